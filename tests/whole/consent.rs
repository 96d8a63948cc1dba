//! Somebody asks, a person grants, they read, and it is taken back.

use std::time::Duration;

use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::domain::consent::ConsentState;
use tally::domain::data::{DataField, Origin};
use tally::platform::Purpose;
use tally::wallet::Event;
use tally::wire::consent::{ChainEvent, Disclosure, Grant};
use tally::wire::operation::Operation;
use tally::wire::receipt::{Effect, Outcome, Receipt};

use crate::support::{ASKED, Bench, DAY, Phone, YEAR, eventually, typed};

#[tokio::test(flavor = "multi_thread")]
async fn from_the_code_on_the_wall_to_the_refusal_of_a_read() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    assert_eq!((request.state, request.recipient_name.as_str()), (ConsentState::Requested, "Best Rooms"));
    assert!(phone.news().contains(&Event::ConsentRequested { request: request.id }));

    let narrow = [DataField::Name, DataField::PaymentsSettled];
    let preview = phone.consents().preview(request.id, Some(&narrow), Some(7)).unwrap();
    assert!(preview.json().contains("Ada Wong") && !preview.json().contains("上海"), "{}", preview.json());
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    assert_eq!((consent.state, consent.disclosure.as_deref()), (ConsentState::Granted, Some(preview.json())));
    assert!(consent.delivered_at.is_some());
    let asked = Purpose::Grant { recipient: "Best Rooms".into(), fields: narrow.to_vec() };
    assert_eq!(phone.vault.last_purpose(), Some(asked));

    assert_eq!(landlord.grants().await, [consent.id]);
    let read = landlord.reads(consent.id, &[DataField::Name]).await.unwrap();
    assert_eq!(read.disclosure, preview.json());
    assert_eq!(landlord.reads(consent.id, &[DataField::City]).await.err(), Some(403));

    let withdrawn = phone.consents().withdraw(consent.id).await.unwrap();
    assert_eq!(withdrawn.state, ConsentState::Withdrawn);
    eventually("the backend hears of it", async || {
        phone.sync().await.is_ok() && phone.consents().find(consent.id).unwrap().withdrawal_delivered_at.is_some()
    })
    .await;
    assert_eq!(landlord.reads(consent.id, &[DataField::Name]).await.err(), Some(403));
    phone.sync().await.unwrap();
    let looks: Vec<_> = phone.looks().iter().map(|look| look.record.outcome).rev().collect();
    assert_eq!(format!("{looks:?}").matches("Refused").count(), 2, "{looks:?}");
    let heard = phone.news().iter().filter(|event| **event == Event::ConsentWithdrawn { consent: consent.id }).count();
    assert_eq!(heard, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_is_on_the_phone_within_the_long_poll() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    phone.sync().await.unwrap();
    let listening = tokio::spawn({
        let wallet = (*phone).clone();
        async move { wallet.listen().await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    landlord.reads(consent.id, &[DataField::City]).await.unwrap();
    let is_there = async || phone.news().iter().any(|event| matches!(event, Event::DataAccessed { .. }));
    eventually("the read is told", is_there).await;
    assert!(!phone.looks()[0].they_had_not_heard);
    listening.abort();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_read_is_proven_and_true() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let shop = crate::support::Shop::open(&bench, "EUR").await;
    phone.pay(&shop, 100).await;
    bench.seconds_pass(YEAR + 60);
    for _ in 0..3 {
        phone.pay(&shop, 100).await;
    }
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    let read = landlord.reads(consent.id, &ASKED).await.unwrap();
    let operation = Signed::<Operation<Grant>>::verify(&read.operation, &read.signer).unwrap().into_document();
    assert_eq!(operation.body.disclosure_sha256, sha256_base64url(read.disclosure.as_bytes()));
    let disclosure: Disclosure = serde_json::from_str(&read.disclosure).unwrap();
    let counted = &disclosure.fields[&DataField::PaymentsSettled];
    assert_eq!((counted.value.as_str(), counted.origin), ("3", Origin::Wallet));
    assert_eq!(disclosure.fields[&DataField::City].origin, Origin::Person);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipts_prove_the_grant_and_that_its_end_was_heard() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    phone.consents().withdraw(consent.id).await.unwrap();
    phone.sync().await.unwrap();
    let keys = phone.membership().unwrap().unwrap().keys;
    let outcome = |receipt: &str| Signed::<Receipt>::verify(receipt, &keys).unwrap().into_document().outcome;
    let granted = phone.consents().evidence(consent.id).unwrap();
    assert!(matches!(outcome(&granted.receipt), Outcome::Accepted { effect: Effect::Granted { .. } }));
    let proof = phone.consents().proof_of_withdrawal(consent.id).unwrap();
    let effect = Effect::Withdrawn { grant: consent.id };
    assert_eq!(outcome(&proof.receipt), Outcome::Accepted { effect });

    let chain = phone.consents().export().unwrap();
    let events = chain.verify().unwrap();
    assert!(matches!(events.as_slice(), [ChainEvent::Grant(_), ChainEvent::Withdrawal(_)]));
    assert_eq!(chain.events, [granted.operation, proof.operation]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_ends_with_its_time() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, Some(1)).unwrap();
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    bench.seconds_pass(crate::support::DAY);
    assert_eq!(landlord.reads(consent.id, &ASKED).await.err(), Some(403));
    let over = phone.consents().find(consent.id).unwrap();
    assert_eq!((over.state, over.ended_at), (ConsentState::Expired, Some(consent.expires_at)));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_refused_can_no_longer_be_granted() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    assert_eq!(phone.consents().refuse(request.id).await.unwrap().state, ConsentState::Refused);
    assert_eq!(phone.consents().refuse(request.id).await.unwrap().state, ConsentState::Refused);
    crate::support::typed(phone.consents().grant(&preview, None).await, 232);
    phone.sync().await.unwrap();
    assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Refused);
    assert_eq!(landlord.grants().await, []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_it_can_be_read_in_the_files() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    let shown = format!("{consent:?} {:?} {:?}", phone.consents().profile(), phone.looks());
    assert!(!shown.contains("Ada Wong") && !shown.contains("Best Rooms"), "{shown}");
    let bytes = crate::support::bytes_below(phone.directory());
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("Ada Wong") && !holds("Best Rooms"));
    bench.finish(&[&phone]).await;
}

/// A phone whose owner never filled in anything.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_person_never_said_cannot_be_shared() {
    let (bench, landlord, _) = Bench::with_landlord_and_phone().await;
    let phone = Phone::with_money(&bench).await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    crate::support::typed(phone.consents().preview(request.id, None, None), 233);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_granted_is_narrowed_and_the_rest_is_read_no_more() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let wide = phone.grant(&landlord.asks().await, &ASKED).await;
    landlord.reads(wide.id, &ASKED).await.unwrap();
    let consents = phone.consents();
    let fields = [DataField::Name, DataField::PaymentsSettled];
    // Long after the request has expired, and never more than stood.
    bench.seconds_pass(3 * DAY);
    typed(consents.preview_narrower(wide.id, None, None), 139);
    let preview = consents.preview_narrower(wide.id, Some(&fields), Some(5)).unwrap();
    assert!(preview.narrows() == Some(wide.id) && !preview.json().contains("city"));
    let narrow = consents.grant(&preview, None).await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!(consents.find(narrow.id).unwrap().state, ConsentState::Granted);
    assert_eq!(consents.find(wide.id).unwrap().state, ConsentState::Superseded);
    assert_eq!(landlord.reads(wide.id, &fields).await.err(), Some(403));
    assert_eq!(landlord.reads(narrow.id, &ASKED).await.err(), Some(403), "the city is gone");
    assert_eq!(landlord.reads(narrow.id, &fields).await.unwrap().disclosure, preview.json());
    typed(consents.preview_narrower(narrow.id, Some(&ASKED), None), 132);
    typed(consents.preview_narrower(wide.id, Some(&fields), None), 236);
    consents.withdraw(narrow.id).await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!(landlord.reads(narrow.id, &fields).await.err(), Some(403));
    bench.finish(&[&phone]).await;
}
