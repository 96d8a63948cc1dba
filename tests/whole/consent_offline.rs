//! Consent without a network, and what happens when it comes back.

use tally::domain::consent::ConsentState;
use tally::domain::data::DataField;
use tally::wallet::Event;
use tally::wire::receipt::DeclineReason;

use crate::support::{ASKED, Bench, DAY, OPERATIONS, Place, eventually, typed};

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_offline_it_ends_here_at_once_and_there_with_the_next_sync() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    bench.network.cut().await;
    let withdrawn = phone.consents().withdraw(consent.id).await.unwrap();
    assert_eq!((withdrawn.state, withdrawn.withdrawal_delivered_at), (ConsentState::Withdrawn, None));
    typed(phone.consents().proof_of_withdrawal(consent.id), 111);

    // They have not heard yet.
    landlord.reads(consent.id, &[DataField::Name]).await.unwrap();
    bench.network.connect();
    phone.sync_until_done().await;
    eventually("the read comes", async || phone.sync().await.is_ok() && phone.looks().len() == 1).await;
    assert!(phone.looks()[0].they_had_not_heard);
    phone.consents().proof_of_withdrawal(consent.id).unwrap();

    assert_eq!(landlord.reads(consent.id, &[DataField::Name]).await.err(), Some(403));
    phone.sync().await.unwrap();
    let refused = &phone.looks()[0];
    assert!(!refused.they_had_not_heard && phone.news().contains(&Event::DataRefused { access: refused.record.id }));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_request_is_granted_offline() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    bench.network.cut().await;
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    assert_eq!((consent.state, consent.delivered_at), (ConsentState::Granted, None));
    assert_eq!(landlord.grants().await, []);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(landlord.reads(consent.id, &ASKED).await.unwrap().disclosure, preview.json());
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_overtakes_its_grant_and_the_data_never_leaves() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    bench.network.cut().await;
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    phone.consents().withdraw(consent.id).await.unwrap();
    bench.network.connect();
    phone.sync_until_done().await;
    let known = phone.consents().find(consent.id).unwrap();
    assert_eq!(known.state, ConsentState::Withdrawn);
    assert_eq!(known.declined.map(|declined| declined.reason), Some(DeclineReason::Withdrawn));
    assert!(known.withdrawal_delivered_at.is_some());
    assert!(!phone.news().iter().any(|event| matches!(event, Event::ConsentDeclined { .. })), "it is no news");
    assert!(!phone.line.has_sent("Ada Wong"));
    assert_eq!(landlord.grants().await, []);
    assert!(landlord.reads(consent.id, &ASKED).await.is_err());
    // The chain has both, and goes on.
    let next = phone.grant(&landlord.asks().await, &ASKED).await;
    assert!(next.delivered_at.is_some() && phone.line.has_sent("Ada Wong"));
    assert_eq!(phone.consents().export().unwrap().verify().unwrap().len(), 3);
    assert_eq!(bench.operator().chain_gaps().await.unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_goes_out_before_everything_else() {
    let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
    let shop = crate::support::Shop::open(&bench, "EUR").await;
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    bench.network.cut().await;
    phone.pay(&shop, 100).await;
    phone.consents().withdraw(consent.id).await.unwrap();
    // The process dies in between.
    phone.reopen().await;
    assert_eq!(phone.consents().find(consent.id).unwrap().state, ConsentState::Withdrawn);
    bench.network.connect();
    phone.sync_until_done().await;
    phone.consents().proof_of_withdrawal(consent.id).unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_expired_while_the_phone_was_away_is_shown_and_cannot_be_granted() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let preview = phone.consents().preview(request.id, None, None).unwrap();
    bench.network.cut().await;
    bench.seconds_pass(DAY);
    typed(phone.consents().grant(&preview, None).await, 231);
    assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Expired);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    bench.network.connect();
    phone.sync_until_done().await;
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_signing_and_sending_the_grant_goes_out_once() {
    for place in [Place::BeforeSending(OPERATIONS), Place::AfterAnswer(OPERATIONS)] {
        let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
        let request = phone.consents().take(&landlord.asks().await).await.unwrap();
        let id = phone.new_id().unwrap();
        let grant = move |wallet: tally::wallet::Wallet| async move {
            let preview = wallet.consents().preview(request.id, None, None).unwrap();
            drop(wallet.consents().grant(&preview, Some(id)).await);
        };
        phone.killed_at(place, grant).await;
        let known = phone.consents().find(id).unwrap();
        assert_eq!((known.state, known.delivered_at), (ConsentState::Granted, None));
        assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Granted);
        phone.sync().await.unwrap();
        assert_eq!(landlord.grants().await, [id]);
        assert_eq!(landlord.reads(id, &ASKED).await.unwrap().disclosure, known.disclosure.unwrap());
        bench.finish(&[&phone]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_granted_and_nothing_withdrawn() {
    let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    let grant = move |wallet: tally::wallet::Wallet| async move {
        let preview = wallet.consents().preview(request.id, None, None).unwrap();
        drop(wallet.consents().grant(&preview, None).await);
    };
    phone.killed_at(Place::Prompt, grant).await;
    assert_eq!(phone.consents().request(request.id).unwrap().state, ConsentState::Requested);
    assert_eq!(phone.consents().export().unwrap().events, Vec::<String>::new());

    let preview = phone.consents().preview(request.id, None, None).unwrap();
    let consent = phone.consents().grant(&preview, None).await.unwrap();
    let withdraw =
        move |wallet: tally::wallet::Wallet| async move { drop(wallet.consents().withdraw(consent.id).await) };
    phone.killed_at(Place::Prompt, withdraw).await;
    assert_eq!(phone.consents().find(consent.id).unwrap().state, ConsentState::Granted);
    landlord.reads(consent.id, &ASKED).await.unwrap();
    bench.finish(&[&phone]).await;
}
