//! Sharing without a request: whoever holds the link may read, as often as was said.

use std::sync::Arc;

use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::wire::consent::{AccessOutcome, AccessRefusal, Looker, ReadAnswer, Share};
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;
use tally_backend::Limits;

use super::support::{Chain, accepted, declined, ends, looks, open, outcomes, share, withdrawal};
use crate::house::House;

#[tokio::test]
async fn whoever_holds_the_link_reads_what_was_signed_and_the_person_hears_of_it() {
    let house = House::new().await;
    let (phone, mut chain) = (house.phone().await, Chain::default());
    let given = share(&phone, &mut chain, 2, |_| {});
    accepted(&phone, &given.parcel()).await;
    let answer: ReadAnswer = open(&house, &phone, given.id, &given.secret).await.json();
    assert_eq!((&answer.disclosure, &answer.operation), (&given.disclosure, &given.operation));
    let looks = looks(&phone).await;
    assert_eq!((looks.len(), &looks[0].looker, looks[0].outcome), (1, &Looker::Bearer, AccessOutcome::Read));
    assert_eq!(looks[0].fields, [DataField::Name, DataField::City]);
}

#[tokio::test]
async fn without_the_secret_there_is_nothing_and_nothing_is_recorded() {
    let house = House::new().await;
    let (phone, mut chain) = (house.phone().await, Chain::default());
    let given = share(&phone, &mut chain, 1, |_| {});
    accepted(&phone, &given.parcel()).await;
    let wrong = open(&house, &phone, given.id, "wrong").await;
    let unknown = open(&house, &phone, OperationId::new(1, &[1; 10]), &given.secret).await;
    assert_eq!((wrong.refusal(), &wrong.body), (ProblemCode::NotFound, &unknown.body), "nobody can tell the two apart");
    assert!(looks(&phone).await.is_empty());
    assert_eq!(open(&house, &phone, given.id, &given.secret).await.status, 200, "and no opening was used up");
}

#[tokio::test]
async fn of_twenty_who_open_it_at_once_exactly_so_many_succeed() {
    let house = Arc::new(House::new().await);
    let (phone, mut chain) = (Arc::new(house.phone().await), Chain::default());
    let given = share(&phone, &mut chain, 7, |_| {});
    accepted(&phone, &given.parcel()).await;
    let tries = (0..20).map(|_| {
        let (house, phone, given) = (Arc::clone(&house), Arc::clone(&phone), given.clone());
        tokio::spawn(async move { open(&house, &phone, given.id, &given.secret).await.status })
    });
    let mut statuses = Vec::new();
    for task in tries.collect::<Vec<_>>() {
        statuses.push(task.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [vec![200; 7], vec![403; 13]].concat());
    let outcomes = outcomes(&phone).await;
    let count = |wanted| outcomes.iter().filter(|outcome| **outcome == wanted).count();
    assert_eq!(count(AccessOutcome::Read), 7);
    assert_eq!(count(AccessOutcome::Refused { reason: AccessRefusal::UsedUp }), 13);
}

#[tokio::test]
async fn withdrawn_or_expired_it_is_refused_and_the_person_hears_of_it() {
    let house = House::new().await;
    let (phone, mut chain) = (house.phone().await, Chain::default());
    let (one, two) = (share(&phone, &mut chain, 9, |_| {}), share(&phone, &mut chain, 9, |_| {}));
    accepted(&phone, &one.parcel()).await;
    accepted(&phone, &two.parcel()).await;
    accepted(&phone, &withdrawal(&phone, &mut chain, one.id)).await;
    assert_eq!(open(&house, &phone, one.id, &one.secret).await.refusal(), ProblemCode::NotGranted);
    house.clock.turn(86_402);
    assert_eq!(open(&house, &phone, two.id, &two.secret).await.refusal(), ProblemCode::NotGranted);
    let refused = |reason| AccessOutcome::Refused { reason };
    assert_eq!(outcomes(&phone).await, [refused(AccessRefusal::Withdrawn), refused(AccessRefusal::Expired)]);
    assert_eq!(ends(&phone).await.iter().map(|end| end.withdrawn).collect::<Vec<_>>(), [true, false]);
}

/// What is wrong, and what makes it so.
type Change = (&'static str, fn(&mut Share));

#[tokio::test]
async fn shares_beyond_the_bounds_are_declined() {
    let house = House::new().await;
    let (phone, mut chain) = (house.phone().await, Chain::default());
    let changes: [Change; 5] = [
        ("never", |share| share.openings = 0),
        ("too often", |share| share.openings = Share::MOST_OPENINGS + 1),
        ("too long", |share| share.exp = share.exp.plus(i64::from(Share::LONGEST_DAYS) * 86_400)),
        ("no secret", |share| share.secret_sha256 = "x".into()),
        ("a field twice", |share| share.fields = vec![DataField::Name; 2]),
    ];
    for (what, change) in changes {
        let given = share(&phone, &mut chain, 1, change);
        assert_eq!(declined(&phone, &given.parcel()).await, DeclineReason::TermsChanged, "{what}");
    }
}

#[tokio::test]
async fn openings_from_one_address_are_counted() {
    let house = House::with(|config| config.limits = Limits { burst: 5, per_minute: 1 }).await;
    let phone = house.phone().await;
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(open(&house, &phone, OperationId::new(1, &[1; 10]), "guess").await.status);
    }
    // The enrolment was the first of the five.
    assert_eq!(statuses, [404, 404, 404, 404, 429, 429]);
}
