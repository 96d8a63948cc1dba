//! Without a network.

use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::wallet::{Event, MandateState};
use tally::wire::receipt::DeclineReason;
use tally_backend::CodeRequest;

use crate::support::{Bench, DAY, Phone, Shop, euro, nothing_written, small_payments, typed};

#[tokio::test(flavor = "multi_thread")]
async fn a_sticker_is_paid_later_and_is_not_called_paid_before() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 2_500).await;
    assert!(payment.from_static_code && !payment.state.is_final() && payment.settled_at.is_none());
    assert_eq!(
        (payment.payee_name.as_str(), payment.payee_name_local.as_deref()),
        ("Best Transport", Some("最佳运输"))
    );
    assert_eq!((phone.available(), bench.effects_of(payment.id).await), (7_500, 0));
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_for_one_payment_needs_a_network() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let bill = shop.bill(euro(900)).await;
    bench.network.cut().await;
    typed(phone.prepare(&bill, None).await, 301);
    nothing_written(&phone);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sticker_with_an_amount_is_paid_offline_too() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let sticker = shop.code(CodeRequest { amount: Some(euro(350)), ..CodeRequest::default() }).await;
    bench.network.cut().await;
    let prepared = phone.prepare(&sticker, None).await.unwrap();
    phone.payments().confirm(prepared.payment.id).await.unwrap();
    bench.network.connect();
    phone.sync().await.unwrap();
    let payment = phone.payments().find(prepared.payment.id).unwrap();
    assert_eq!((payment.state, payment.total), (PaymentState::Settled, euro(350)));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_read_without_a_network() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await;
    bench.network.cut().await;
    typed(phone.sync().await, 301);
    assert_eq!(phone.payments().find(payment.id).unwrap(), payment);
    assert_eq!(phone.available(), 7_500);
    phone.payments().evidence(payment.id).unwrap().verify().unwrap();
    bench.seconds_pass(DAY);
    assert!(phone.accounts().balance().unwrap().freshness.stale);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_30_days_a_queued_payment_is_expired_and_the_money_is_there() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 2_500).await;
    bench.seconds_pass(30 * DAY);
    bench.network.connect();
    phone.sync().await.unwrap();
    let expired = phone.payments().find(payment.id).unwrap();
    assert_eq!(expired.state, PaymentState::Expired);
    assert_eq!(expired.declined.unwrap().reason, DeclineReason::Expired);
    assert_eq!(phone.available(), 10_000);
    assert!(phone.news().contains(&Event::PaymentExpired { payment: payment.id }));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_the_backends_clock_that_a_payment_expires_by() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 2_500).await;
    bench.seconds_pass(30 * DAY);
    // The phone's battery was empty, and its clock stood still.
    phone.clock.set_wrong_by(-30 * DAY);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Expired);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_a_mandate_arrives_after_30_days_too() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    let mandate = phone.mandates().list().unwrap()[0].id;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 700).await;
    assert_eq!(payment.mandate, Some(mandate));
    assert_eq!(phone.mandates().end(mandate).await.unwrap().state, MandateState::Ended);
    assert!(phone.prepare(&shop.sticker, Some(euro(600))).await.unwrap().needs_person);
    bench.seconds_pass(30 * DAY);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert!(phone.news().contains(&Event::MandateEnded { mandate }));
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Expired);
    assert_eq!(phone.mandates().list().unwrap()[0].state, MandateState::Ended);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_is_ended_before_what_was_queued_under_it_is_paid() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    let mandate = phone.mandates().list().unwrap()[0].id;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 700).await;
    phone.mandates().end(mandate).await.unwrap();
    bench.network.connect();
    phone.sync().await.unwrap();
    let declined = phone.payments().find(payment.id).unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::MandateEnded);
    assert_eq!(phone.available(), 10_000);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_that_is_ended_before_it_has_left_does_not_come_into_force() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let mandate = phone.mandates().allow_small_payments(small_payments(), None).await.unwrap().id;
    phone.mandates().end(mandate).await.unwrap();
    bench.network.connect();
    phone.sync_until_done().await;
    assert!(phone.news().contains(&Event::MandateEnded { mandate }));
    assert_eq!(phone.mandates().list().unwrap()[0].state, MandateState::Ended);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_waits_for_the_network() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let topup = phone.topups().top_up(euro(500), None).await.unwrap();
    // Sending, if the connection broke under it and nobody can know.
    assert!(matches!(topup.state, OperationState::Queued | OperationState::Sending), "{:?}", topup.state);
    assert_eq!(phone.available(), 10_000);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.topups().find(topup.id).unwrap().state, OperationState::Accepted);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_queued_payments_that_need_the_same_money_are_not_both_signed() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    phone.pay(&shop, 6_000).await;
    typed(phone.prepare(&shop.sticker, Some(euro(6_001))).await, 206);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_backend_has_the_last_word_on_money_that_is_gone() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (first, second) = (phone.prepared(&shop, 6_000).await, phone.prepared(&shop, 6_001).await);
    phone.payments().confirm(first).await.unwrap();
    let declined = phone.payments().confirm(second).await.unwrap();
    assert_eq!(declined.state, PaymentState::Declined);
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::InsufficientFunds);
    assert_eq!(phone.available(), 4_000);
    bench.finish(&[&phone]).await;
}
