//! Bad input about consent: each a typed error, and nothing written.

use tally::crypto::keys::SigningKey;
use tally::domain::data::DataField;
use tally::domain::id::RequestId;
use tally::wallet::{PageRequest, Profile};
use tally::wire::consent::{ConsentRequest, RequestLink};

use crate::support::{ASKED, Bench, DAY, Landlord, Phone, typed};

/// Neither a request nor an event of the chain came of it.
fn nothing_came_of_it(phone: &Phone) {
    assert_eq!(phone.consents().requests(&PageRequest::default()).unwrap().items, []);
    assert_eq!(phone.consents().export().unwrap().events, Vec::<String>::new());
    assert_eq!(phone.outbox().unsent().unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_link_or_leads_nowhere() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    for text in ["", "https://rooms.example", "tally:enrol?code=1", "tally:consent?code=1"] {
        typed(phone.consents().take(text).await, 130);
    }
    let unknown = RequestLink { code: "AAAA-BBBB".into(), key: landlord.client.public_key().thumbprint() };
    typed(phone.consents().take(&unknown.to_string()).await, 230);
    typed(phone.consents().preview(RequestId::new(1, &[0; 10]), None, None), 230);
    nothing_came_of_it(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_another_person_took() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let (other, link) = (Phone::with_money(&bench).await, landlord.asks().await);
    other.consents().take(&link).await.unwrap();
    typed(phone.consents().take(&link).await, 230);
    nothing_came_of_it(&phone);
    bench.finish(&[&phone, &other]).await;
}

/// The link says whose key it has to be: a request of another recipient behind it is not what was scanned.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_of_somebody_else_than_the_link_names() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let mut link: RequestLink = landlord.asks().await.parse().unwrap();
    link.key = SigningKey::from_seed(&[9; 32]).public().thumbprint();
    typed(phone.consents().take(&link.to_string()).await, 136);
    nothing_came_of_it(&phone);
    let other = Landlord::registered(&bench).await;
    let mut swapped: RequestLink = other.asks().await.parse().unwrap();
    swapped.key = landlord.client.public_key().thumbprint();
    typed(phone.consents().take(&swapped.to_string()).await, 136);
    assert_eq!(phone.consents().requests(&PageRequest::default()).unwrap().items, []);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_request() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let link = landlord.asks().await;
    bench.seconds_pass(DAY + 1);
    let refused = phone.consents().take(&link).await;
    assert!(matches!(refused.as_ref().map_err(tally::wallet::WalletError::code), Err(230 | 231)), "{refused:?}");
    nothing_came_of_it(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn grants_that_are_none() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request = phone.consents().take(&landlord.asks().await).await.unwrap().id;
    let refused = |fields: &[DataField], days, code| typed(phone.consents().preview(request, Some(fields), days), code);
    refused(&[], None, 131);
    refused(&[DataField::Name, DataField::MemberSince], None, 132);
    refused(&[DataField::City], None, 133);
    refused(&ASKED, Some(0), 134);
    refused(&ASKED, Some(31), 134);
    typed(phone.consents().preview_share(&[], 1, 1), 131);
    typed(phone.consents().preview_share(&ASKED, 91, 1), 134);
    typed(phone.consents().preview_share(&ASKED, 1, 0), 135);
    typed(phone.consents().preview_share(&ASKED, 1, 101), 135);
    assert_eq!(phone.consents().export().unwrap().events, Vec::<String>::new());
    bench.finish(&[&phone]).await;
}

/// A recipient sends a request again that was granted: it is known, and stays granted.
#[tokio::test(flavor = "multi_thread")]
async fn a_replayed_request() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let request: ConsentRequest = landlord.request();
    let consent = phone.grant(&landlord.asks_for(request.clone()).await, &ASKED).await;
    let again = phone.consents().take(&landlord.asks_for(request.clone()).await).await.unwrap();
    assert_eq!(again.id, request.id);
    typed(phone.consents().preview(again.id, None, None), 232);
    phone.consents().withdraw(consent.id).await.unwrap();
    typed(phone.consents().preview(again.id, None, None), 232);
    phone.sync().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawing_what_is_not_there_or_not_any_more() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    typed(phone.consents().withdraw(phone.new_id().unwrap()).await, 111);
    let consent = phone.grant(&landlord.asks().await, &ASKED).await;
    phone.consents().withdraw(consent.id).await.unwrap();
    typed(phone.consents().withdraw(consent.id).await, 235);
    assert_eq!(phone.consents().export().unwrap().events.len(), 2);
    typed(phone.consents().grant(&preview_of_another(&phone, &landlord).await, Some(consent.id)).await, 110);
    bench.finish(&[&phone]).await;
}

async fn preview_of_another(phone: &Phone, landlord: &Landlord) -> tally::wallet::Preview {
    let request = phone.consents().take(&landlord.asks().await).await.unwrap();
    phone.consents().preview(request.id, None, None).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_is_no_name() {
    let (bench, _, phone) = Bench::with_landlord_and_phone().await;
    let before = phone.consents().profile().unwrap();
    for name in ["a\nb".to_owned(), "x".repeat(201)] {
        let profile = Profile { name: Some(name), city: None };
        typed(phone.consents().set_profile(profile).await, 137);
    }
    assert_eq!(phone.consents().profile().unwrap(), before);
    let blank = Profile { name: Some("  ".into()), city: Some(" Shanghai ".into()) };
    let expected = Profile { name: None, city: Some("Shanghai".into()) };
    assert_eq!(phone.consents().set_profile(blank).await.unwrap(), expected);
    bench.finish(&[&phone]).await;
}
