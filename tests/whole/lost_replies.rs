//! The backend has done it, and the phone did not hear.

use std::sync::Arc;

use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::wallet::Event;
use tokio::sync::Notify;

use crate::support::{Bench, CHANGES, ENROLMENTS, Fault, OPERATIONS, Phone, Place, QUOTES, euro, eventually, typed};

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_is_unknown_until_the_same_operation_is_asked_again() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 2_500).await;
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    assert_eq!(bench.effects_of(id).await, 1);
    assert!(phone.news().contains(&Event::PaymentNotKnown { payment: id }));
    let sent = phone.outbox().unsent().unwrap();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    assert_eq!(phone.payments().evidence(id).unwrap().operation, sent[0].compact);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unknown_cannot_be_spent_twice() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 6_000).await;
    bench.network.strike(Fault::lose_reply().times(3));
    phone.payments().confirm(id).await.unwrap();
    assert_eq!(phone.available(), 4_000);
    bench.network.cut().await;
    typed(phone.prepare(&shop.sticker, Some(euro(6_000))).await, 206);
    bench.network.connect();
    phone.sync_until_done().await;
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn confirming_again_asks_again_and_does_not_pay_again() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 2_500).await;
    let asked_before = phone.vault.prompts();
    bench.network.strike(Fault::lose_reply().times(3));
    for _ in 0..3 {
        assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    }
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!(phone.vault.prompts(), asked_before + 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_changes_may_bring_the_receipt_that_the_reply_lost() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 2_500).await;
    let polling = Arc::new(Notify::new());
    bench.network.strike(Fault::announce(&polling).on(CHANGES));
    let wallet = (*phone).clone();
    let listening = tokio::spawn(async move { wallet.listen().await });
    polling.notified().await;
    phone.gate.close(Place::AfterAnswer(OPERATIONS));
    let payments = phone.payments();
    let confirming = tokio::spawn(async move { payments.confirm(id).await.unwrap() });
    phone.gate.reached().await;
    eventually("the changes tell", async || phone.payments().find(id).unwrap().state == PaymentState::Settled).await;
    phone.gate.open();
    assert_eq!(confirming.await.unwrap().state, PaymentState::Settled);
    listening.abort();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_whose_reply_was_lost_arrives_once() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    bench.network.strike(Fault::lose_reply());
    let topup = phone.topups().top_up(euro(5_000), None).await.unwrap();
    assert_eq!(topup.state, OperationState::Sending);
    phone.sync().await.unwrap();
    assert_eq!(phone.topups().find(topup.id).unwrap().state, OperationState::Accepted);
    assert_eq!((bench.effects_of(topup.id).await, phone.available()), (1, 5_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enrolment_whose_reply_was_lost_goes_on_with_the_same_invite() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    let invite = bench.invite("EUR").await;
    bench.network.strike(Fault::lose_reply().on(ENROLMENTS));
    typed(phone.enrol(&invite, None).await, 301);
    assert_eq!(phone.membership().unwrap(), None);
    phone.enrol(&invite, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_quote_leaves_nothing_behind() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let bill = shop.bill(euro(900)).await;
    bench.network.strike(Fault::lose_reply().on(QUOTES));
    typed(phone.prepare(&bill, None).await, 301);
    crate::support::nothing_written(&phone);
    assert_eq!(phone.prepare(&bill, None).await.unwrap().payment.total, euro(900));
    bench.finish(&[&phone]).await;
}
