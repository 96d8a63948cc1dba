//! Amounts that cannot be paid, and ids that are taken.

use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::wallet::{PrepareRequest, SmallPayments};
use tally::wire::receipt::DeclineReason;

use crate::support::{Bench, Phone, Shop, currency, euro, nothing_written, small_payments, typed};

async fn refused(payload: impl AsyncFnOnce(&Shop) -> String, amount: Option<Money>, code: u16) {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    typed(phone.prepare(&payload(&shop).await, amount).await, code);
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

async fn sticker(shop: &Shop) -> String {
    shop.sticker.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_not_an_amount() {
    refused(sticker, Some(euro(0)), 106).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn less_than_nothing_is_not_an_amount() {
    refused(sticker, Some(euro(-1)), 106).await;
    refused(sticker, Some(euro(i64::MIN)), 106).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_there_is_cannot_be_paid() {
    refused(sticker, Some(euro(10_001)), 206).await;
    refused(sticker, Some(euro(i64::MAX)), 206).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sticker_without_an_amount_needs_one() {
    refused(sticker, None, 104).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_amount_than_the_codes_is_refused() {
    refused(async |shop: &Shop| shop.bill(euro(900)).await, Some(euro(901)), 105).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_currency_than_the_codes_is_refused() {
    refused(sticker, Some(Money::new(900, currency("CHF"))), 205).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_and_less_cannot_be_brought_in() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    for minor in [0, -1, i64::MIN] {
        typed(phone.topups().top_up(euro(minor), None).await, 106);
    }
    nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_overflow_is_declined_and_moves_nothing() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let topup = phone.topups().top_up(euro(i64::MAX), None).await.unwrap();
    assert_eq!(topup.state, OperationState::Declined);
    assert_eq!(topup.declined.unwrap().reason, DeclineReason::AmountNotAllowed);
    assert_eq!(phone.available(), 10_000);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_that_contradict_themselves_are_refused() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let refused = [
        SmallPayments { per_use: euro(0), ..small_payments() },
        SmallPayments { per_day: euro(999), ..small_payments() },
        SmallPayments { per_day: Money::new(2_500, currency("JPY")), ..small_payments() },
        SmallPayments { days: 0, ..small_payments() },
    ];
    for asked in refused {
        typed(phone.mandates().allow_small_payments(asked, None).await, 113);
    }
    assert_eq!(phone.mandates().list().unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_quote_is_not_agreed_to() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    bench.seconds_pass(301);
    let asked_before = phone.vault.prompts();
    typed(phone.payments().confirm(id).await, 207);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!((phone.outbox().unsent().unwrap(), phone.vault.prompts()), (vec![], asked_before));
    bench.finish(&[&phone]).await;
}

async fn prepare_as(phone: &Phone, shop: &Shop, id: OperationId, minor: i64) -> Result<PaymentState, u16> {
    let request = PrepareRequest { payload: shop.sticker.clone(), amount: Some(euro(minor)), perk: None, id: Some(id) };
    phone.payments().prepare(request).await.map(|prepared| prepared.payment.state).map_err(|error| error.code())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_stands_for_one_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, other) = (phone.new_id().unwrap(), Shop::open(&bench, "EUR").await);
    assert_eq!(prepare_as(&phone, &shop, id, 900).await, Ok(PaymentState::Created));
    assert_eq!(prepare_as(&phone, &shop, id, 900).await, Ok(PaymentState::Created));
    assert_eq!(prepare_as(&phone, &shop, id, 901).await, Err(110));
    assert_eq!(prepare_as(&phone, &other, id, 900).await, Err(110));
    phone.payments().confirm(id).await.unwrap();
    assert_eq!(prepare_as(&phone, &shop, id, 900).await, Ok(PaymentState::Settled));
    assert_eq!(prepare_as(&phone, &shop, id, 901).await, Err(110));
    assert_eq!(phone.payments_made().len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_stands_for_one_top_up() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    let first = phone.topups().top_up(euro(500), Some(id)).await.unwrap();
    assert_eq!(phone.topups().top_up(euro(500), Some(id)).await.unwrap(), first);
    typed(phone.topups().top_up(euro(501), Some(id)).await, 110);
    assert_eq!(phone.available(), 10_500);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_stands_for_one_mandate() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (id, asked_before) = (phone.new_id().unwrap(), phone.vault.prompts());
    let first = phone.mandates().allow_small_payments(small_payments(), Some(id)).await.unwrap();
    bench.seconds_pass(10);
    let again = phone.mandates().allow_small_payments(small_payments(), Some(id)).await.unwrap();
    assert_eq!((again.limits, phone.vault.prompts()), (first.limits, asked_before + 1));
    let more = SmallPayments { per_day: euro(2_501), ..small_payments() };
    typed(phone.mandates().allow_small_payments(more, Some(id)).await, 110);
    assert_eq!(phone.mandates().list().unwrap().len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_stands_for_one_kind_of_operation() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let topup = phone.topups().top_up(euro(500), None).await.unwrap();
    assert_eq!(prepare_as(&phone, &shop, topup.id, 900).await, Err(110));
    let payment = phone.pay(&shop, 900).await;
    typed(phone.topups().top_up(euro(900), Some(payment.id)).await, 110);
    typed(phone.mandates().allow_small_payments(small_payments(), Some(payment.id)).await, 110);
    assert_eq!(phone.payments_made().len(), 1);
    bench.finish(&[&phone]).await;
}
