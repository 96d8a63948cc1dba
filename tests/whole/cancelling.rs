//! Taking a payment back.

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tokio::task::JoinHandle;

use crate::support::{Bench, Fault, OPERATIONS, Phone, Place, eventually, typed};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_only_shown_can_be_taken_back() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    assert_eq!(phone.payments().cancel(id).await.unwrap().state, PaymentState::Cancelled);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Cancelled);
    assert_eq!(phone.available(), 10_000);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_keeps_what_was_agreed_to_and_nothing_that_was_not() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (not_agreed, shown) = (phone.prepared(&shop, 900).await, phone.prepared(&shop, 800).await);
    phone.payments().cancel(not_agreed).await.unwrap();
    bench.network.cut().await;
    let taken_back = phone.pay(&shop, 700).await.id;
    phone.payments().cancel(taken_back).await.unwrap();
    bench.network.connect();
    assert_eq!(phone.payments_made().iter().map(|payment| payment.id).collect::<Vec<_>>(), [taken_back, shown]);
    let search = tally::wallet::PageRequest { text: Some("transport".into()), limit: 9, ..Default::default() };
    assert_eq!(phone.payments().page(&search).unwrap().items.len(), 2);
    assert_eq!(phone.payments().find(not_agreed).unwrap().state, PaymentState::Cancelled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_signed_and_has_not_left_the_phone_can_be_taken_back() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (stuck, taken_back) = (phone.prepared(&shop, 900).await, phone.prepared(&shop, 800).await);
    phone.gate.close(Place::BeforeSending(OPERATIONS));
    let first = confirm(&phone, stuck);
    phone.gate.reached().await;
    let second = confirm(&phone, taken_back);
    let payments = phone.payments();
    eventually("it is signed", async || payments.find(taken_back).unwrap().state == PaymentState::Authorised).await;
    assert_eq!(payments.cancel(taken_back).await.unwrap().state, PaymentState::Cancelled);
    phone.gate.open();
    assert_eq!(first.await.unwrap(), PaymentState::Settled);
    assert_eq!(second.await.unwrap(), PaymentState::Cancelled);
    bench.finish(&[&phone]).await;
}

fn confirm(phone: &Phone, id: OperationId) -> JoinHandle<PaymentState> {
    let payments = phone.payments();
    tokio::spawn(async move { payments.confirm(id).await.unwrap().state })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_network_took_can_be_taken_back() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    assert_eq!(payment.state, PaymentState::Authorised);
    assert_eq!(phone.payments().cancel(payment.id).await.unwrap().state, PaymentState::Cancelled);
    assert_eq!((phone.outbox().unsent().unwrap(), phone.available()), (vec![], 10_000));
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_have_arrived_cannot_be_taken_back() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    bench.network.strike(Fault::lose_reply());
    phone.payments().confirm(id).await.unwrap();
    typed(phone.payments().cancel(id).await, 208);
    phone.sync().await.unwrap();
    typed(phone.payments().cancel(id).await, 208);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_nobody_knows_is_not_found() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    typed(phone.payments().cancel(id).await, 111);
    typed(phone.payments().confirm(id).await, 111);
    typed(phone.payments().find(id), 111);
    typed(phone.payments().evidence(id), 111);
    bench.finish(&[&phone]).await;
}
