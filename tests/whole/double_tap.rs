//! Tapping twice pays once.

use tally::domain::payment::PaymentState;
use tokio::task::JoinSet;

use crate::support::{Bench, Phone};
use tally::domain::id::OperationId;

#[tokio::test(flavor = "multi_thread")]
async fn ten_taps_at_once_are_one_prompt_one_operation_and_one_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 1_500).await;
    let asked_before = phone.vault.prompts();
    phone.vault.prompts_take(std::time::Duration::from_millis(50));
    assert!(tap(&phone, id, 10).await.iter().all(|state| *state == PaymentState::Settled));
    assert_eq!(phone.vault.prompts(), asked_before + 1);
    assert_eq!((phone.payments_made().len(), bench.effects_of(id).await), (1, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_preparations_with_one_id_at_once_are_one_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    let request = tally::wallet::PrepareRequest {
        payload: shop.sticker.clone(),
        amount: Some(crate::support::euro(100)),
        perk: None,
        id: Some(id),
    };
    let mut preparing = JoinSet::new();
    for _ in 0..10 {
        let (payments, request) = (phone.payments(), request.clone());
        preparing.spawn(async move { payments.prepare(request).await.unwrap().payment });
    }
    let shown = preparing.join_all().await;
    assert!(shown.iter().all(|payment| *payment == shown[0]), "everybody is shown the same");
    tap(&phone, id, 2).await;
    assert_eq!(phone.payments_made().len(), 1);
    bench.finish(&[&phone]).await;
}

async fn tap(phone: &Phone, id: OperationId, times: usize) -> Vec<PaymentState> {
    let mut taps = JoinSet::new();
    for _ in 0..times {
        let payments = phone.payments();
        taps.spawn(async move { payments.confirm(id).await.unwrap().state });
    }
    taps.join_all().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_after_the_payment_settled_changes_nothing() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 1_500).await;
    let asked_before = phone.vault.prompts();
    assert_eq!(phone.payments().confirm(payment.id).await.unwrap(), payment);
    assert_eq!(phone.vault.prompts(), asked_before);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stops_waiting_for_a_payment_does_not_stop_it() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 1_500).await;
    phone.gate.close(crate::support::Place::AfterAnswer(crate::support::OPERATIONS));
    let payments = phone.payments();
    let waiting = tokio::spawn(async move { payments.confirm(id).await });
    phone.gate.reached().await;
    waiting.abort();
    phone.gate.open();
    let payments = phone.payments();
    crate::support::eventually("the payment settles", async || {
        payments.find(id).unwrap().state == PaymentState::Settled
    })
    .await;
    bench.finish(&[&phone]).await;
}

/// Whoever reads that the wallet is paused thinks that nothing happened, and pays again.
#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_agreed_to_before_a_pause_is_not_told_as_an_error_of_the_pause() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.gate.close(crate::support::Place::BeforeSending(crate::support::OPERATIONS));
    let payments = phone.payments();
    let confirming = tokio::spawn(async move { payments.confirm(id).await });
    phone.gate.reached().await;
    phone.pause_now().await;
    phone.gate.open();
    crate::support::typed(confirming.await.unwrap(), 501);
    phone.reopen().await;
    phone.sync_until_done().await;
    assert_eq!((bench.effects_of(id).await, phone.available()), (1, 9_100));
    bench.finish(&[&phone]).await;
}
