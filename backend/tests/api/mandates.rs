//! Paying without a prompt, within bounds.

use tally::domain::id::OperationId;
use tally::domain::mandate::Limits;
use tally::domain::time::Timestamp;
use tally::wire::mandate::{Mandate, MandateEnd, Purpose};
use tally::wire::payment::Payment;
use tally::wire::push::Answer as Pushed;
use tally::wire::receipt::DeclineReason;

use crate::house::{House, Shop};
use crate::phone::{Phone, cny, new_key};

fn limits(house: &House) -> Limits {
    let expires_at = Timestamp(house.clock.now() + 30 * 86_400);
    Limits { payee: None, per_use: cny(500), per_day: cny(1_000), expires_at }
}

async fn mandate(phone: &Phone, limits: Limits) -> OperationId {
    let id = phone.new_id();
    phone.accepted(phone.mandate_as(id, limits)).await;
    id
}

async fn pay(phone: &Phone, mandate: OperationId, shop: &Shop, minor: i64) -> String {
    phone.pay_under(mandate, phone.quote(&shop.payload, minor).await.terms())
}

/// Turns the clock to the first minute of the next day of UTC.
fn next_day(house: &House) {
    house.clock.turn(86_400 - house.clock.now() % 86_400 + 60);
}

#[tokio::test]
async fn caps_hold_for_each_use_and_each_day_of_utc() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    next_day(&house);
    let id = mandate(&phone, limits(&house)).await;
    assert_eq!(phone.declined(pay(&phone, id, &shop, 501).await).await, DeclineReason::MandateExceeded);
    phone.accepted(pay(&phone, id, &shop, 500).await).await;
    phone.accepted(pay(&phone, id, &shop, 400).await).await;
    assert_eq!(phone.declined(pay(&phone, id, &shop, 101).await).await, DeclineReason::MandateExceeded);
    phone.accepted(pay(&phone, id, &shop, 100).await).await;
    assert_eq!(phone.declined(pay(&phone, id, &shop, 1).await).await, DeclineReason::MandateExceeded);
    next_day(&house);
    phone.accepted(pay(&phone, id, &shop, 500).await).await;
    assert_eq!(phone.balance().await, 98_500);
}

/// Whoever sets another limit has not begun a new day.
#[tokio::test]
async fn what_was_spent_today_counts_whichever_limit_it_was_under() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    next_day(&house);
    let high = mandate(&phone, limits(&house)).await;
    phone.accepted(pay(&phone, high, &shop, 500).await).await;
    house.clock.turn(1);
    let low = mandate(&phone, Limits { per_day: cny(600), ..limits(&house) }).await;
    assert_eq!(phone.declined(pay(&phone, low, &shop, 101).await).await, DeclineReason::MandateExceeded);
    phone.accepted(pay(&phone, low, &shop, 100).await).await;
    house.clock.turn(1);
    phone.accepted(phone.end_mandate(low)).await;
    house.clock.turn(1);
    let again = mandate(&phone, limits(&house)).await;
    assert_eq!(phone.declined(pay(&phone, again, &shop, 401).await).await, DeclineReason::MandateExceeded);
    phone.accepted(pay(&phone, again, &shop, 400).await).await;
    next_day(&house);
    phone.accepted(pay(&phone, again, &shop, 500).await).await;
}

/// What may be paid to one is counted apart from what may be paid to all.
#[tokio::test]
async fn a_limit_for_one_payee_has_a_day_of_its_own() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    next_day(&house);
    let for_all = mandate(&phone, limits(&house)).await;
    let for_one = mandate(&phone, Limits { payee: Some(shop.id), ..limits(&house) }).await;
    for id in [for_all, for_one] {
        for minor in [500, 500] {
            phone.accepted(pay(&phone, id, &shop, minor).await).await;
        }
        assert_eq!(phone.declined(pay(&phone, id, &shop, 1).await).await, DeclineReason::MandateExceeded);
    }
}

/// The moment of signing is the phone's own word: it moves nothing into a day with more room.
#[tokio::test]
async fn what_was_signed_before_midnight_counts_on_the_day_on_which_it_is_settled() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    next_day(&house);
    let id = mandate(&phone, limits(&house)).await;
    house.clock.turn(86_400 - 120);
    let [first, second, third] =
        [pay(&phone, id, &shop, 500).await, pay(&phone, id, &shop, 500).await, pay(&phone, id, &shop, 1).await];
    phone.accepted(first).await;
    house.clock.turn(120);
    phone.accepted(second).await;
    phone.accepted(pay(&phone, id, &shop, 500).await).await;
    assert_eq!(phone.declined(third).await, DeclineReason::MandateExceeded);
}

#[tokio::test]
async fn a_batch_cannot_pass_a_cap_together() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    next_day(&house);
    let id = phone.new_id();
    let mut batch = vec![phone.mandate_as(id, limits(&house))];
    for _ in 0..5 {
        batch.push(pay(&phone, id, &shop, 300).await);
    }
    phone.push(&batch.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert_eq!(phone.balance().await, 100_000 - 900);
}

