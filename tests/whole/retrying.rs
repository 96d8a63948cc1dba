//! Asking for another try of an operation.

use tally::domain::payment::PaymentState;

use crate::support::{Bench, typed};

#[tokio::test(flavor = "multi_thread")]
async fn what_has_its_receipt_is_told_from_what_nobody_knows() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 900).await;
    typed(phone.outbox().retry(payment.id).await, 213);
    typed(phone.outbox().retry(phone.new_id().unwrap()).await, 111);
    assert_eq!(phone.payments().find(payment.id).unwrap(), payment);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_waits_for_the_network_may_be_tried_again_too() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    bench.network.connect();
    phone.outbox().retry(payment.id).await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(payment.id).await, 1);
    bench.finish(&[&phone]).await;
}
