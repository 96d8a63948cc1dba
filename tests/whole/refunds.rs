//! Money comes back.

use tally::domain::id::{OperationId, RefundId};
use tally::platform::Clock;
use tally::wallet::Event;
use tally::wire::problem::ProblemCode;
use tally_backend::{RefundAnswer, RefundRequest, Refusal};

use crate::support::{Bench, Phone, euro, eventually, typed};

pub fn refund(phone: &Phone, payment: OperationId, minor: i64) -> RefundRequest {
    let id = RefundId::new(phone.clock.now_millis(), &minor.to_be_bytes().repeat(2)[..10].try_into().unwrap());
    let user = phone.membership().unwrap().unwrap().user;
    RefundRequest { id, user, payment, amount: euro(minor), reason: "Train cancelled".into() }
}

pub async fn give_back(bench: &Bench, request: &RefundRequest) -> Result<RefundAnswer, Refusal> {
    bench.operator().refund(request.clone()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_arrives_with_its_reason() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await.id;
    let request = refund(&phone, payment, 1_000);
    give_back(&bench, &request).await.unwrap();
    phone.sync().await.unwrap();
    let refunds = phone.payments().refunds(payment).unwrap();
    assert_eq!((refunds.len(), refunds[0].amount, refunds[0].reason.as_str()), (1, euro(1_000), "Train cancelled"));
    assert_eq!(phone.payments().find(payment).unwrap().refunded, euro(1_000));
    assert_eq!(phone.available(), 8_500);
    assert!(phone.news().contains(&Event::RefundReceived { payment, refund: request.id }));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_that_came_while_the_phone_was_away_is_there_when_it_is_back() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await.id;
    bench.network.cut().await;
    give_back(&bench, &refund(&phone, payment, 2_500)).await.unwrap();
    typed(phone.sync().await, 301);
    assert_eq!(phone.available(), 7_500);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!((phone.available(), phone.payments().refunds(payment).unwrap().len()), (10_000, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_listens_hears_of_a_refund_at_once() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await.id;
    let wallet = (*phone).clone();
    let listening = tokio::spawn(async move { wallet.listen().await });
    give_back(&bench, &refund(&phone, payment, 500)).await.unwrap();
    eventually("the refund comes", async || phone.available() == 8_000).await;
    phone.pause_now().await;
    listening.await.unwrap().unwrap();
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_refund_is_booked_once() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await.id;
    let request = refund(&phone, payment, 1_000);
    let first = give_back(&bench, &request).await.unwrap();
    assert_eq!(give_back(&bench, &request).await.unwrap(), first);
    phone.sync().await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!((phone.available(), phone.payments().refunds(payment).unwrap().len()), (8_500, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_comes_back_than_was_paid() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 2_500).await.id;
    give_back(&bench, &refund(&phone, payment, 2_000)).await.unwrap();
    let refused = give_back(&bench, &refund(&phone, payment, 501)).await.unwrap_err();
    assert_eq!(refused.problem.code, ProblemCode::RefundTooLarge);
    give_back(&bench, &refund(&phone, payment, 500)).await.unwrap();
    phone.sync().await.unwrap();
    assert_eq!(phone.available(), 10_000);
    bench.finish(&[&phone]).await;
}
