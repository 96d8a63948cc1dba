//! Operations in batches: each for itself, in their order.

use tally::wire::payment::Payment;
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer as Pushed;
use tally::wire::receipt::DeclineReason;

use crate::house::House;
use crate::phone::{cny, new_key};

fn kind(answer: &Pushed) -> &'static str {
    match answer {
        Pushed::Receipt { .. } => "receipt",
        Pushed::Later { .. } => "later",
        Pushed::BlockedBy { .. } => "blocked",
        Pushed::Conflict => "conflict",
        Pushed::Unreadable { .. } => "unreadable",
    }
}

#[tokio::test]
async fn one_bad_operation_never_fails_its_neighbours() {
    let house = House::new().await;
    let phone = house.phone().await;
    let stranger = house.phone().await;
    let settled = phone.new_id();
    phone.accepted(phone.top_up_as(settled, &[], 1)).await;
    let own_id = phone.new_id();
    let batch = [
        phone.top_up(10),
        "not a JWS".into(),
        stranger.top_up(10),
        phone.operation(phone.new_id(), &[], phone.top_up_body(cny(5)), &new_key()),
        phone.top_up_as(own_id, &[own_id], 5),
        phone.top_up_as(settled, &[], 2),
        phone.top_up_as(phone.new_id(), &[phone.new_id()], 5),
        phone.top_up(-5),
        String::new(),
        phone.top_up(20),
    ];
    let answers = phone.push(&batch.each_ref().map(String::as_str)).await;
    let kinds: Vec<_> = answers.iter().map(kind).collect();
    let bad = ["unreadable", "unreadable", "unreadable", "unreadable", "conflict", "blocked", "receipt", "unreadable"];
    assert_eq!(kinds, [&["receipt"], &bad[..], &["receipt"]].concat());
    assert_eq!(phone.balance().await, 31);
}

#[tokio::test]
async fn what_waits_for_others_says_which() {
    let house = House::new().await;
    let phone = house.phone().await;
    let ids: Vec<_> = (0..4).map(|_| phone.new_id()).collect();
    let first = phone.top_up_as(ids[0], &[], 1);
    let chain = |index: usize| phone.top_up_as(ids[index], &[ids[index - 1]], 1);
    let (second, third) = (chain(1), chain(2));
    let both = phone.top_up_as(ids[3], &[ids[0], ids[2]], 1);
    assert_eq!(
        phone.push(&[&second, &both]).await,
        [Pushed::BlockedBy { operations: vec![ids[0]] }, Pushed::BlockedBy { operations: vec![ids[0], ids[2]] },]
    );
    let answers = phone.push(&[&third, &first, &second, &both]).await;
    assert_eq!(answers[0], Pushed::BlockedBy { operations: vec![ids[1]] }, "it came before what it needs");
    assert_eq!(answers[3], Pushed::BlockedBy { operations: vec![ids[2]] });
    phone.accepted(third).await;
    phone.accepted(both).await;
    assert_eq!(phone.balance().await, 4);
}

#[tokio::test]
async fn what_needed_a_declined_operation_is_declined() {
    let house = House::new().await;
    let phone = house.phone().await;
    let bad = phone.new_id();
    let reason = phone.declined(phone.top_up_as(bad, &[], 0)).await;
    assert_eq!(reason, DeclineReason::AmountNotAllowed);
    let reason = phone.declined(phone.top_up_as(phone.new_id(), &[bad], 5)).await;
    assert_eq!(reason, DeclineReason::DependencyDeclined);
    assert_eq!(phone.balance().await, 0);
}

#[tokio::test]
async fn the_holder_key_signs_what_a_person_agrees_to() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(500).await, house.shop().await);
    let by_device = phone.operation(phone.new_id(), &[], phone.top_up_body(cny(5)), &phone.device);
    assert_eq!(phone.declined(by_device).await, DeclineReason::NotAuthorised);
    let terms = phone.quote(&shop.payload, 100).await.terms();
    let by_device = phone.operation(phone.new_id(), &[], Payment { terms, mandate: None }, &phone.device);
    assert_eq!(phone.declined(by_device).await, DeclineReason::NotAuthorised);
    assert_eq!(phone.balance().await, 500);
}

#[tokio::test]
async fn a_batch_holds_64_operations() {
    let house = House::new().await;
    let phone = house.phone().await;
    let operations: Vec<_> = (0..65).map(|_| phone.top_up(1)).collect();
    assert_eq!(phone.post("/v1/operations", &operations).await.refusal(), ProblemCode::TooLarge);
    assert_eq!(phone.balance().await, 0);
    let fitting: Vec<_> = operations[..64].iter().map(String::as_str).collect();
    assert!(phone.push(&fitting).await.iter().all(|answer| kind(answer) == "receipt"));
    assert_eq!(phone.balance().await, 64);
    assert_eq!(phone.push(&[]).await, []);
}
