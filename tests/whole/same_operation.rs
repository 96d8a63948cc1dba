//! An operation's bytes have one effect and one receipt, however often and whenever they come.

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wire::push::Answer;
use tokio::task::JoinSet;

use crate::support::{Bench, DAY, Phone, Raw, Shop};

/// A payment that is signed and has not reached the backend, as the bytes that would go out.
async fn queued(bench: &Bench, shop: &Shop, phone: &Phone) -> (OperationId, String) {
    bench.network.cut().await;
    let payment = phone.pay(shop, 2_500).await;
    bench.network.connect();
    let unsent = phone.outbox().unsent().unwrap();
    assert_eq!((unsent.len(), unsent[0].id), (1, payment.id));
    (payment.id, unsent[0].compact.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_times_at_once_is_one_effect_and_one_receipt() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, compact) = queued(&bench, &shop, &phone).await;
    let raw = Raw::of(&phone, &bench);
    let mut pushing = JoinSet::new();
    for _ in 0..100 {
        let (raw, compact) = (raw.clone(), compact.clone());
        pushing.spawn(async move { raw.receipt(&compact).await });
    }
    let receipts = pushing.join_all().await;
    assert!(receipts.iter().all(|receipt| *receipt == receipts[0]), "receipts differ");
    assert_eq!(bench.effects_of(id).await, 1);
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().evidence(id).unwrap().receipt, receipts[0]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twice_in_one_batch_is_one_effect_and_one_receipt() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, compact) = queued(&bench, &shop, &phone).await;
    let answers = Raw::of(&phone, &bench).push(&[&compact, &compact]).await;
    assert!(matches!(answers.as_slice(), [Answer::Receipt { .. }, Answer::Receipt { .. }]));
    assert_eq!((&answers[0], bench.effects_of(id).await), (&answers[1], 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_400_days_the_receipt_is_the_same_to_the_byte() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await;
    let evidence = phone.payments().evidence(payment.id).unwrap();
    bench.seconds_pass(400 * DAY);
    assert_eq!(Raw::of(&phone, &bench).receipt(&evidence.operation).await, evidence.receipt);
    assert_eq!(bench.effects_of(payment.id).await, 1);
    evidence.verify().unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_is_a_no_after_400_days_too() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, compact) = queued(&bench, &shop, &phone).await;
    bench.seconds_pass(30 * DAY);
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Expired);
    let receipt = phone.payments().evidence(id).unwrap().receipt;
    bench.seconds_pass(400 * DAY);
    assert_eq!(Raw::of(&phone, &bench).receipt(&compact).await, receipt);
    bench.finish(&[&phone]).await;
}
