//! The same id again after its terms ran out: new terms while nobody has agreed, and never once somebody has.

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, PrepareRequest};
use tokio::task::JoinSet;

use crate::support::{Bench, Phone, Place, euro, eventually, typed};

/// A quote is good for five minutes.
const A_QUOTES_LIFE: i64 = 301;

fn request(payload: &str, id: OperationId) -> PrepareRequest {
    PrepareRequest { payload: payload.into(), amount: Some(euro(900)), perk: None, id: Some(id) }
}

async fn prepared(phone: &Phone, payload: &str, id: OperationId) -> Payment {
    phone.payments().prepare(request(payload, id)).await.unwrap().payment
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_id_gets_new_terms_and_is_paid() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (bill, id) = (shop.bill(euro(900)).await, phone.new_id().unwrap());
    let shown = prepared(&phone, &bill, id).await;
    bench.seconds_pass(A_QUOTES_LIFE);
    typed(phone.payments().confirm(id).await, 207);
    let again = prepared(&phone, &bill, id).await;
    assert!(again.expires_at > shown.expires_at);
    assert_eq!((again.id, again.state, again.total), (id, PaymentState::Created, shown.total));
    assert_eq!(phone.payments().find(id).unwrap(), again, "what is shown is what is kept");
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!((phone.payments_made().len(), bench.effects_of(id).await), (1, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_found_by_its_name_as_before() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    prepared(&phone, &shop.sticker, id).await;
    bench.seconds_pass(A_QUOTES_LIFE);
    prepared(&phone, &shop.sticker, id).await;
    let search = tally::wallet::PageRequest { text: Some("transport".into()), limit: 9, ..Default::default() };
    assert_eq!(phone.payments().page(&search).unwrap().items.len(), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_at_once_are_shown_the_same_new_terms() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    let shown = prepared(&phone, &shop.sticker, id).await;
    bench.seconds_pass(A_QUOTES_LIFE);
    let mut preparing = JoinSet::new();
    for _ in 0..10 {
        let (payments, request) = (phone.payments(), request(&shop.sticker, id));
        preparing.spawn(async move { payments.prepare(request).await.unwrap().payment });
    }
    let again = preparing.join_all().await;
    assert!(again.iter().all(|payment| *payment == again[0] && payment.expires_at > shown.expires_at), "{again:?}");
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!((phone.payments_made().len(), bench.effects_of(id).await), (1, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_that_run_out_while_the_person_decides_stay_what_they_sign() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    let shown = prepared(&phone, &shop.sticker, id).await;
    phone.gate.close(Place::Prompt);
    let payments = phone.payments();
    let confirming = tokio::spawn(async move { payments.confirm(id).await.unwrap() });
    phone.gate.reached().await;
    bench.seconds_pass(A_QUOTES_LIFE);
    let (payments, again) = (phone.payments(), request(&shop.sticker, id));
    let preparing = tokio::spawn(async move { payments.prepare(again).await.unwrap().payment });
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    assert_eq!(phone.payments().find(id).unwrap().expires_at, shown.expires_at);
    phone.gate.open();
    assert_eq!(preparing.await.unwrap().expires_at, shown.expires_at);
    assert_eq!(confirming.await.unwrap().state, PaymentState::Expired);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_keeps_its_terms() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    let shown = prepared(&phone, &shop.sticker, id).await;
    bench.network.cut().await;
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Authorised);
    bench.network.connect();
    bench.seconds_pass(A_QUOTES_LIFE);
    let again = prepared(&phone, &shop.sticker, id).await;
    assert_eq!((again.state, again.expires_at), (PaymentState::Authorised, shown.expires_at));
    let expired = async || {
        let _ = phone.sync().await;
        phone.payments().find(id).unwrap().state == PaymentState::Expired
    };
    eventually("the backend says that it came too late", expired).await;
    assert_eq!(prepared(&phone, &shop.sticker, id).await.state, PaymentState::Expired);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_the_old_terms_stay() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (bill, id) = (shop.bill(euro(900)).await, phone.new_id().unwrap());
    let shown = prepared(&phone, &bill, id).await;
    bench.seconds_pass(A_QUOTES_LIFE);
    bench.network.cut().await;
    typed(phone.payments().prepare(request(&bill, id)).await, 301);
    assert_eq!(phone.payments().find(id).unwrap(), shown);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}
