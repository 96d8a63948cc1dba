//! The phone's clock is wrong.

use tally::domain::payment::PaymentState;
use tally::wallet::{Event, WalletError};

use crate::support::{Bench, YEAR, euro, nothing_written, typed};

async fn a_wrong_clock_agrees_to_nothing_new(wrong_by: i64) {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    phone.clock.set_wrong_by(wrong_by);
    phone.reopen().await;
    let error = typed(phone.prepare(&shop.sticker, Some(euro(900))).await, 209);
    let WalletError::ClockWrong { offset_seconds } = error else { panic!("{error}") };
    assert!((offset_seconds + wrong_by).abs() <= 2, "it says how much to add");
    nothing_written(&phone);
    assert!(phone.news().iter().any(|event| matches!(event, Event::ClockWrong { .. })));
    phone.clock.set_wrong_by(0);
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_a_year_ahead_agrees_to_nothing_new() {
    a_wrong_clock_agrees_to_nothing_new(YEAR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_a_year_behind_agrees_to_nothing_new() {
    a_wrong_clock_agrees_to_nothing_new(-YEAR).await;
}

async fn what_is_queued_goes_out_by_a_wrong_clock(wrong_by: i64) {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    phone.clock.set_wrong_by(wrong_by);
    phone.reopen().await;
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_queued_goes_out_by_a_clock_a_year_ahead() {
    what_is_queued_goes_out_by_a_wrong_clock(YEAR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_queued_goes_out_by_a_clock_a_year_behind() {
    what_is_queued_goes_out_by_a_wrong_clock(-YEAR).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_the_person_sets_while_the_wallet_is_open_is_noticed() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.clock.set_wrong_by(YEAR);
    typed(phone.prepare(&shop.sticker, Some(euro(900))).await, 209);
    nothing_written(&phone);
    phone.clock.set_wrong_by(0);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_few_minutes_off_are_nobodys_trouble() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.clock.set_wrong_by(120);
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}
