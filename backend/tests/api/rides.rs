//! Rides, as a phone that was written to cheat would ask for them: one deposit, one end and one fare, and none above the cap.

use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;
use tally::wire::ride::{RideEnd, RideOffer, RideOfferAnswer, RideOfferRequest, RideTerms, Unlock};
use tally_backend::{BikeRequest, SystemRequest};

use crate::house::House;
use crate::phone::{Phone, cny};

/// 1.00 to begin with, and 0.50 for each begun minute.
const PLAN: &str = r#"{"plan_id":"usual","name":[{"text":"Usual","language":"en"}],"currency":"CNY","price":1,
    "is_taxable":false,"description":[],"per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;

/// What a ride holds, and the most that it may cost.
const DEPOSIT: i64 = 3_000;
const CAP: i64 = 5_000;

/// Top-up and deposit, and then what went to the provider from the deposit and from the wallet.
const UNLOCKED: u64 = 2;
const CAPPED: u64 = 4;

struct Street {
    house: House,
    phone: Phone,
    payload: String,
}

impl Street {
    async fn new() -> Self {
        let house = House::new().await;
        let (phone, shop, operator) = (house.rich_phone(10_000).await, house.shop().await, house.operator());
        let request = SystemRequest {
            system: "bikes".into(),
            provider: shop.id,
            name: "Bikes".into(),
            plan: serde_json::from_str(PLAN).unwrap(),
            tax: None,
            deposit: cny(DEPOSIT),
            risk_fund: cny(CAP),
        };
        operator.add_system(request).await.unwrap();
        let bike = BikeRequest { bike: "7".into(), station: None };
        let payload = operator.put_bike("bikes".into(), bike).await.unwrap().payload;
        Self { house, phone, payload }
    }

    async fn terms(&self) -> RideTerms {
        let request = RideOfferRequest { payload: self.payload.clone(), perk: None };
        let answer: RideOfferAnswer = self.phone.post("/v1/rides/offers", &request).await.json();
        Signed::<RideOffer>::verify(&answer.offer, &self.phone.backend).unwrap().into_document().terms
    }

    fn unlock(&self, terms: RideTerms) -> (OperationId, String) {
        let id = self.phone.new_id();
        (id, self.phone.operation(id, &[], Unlock { terms }, &self.phone.holder))
    }

    async fn riding(&self) -> OperationId {
        let (ride, unlock) = self.unlock(self.terms().await);
        self.phone.accepted(unlock).await;
        ride
    }
}

/// The end of a ride as this phone claims it.
fn end(phone: &Phone, rental: OperationId, ended_at: i64) -> String {
    let body = RideEnd { rental, ended_at: Timestamp(ended_at), metres: u64::MAX };
    phone.operation(phone.new_id(), &[], body, &phone.device)
}

#[tokio::test]
async fn other_terms_than_were_offered_unlock_nothing() {
    let street = Street::new().await;
    let terms = street.terms().await;
    let changes: [fn(&mut RideTerms); 5] = [
        |terms| terms.order.deposit = cny(0),
        |terms| terms.order.risk_fund = cny(1),
        |terms| terms.bike = "8".into(),
        |terms| terms.plan = serde_json::from_str(&PLAN.replace("0.5", "0.1")).unwrap(),
        |terms| terms.expires_at = terms.expires_at.plus(86_400),
    ];
    for change in changes {
        let mut other = terms.clone();
        change(&mut other);
        assert_eq!(street.phone.declined(street.unlock(other).1).await, DeclineReason::TermsChanged);
    }
    let by_the_device = street.phone.operation(street.phone.new_id(), &[], Unlock { terms }, &street.phone.device);
    assert_eq!(street.phone.declined(by_the_device).await, DeclineReason::NotAuthorised);
    street.house.books_hold(1).await;
}

#[tokio::test]
async fn an_offer_unlocks_once_and_not_after_its_time() {
    let street = Street::new().await;
    let (used, late) = (street.terms().await, street.terms().await);
    let (ride, unlock) = street.unlock(used.clone());
    street.phone.accepted(&unlock).await;
    street.phone.accepted(end(&street.phone, ride, 0)).await;
    assert_eq!(street.phone.declined(street.unlock(used).1).await, DeclineReason::QuoteUsed);
    street.house.clock.turn(300);
    assert_eq!(street.phone.declined(street.unlock(late).1).await, DeclineReason::Expired);
    let unknown = RideOfferRequest { payload: street.payload.replace('7', "9"), perk: None };
    assert_eq!(street.phone.post("/v1/rides/offers", &unknown).await.refusal(), ProblemCode::CodeNotPayable);
}

#[tokio::test]
async fn a_ride_ends_once_and_costs_no_more_than_was_signed_whatever_the_phone_claims() {
    let street = Street::new().await;
    let ride = street.riding().await;
    street.house.books_hold(UNLOCKED).await;
    let other = street.house.rich_phone(100).await;
    let others = end(&other, ride, 0);
    assert_eq!(other.declined(others).await, DeclineReason::RentalUnknown);
    street.house.clock.turn(86_400);
    // A year ahead, and further than the earth is round.
    let far = street.house.clock.now() + 365 * 86_400;
    street.phone.accepted(end(&street.phone, ride, far)).await;
    assert_eq!(street.phone.balance().await, 10_000 - CAP);
    for at in [0, far] {
        assert_eq!(street.phone.declined(end(&street.phone, ride, at)).await, DeclineReason::RentalElsewhere);
    }
    street.house.books_hold(1 + CAPPED).await;
    assert_eq!(street.phone.balance().await, 10_000 - CAP);
}
