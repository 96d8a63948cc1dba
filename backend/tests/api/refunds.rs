//! Giving money back.

use tally::crypto::jws::Signed;
use tally::domain::id::{OperationId, RefundId};
use tally::domain::money::Money;
use tally::wire::change::Fact;
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer as Pushed;
use tally::wire::refund::Refund;
use tally_backend::{PageQuery, RefundRequest};

use crate::enrolment::futures;
use crate::house::House;
use crate::phone::{Phone, cny, random};

fn request(phone: &Phone, payment: OperationId, minor: i64) -> RefundRequest {
    let id = RefundId::new(phone.clock.now() * 1000, &random());
    RefundRequest { id, user: phone.user, payment, amount: cny(minor), reason: "broken".into() }
}

async fn refused(house: &House, request: RefundRequest) -> ProblemCode {
    house.operator().refund(request).await.unwrap_err().problem.code
}

#[tokio::test]
async fn refunds_together_are_at_most_the_payment() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let (id, payment) = phone.payment(&shop, 600).await;
    phone.accepted(payment).await;
    house.operator().refund(request(&phone, id, 400)).await.unwrap();
    assert_eq!(refused(&house, request(&phone, id, 201)).await, ProblemCode::RefundTooLarge);
    house.operator().refund(request(&phone, id, 200)).await.unwrap();
    assert_eq!(refused(&house, request(&phone, id, 1)).await, ProblemCode::RefundTooLarge);
    for minor in [0, -1, i64::MIN, i64::MAX] {
        let code = refused(&house, request(&phone, id, minor)).await;
        assert!([ProblemCode::AmountNotAllowed, ProblemCode::RefundTooLarge].contains(&code), "{minor}");
    }
    let euro = RefundRequest { amount: Money::new(1, "EUR".parse().unwrap()), ..request(&phone, id, 1) };
    assert_eq!(refused(&house, euro).await, ProblemCode::AmountNotAllowed);
    assert_eq!(refused(&house, request(&phone, phone.new_id(), 1)).await, ProblemCode::NotFound);
    assert_eq!(phone.balance().await, 1_000);
    let page = house.operator().merchant_payments(shop.id, PageQuery::default()).await.unwrap();
    assert_eq!(page.items[0].refunded, cny(600));
    house.books_hold(4).await;
}

#[tokio::test]
async fn the_same_refund_is_booked_once() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let (id, payment) = phone.payment(&shop, 600).await;
    phone.accepted(payment).await;
    let asked = request(&phone, id, 250);
    let operator = house.operator();
    let booked = futures((0..20).map(|_| operator.refund(asked.clone()))).await;
    let booked: Vec<_> = booked.into_iter().map(Result::unwrap).collect();
    assert!(booked.iter().all(|answer| *answer == booked[0]));
    assert_eq!(refused(&house, RefundRequest { amount: cny(251), ..asked.clone() }).await, ProblemCode::Conflict);
    let house = house.again().await;
    assert_eq!(house.operator().refund(asked).await.unwrap(), booked[0], "byte for byte after a restart");
    assert_eq!(phone.balance().await, 650);
    house.books_hold(3).await;
}

#[tokio::test]
async fn the_payer_s_phone_hears_of_it() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let (id, payment) = phone.payment(&shop, 600).await;
    phone.accepted(payment).await;
    let (cursor, _) = phone.everything().await;
    let asked = request(&phone, id, 250);
    let booked = house.operator().refund(asked.clone()).await.unwrap();
    let (_, changes) = phone.page(&cursor, 0).await;
    let heard = changes.iter().find_map(|change| match &change.fact {
        Fact::Refund { refund } => Some(refund.clone()),
        _ => None,
    });
    assert_eq!(heard.as_ref(), Some(&booked.refund));
    let refund = Signed::<Refund>::verify(&booked.refund, &phone.backend).unwrap().into_document();
    assert_eq!((refund.id, refund.payment, refund.amount, refund.user), (asked.id, id, cny(250), phone.user));
}

#[tokio::test]
async fn an_operation_and_a_refund_cannot_share_an_id() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let (id, payment) = phone.payment(&shop, 600).await;
    phone.accepted(payment).await;
    let taken: RefundId = id.to_string().parse().unwrap();
    assert_eq!(refused(&house, RefundRequest { id: taken, ..request(&phone, id, 10) }).await, ProblemCode::Conflict);
    let asked = request(&phone, id, 10);
    house.operator().refund(asked.clone()).await.unwrap();
    let taken: OperationId = asked.id.to_string().parse().unwrap();
    assert_eq!(phone.push(&[&phone.top_up_as(taken, &[], 5)]).await, [Pushed::Conflict]);
    house.books_hold(3).await;
}
