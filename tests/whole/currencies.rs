//! Currencies without decimals and with three.

use tally::domain::money::Money;
use tally::domain::payment::PaymentState;
use tally_backend::CodeRequest;

use crate::support::{Bench, Phone, Shop, currency, nothing_written, typed};

async fn pays(code: &str, minor: i64, printed: &str) {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, code).await, Phone::enrolled(&bench, code).await);
    let amount = Money::new(minor, currency(code));
    phone.topups().top_up(amount, None).await.unwrap();
    let sticker = shop.code(CodeRequest { amount: Some(amount), ..CodeRequest::default() }).await;
    assert!(sticker.contains(printed), "{sticker}");
    let prepared = phone.prepare(&sticker, None).await.unwrap();
    let payment = phone.payments().confirm(prepared.payment.id).await.unwrap();
    assert_eq!((payment.state, payment.total), (PaymentState::Settled, amount));
    assert_eq!(phone.available(), 0);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn yen_have_no_decimals() {
    pays("JPY", 1_500, "54041500").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn dinars_have_three_decimals() {
    pays("KWD", 1_234, "54051.234").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn euros_have_two_decimals() {
    pays("EUR", 1_205, "540512.05").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_in_a_currency_without_an_account_cannot_be_paid() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let shop = Shop::open(&bench, "JPY").await;
    typed(phone.prepare(&shop.sticker, Some(Money::new(100, currency("JPY")))).await, 205);
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn half_a_yen_cannot_be_paid() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "JPY").await, Phone::enrolled(&bench, "JPY").await);
    let code =
        shop.code(CodeRequest { amount: Some(Money::new(100, currency("JPY"))), ..CodeRequest::default() }).await;
    let halved = crate::support::with_checksum(&code.replace("5403100", "54041.50"));
    typed(phone.prepare(&halved, None).await, 115);
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}
