//! Sharing without having been asked.

use tally::domain::consent::ConsentState;
use tally::domain::data::DataField;
use tally::platform::Purpose;
use tally::wire::consent::{AccessOutcome, AccessRefusal, Looker, ShareLink};

use crate::support::{Bench, typed};

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_as_often_as_the_person_said() {
    let (bench, anybody, phone) = Bench::with_landlord_and_phone().await;
    let fields = [DataField::Name, DataField::MemberSince];
    let share = phone.consents().share(&fields, 7, 2, None).await.unwrap();
    assert_eq!(phone.vault.last_purpose(), Some(Purpose::Share { fields: fields.to_vec() }));
    let shown = phone.consents().find(share.id).unwrap();
    for _ in 0..2 {
        assert_eq!(Some(anybody.opens(&share.link).await.unwrap().disclosure), shown.disclosure);
    }
    assert!(anybody.opens(&share.link).await.is_err());
    phone.sync().await.unwrap();
    let looks = phone.looks();
    assert!(looks.iter().all(|look| look.record.looker == Looker::Bearer));
    let used_up = AccessOutcome::Refused { reason: AccessRefusal::UsedUp };
    let outcomes: Vec<_> = looks.iter().map(|look| look.record.outcome).rev().collect();
    assert_eq!(outcomes, [AccessOutcome::Read, AccessOutcome::Read, used_up]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_opens_nothing_and_is_no_news() {
    let (bench, anybody, phone) = Bench::with_landlord_and_phone().await;
    let share = phone.consents().share(&[DataField::City], 1, 1, None).await.unwrap();
    let mut link: ShareLink = share.link.parse().unwrap();
    link.secret = "guessed".into();
    assert_eq!(anybody.opens(&link.to_string()).await.err(), Some(404));
    phone.sync().await.unwrap();
    assert_eq!(phone.looks(), []);
    assert!(anybody.opens(&share.link).await.is_ok());
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_id_is_the_same_share_with_the_same_link() {
    let (bench, _, phone) = Bench::with_landlord_and_phone().await;
    let id = Some(phone.new_id().unwrap());
    let share = phone.consents().share(&[DataField::City], 1, 1, id).await.unwrap();
    assert_eq!(phone.consents().share(&[DataField::City], 1, 1, id).await.unwrap(), share);
    typed(phone.consents().share(&[DataField::Name], 1, 1, id).await, 110);
    assert_eq!(phone.consents().link(share.id).unwrap(), Some(share.link.clone()));
    assert!(!format!("{share:?}").contains("secret"));
    assert_eq!(phone.consents().export().unwrap().events.len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_share_that_was_withdrawn_opens_no_more() {
    let (bench, anybody, phone) = Bench::with_landlord_and_phone().await;
    let share = phone.consents().share(&[DataField::City], 1, 5, None).await.unwrap();
    anybody.opens(&share.link).await.unwrap();
    phone.consents().withdraw(share.id).await.unwrap();
    phone.sync().await.unwrap();
    assert!(anybody.opens(&share.link).await.is_err());
    assert_eq!(phone.consents().find(share.id).unwrap().state, ConsentState::Withdrawn);
    assert_eq!(phone.vault.last_purpose(), Some(Purpose::Withdraw { recipient: None }));
    bench.finish(&[&phone]).await;
}