#[tokio::test]
async fn it_ends_when_it_is_ended_and_by_itself() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(100_000).await, house.shop().await);
    let id = mandate(&phone, limits(&house)).await;
    let ready = pay(&phone, id, &shop, 100).await;
    phone.accepted(phone.end_mandate(id)).await;
    phone.accepted(phone.end_mandate(id)).await;
    assert_eq!(phone.declined(ready).await, DeclineReason::MandateEnded);
    assert_eq!(phone.declined(phone.end_mandate(phone.new_id())).await, DeclineReason::MandateUnknown);
    let id = mandate(&phone, limits(&house)).await;
    house.clock.turn(30 * 86_400);
    assert_eq!(phone.declined(pay(&phone, id, &shop, 100).await).await, DeclineReason::MandateEnded);
}

/// The backend cannot tell what a limit was for that it declined; the end says so, or it ends all of them.
#[tokio::test]
async fn the_end_of_a_declined_limit_ends_what_that_was_for() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let for_shop = Limits { payee: Some(shop.id), ..limits(&house) };
    let (for_all, for_one) = (mandate(&phone, limits(&house)).await, mandate(&phone, for_shop.clone()).await);
    house.clock.turn(1);
    let end = MandateEnd { mandate: phone.new_id(), scope: Some(for_shop.scope()) };
    phone.accepted(phone.operation(phone.new_id(), &[], end, &phone.device)).await;
    assert_eq!(phone.declined(pay(&phone, for_one, &shop, 100).await).await, DeclineReason::MandateEnded);
    phone.accepted(pay(&phone, for_all, &shop, 100).await).await;
    phone.accepted(phone.end_mandate(phone.new_id())).await;
    assert_eq!(phone.declined(pay(&phone, for_all, &shop, 100).await).await, DeclineReason::MandateEnded);
}

#[tokio::test]
async fn it_covers_one_payee_where_it_names_one_and_one_phone_always() {
    let house = House::new().await;
    let (phone, shop, other) = (house.rich_phone(1_000).await, house.shop().await, house.shop_called("OTHER").await);
    let id = mandate(&phone, Limits { payee: Some(shop.id), ..limits(&house) }).await;
    assert_eq!(phone.declined(pay(&phone, id, &other, 100).await).await, DeclineReason::MandateExceeded);
    phone.accepted(pay(&phone, id, &shop, 100).await).await;
    let thief = house.rich_phone(1_000).await;
    let terms = thief.quote(&shop.payload, 100).await.terms();
    let stolen = thief.operation(thief.new_id(), &[], Payment { terms, mandate: Some(id) }, &thief.device);
    assert_eq!(thief.declined(stolen).await, DeclineReason::MandateUnknown);
    let terms = phone.quote(&shop.payload, 100).await.terms();
    let by_holder = phone.operation(phone.new_id(), &[id], Payment { terms, mandate: Some(id) }, &phone.holder);
    assert_eq!(phone.declined(by_holder).await, DeclineReason::NotAuthorised);
}

#[tokio::test]
async fn a_payment_waits_for_its_mandate() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let id = phone.new_id();
    let payment = pay(&phone, id, &shop, 100).await;
    assert_eq!(phone.push(&[&payment]).await, [Pushed::BlockedBy { operations: vec![id] }]);
    phone.accepted(phone.mandate_as(id, limits(&house))).await;
    phone.accepted(payment).await;
}

#[tokio::test]
async fn unsound_mandates_are_declined() {
    let house = House::new().await;
    let phone = house.phone().await;
    let sound = limits(&house);
    let reason = async |limits| phone.declined(phone.mandate_as(phone.new_id(), limits)).await;
    assert_eq!(reason(Limits { per_use: cny(0), ..sound.clone() }).await, DeclineReason::AmountNotAllowed);
    assert_eq!(reason(Limits { per_use: cny(1_001), ..sound.clone() }).await, DeclineReason::AmountNotAllowed);
    assert_eq!(
        reason(Limits { expires_at: Timestamp(house.clock.now()), ..sound.clone() }).await,
        DeclineReason::Expired
    );
    let device_key = new_key().public().thumbprint();
    let body = Mandate { purpose: Purpose::SmallPayments, device_key, limits: sound.clone() };
    let other_phone = phone.operation(phone.new_id(), &[], body.clone(), &phone.holder);
    assert_eq!(phone.declined(other_phone).await, DeclineReason::NotAuthorised);
    let body = Mandate { device_key: phone.device.public().thumbprint(), ..body };
    let by_device = phone.operation(phone.new_id(), &[], body, &phone.device);
    assert_eq!(phone.declined(by_device).await, DeclineReason::NotAuthorised);
}
