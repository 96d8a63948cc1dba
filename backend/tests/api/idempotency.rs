//! One id, one effect, one receipt.

use tally::wire::push::Answer as Pushed;

use crate::enrolment::futures;
use crate::house::House;

#[tokio::test]
async fn the_same_operation_a_hundred_times_at_once_is_one() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(10_000).await, house.shop().await);
    let (_, payment) = phone.payment(&shop, 2_500).await;
    let receipts = futures((0..100).map(|_| phone.receipt(&payment))).await;
    assert!(receipts.iter().all(|(receipt, _)| *receipt == receipts[0].0), "byte-identical");
    assert_eq!(phone.balance().await, 7_500);
    house.books_hold(2).await;
}

#[tokio::test]
async fn the_same_operation_twice_in_one_batch_is_one() {
    let house = House::new().await;
    let phone = house.phone().await;
    let operation = phone.top_up(300);
    let answers = phone.push(&[&operation, &operation]).await;
    assert_eq!(answers[0], answers[1]);
    assert_eq!(phone.balance().await, 300);
}

#[tokio::test]
async fn other_bytes_under_the_same_id_conflict_and_change_nothing() {
    let house = House::new().await;
    let phone = house.phone().await;
    let id = phone.new_id();
    let (first, second) = (phone.top_up_as(id, &[], 100), phone.top_up_as(id, &[], 900));
    let receipt = phone.accepted(&first).await;
    assert_eq!(phone.push(&[&second, &first]).await, [Pushed::Conflict, Pushed::Receipt { receipt: receipt.clone() }]);
    assert_eq!(phone.balance().await, 100);
    let contested = phone.new_id();
    let rivals: Vec<_> = (1..=10).map(|minor| phone.top_up_as(contested, &[], minor)).collect();
    let batches: Vec<_> = rivals.iter().map(|rival| [rival.as_str()]).collect();
    let answers = futures(batches.iter().map(|batch| phone.push(batch))).await;
    assert_eq!(answers.iter().filter(|answer| matches!(answer[0], Pushed::Receipt { .. })).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer[0] == Pushed::Conflict).count(), 9);
    house.books_hold(2).await;
}

#[tokio::test]
async fn a_declined_operation_stays_declined_when_it_would_be_accepted_now() {
    let house = House::new().await;
    let (phone, shop) = (house.phone().await, house.shop().await);
    let (_, payment) = phone.payment(&shop, 100).await;
    let (declined, _) = phone.receipt(&payment).await;
    phone.accepted(phone.top_up(1_000)).await;
    assert_eq!(phone.receipt(&payment).await.0, declined);
    assert_eq!(phone.balance().await, 1_000);
}

#[tokio::test]
async fn after_400_days_the_same_operation_gets_the_same_receipt() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(10_000).await, house.shop().await);
    let (_, payment) = phone.payment(&shop, 2_500).await;
    let receipt = phone.accepted(&payment).await;
    for _ in 0..4 {
        house.clock.turn(100 * 86_400);
        // Others come and go, and what is old is cleaned away.
        phone.quote(&shop.payload, 1).await;
    }
    assert_eq!(phone.accepted(&payment).await, receipt);
    house.books_hold(2).await;
}

#[tokio::test]
async fn ids_are_each_person_s_own() {
    let house = House::new().await;
    let (one, other) = (house.phone().await, house.phone().await);
    let id = one.new_id();
    one.accepted(one.top_up_as(id, &[], 100)).await;
    other.accepted(other.top_up_as(id, &[], 200)).await;
    assert_eq!((one.balance().await, other.balance().await), (100, 200));
}
