//! Paying by quotes.

use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;

use crate::enrolment::futures;
use crate::house::House;
use crate::phone::cny;

#[tokio::test]
async fn a_quote_is_used_once_even_by_many_at_once() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(10_000).await, house.shop().await);
    let terms = phone.quote(&shop.payload, 100).await.terms();
    let payments: Vec<_> = (0..20).map(|_| phone.pay(terms.clone())).collect();
    let receipts = futures(payments.iter().map(|payment| phone.receipt(payment))).await;
    let accepted = |receipt: &tally::wire::receipt::Receipt| {
        matches!(receipt.outcome, tally::wire::receipt::Outcome::Accepted { .. })
    };
    assert_eq!(receipts.iter().filter(|(_, receipt)| accepted(receipt)).count(), 1);
    assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::QuoteUsed);
    assert_eq!(phone.balance().await, 9_900);
    house.books_hold(2).await;
}

#[tokio::test]
async fn what_was_offered_is_what_is_paid() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(10_000).await, house.shop().await);
    let other = house.shop_called("OTHER").await;
    let terms = phone.quote(&shop.payload, 100).await.terms();
    let mut changed = vec![terms.clone(); 6];
    changed[0].total = cny(99);
    changed[1].total = Money::new(100, "EUR".parse().unwrap());
    changed[2].payee = other.id;
    changed[3].payee_name = "OTHER".into();
    changed[4].nonce = "other".into();
    changed[5].expires_at = Timestamp(terms.expires_at.0 + 1);
    for terms in changed {
        assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::TermsChanged);
    }
    phone.accepted(phone.pay(terms)).await;
    assert_eq!(phone.balance().await, 9_900);
}

#[tokio::test]
async fn a_quote_is_one_person_s() {
    let house = House::new().await;
    let (phone, thief, shop) = (house.rich_phone(500).await, house.rich_phone(500).await, house.shop().await);
    let terms = phone.quote(&shop.payload, 100).await.terms();
    assert_eq!(thief.declined(thief.pay(terms)).await, DeclineReason::QuoteUnknown);
}

#[tokio::test]
async fn a_quote_ends_by_the_backend_s_clock() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(500).await, house.shop().await);
    let terms = phone.quote(&shop.payload, 100).await.terms();
    house.clock.turn(301);
    assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::Expired);
}

#[tokio::test]
async fn nobody_pays_more_than_there_is_even_at_once() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let mut payments = Vec::new();
    for _ in 0..10 {
        payments.push(phone.payment(&shop, 300).await.1);
    }
    futures(payments.iter().map(|payment| phone.receipt(payment))).await;
    assert_eq!(phone.balance().await, 100);
    assert_eq!(phone.declined(phone.payment(&shop, 101).await.1).await, DeclineReason::InsufficientFunds);
    phone.accepted(phone.payment(&shop, 100).await.1).await;
    assert_eq!(phone.balance().await, 0);
    house.books_hold(5).await;
}

#[tokio::test]
async fn amounts_that_cannot_be_paid_get_no_quote() {
    let house = House::new().await;
    let (phone, shop) = (house.phone().await, house.shop().await);
    for minor in [0, -1, i64::MIN, i64::MAX, 1_000_000_000_000] {
        assert_eq!(
            phone.quote_refused(&shop.payload, Some(cny(minor))).await,
            ProblemCode::AmountNotAllowed,
            "{minor}"
        );
    }
    assert_eq!(phone.quote_refused(&shop.payload, None).await, ProblemCode::AmountNotAllowed);
    let euro = Money::new(100, "EUR".parse().unwrap());
    assert_eq!(phone.quote_refused(&shop.payload, Some(euro)).await, ProblemCode::AmountNotAllowed);
}

#[tokio::test]
async fn codes_that_nobody_here_is_paid_by_get_no_quote() {
    let house = House::new().await;
    let phone = house.phone().await;
    let pix = "00020126510014br.gov.bcb.pix0115thalesog@me.com0210Pedido 123520400005303986540510.005802BR5914THALES \
OLGLIARI6015SAO MIGUEL DO O62070503***63040DC6";
    for payload in [pix, "", "nonsense"] {
        assert_eq!(phone.quote_refused(payload, Some(cny(100))).await, ProblemCode::CodeNotPayable);
    }
}

#[tokio::test]
async fn top_ups_are_bounded_and_never_overflow() {
    let house = House::new().await;
    let phone = house.phone().await;
    for minor in [0, -1, i64::MIN, i64::MAX, 1_000_000_000_000] {
        assert_eq!(phone.declined(phone.top_up(minor)).await, DeclineReason::AmountNotAllowed, "{minor}");
    }
    let other = house.phone().await;
    let theirs = phone.operation(phone.new_id(), &[], other.top_up_body(cny(5)), &phone.holder);
    assert_eq!(phone.declined(theirs).await, DeclineReason::AccountUnknown);
    let euro = phone.top_up_body(Money::new(5, "EUR".parse().unwrap()));
    let euro = phone.operation(phone.new_id(), &[], euro, &phone.holder);
    assert_eq!(phone.declined(euro).await, DeclineReason::AccountUnknown);
    phone.accepted(phone.top_up(999_999_999_999)).await;
    house.books_hold(1).await;
}
