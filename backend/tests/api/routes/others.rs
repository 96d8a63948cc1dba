//! What belongs to somebody else: found by its id, and neither read nor changed.

use serde_json::json;
use tally::crypto::jws::Signed;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::time::{DAY, Timestamp};
use tally::wire::bill::BillDispute;
use tally::wire::consent::Withdrawal;
use tally::wire::loan::{Loan, LoanAnswer, LoanQuote, LoanRequest};
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::perk::{OfferUses, SellerOffers};
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;
use tally::wire::ride::{RideOffer, RideOfferAnswer, RideOfferRequest, Unlock};

use super::world::World;
use crate::consent::support::Chain;
use crate::perks::support::Seller;
use crate::phone::{cny, random};
use crate::recipient::Recipient;

#[tokio::test]
async fn a_recipient_finds_nothing_that_was_granted_to_another() {
    let world = World::new().await;
    let other = Recipient::registered(world.house(), "Other Rooms").await;
    let before = world.contents();
    assert!(other.grants("").await.grants.is_empty());
    let reading = json!({"purpose": DataPurpose::IdentityVerification, "fields": [DataField::Name]});
    for id in [world.given.id, world.shared.id, world.payment] {
        let answer = other.post(&format!("/recipient/v1/grants/{id}/readings"), &reading).await;
        assert_eq!(answer.refusal(), ProblemCode::NotFound);
    }
    // A request in another's name, too.
    let borrowed = other.submit(other.signed(&world.landlord.request())).await;
    assert_eq!(borrowed.refusal(), ProblemCode::RequestNotValid);
    let stolen = other.submit(world.landlord.signed(&world.landlord.request())).await;
    assert_eq!(stolen.refusal(), ProblemCode::RequestNotValid);
    assert_eq!(world.changed_since(&before), [""; 0]);
    assert_eq!(world.landlord.read(world.given.id).await.status, 200);
}

#[tokio::test]
async fn a_seller_finds_nothing_of_another() {
    let world = World::new().await;
    let other = Seller::new(world.house()).await;
    let before = world.contents();
    let (offers, uses): (SellerOffers, OfferUses) = (other.offers().await, other.uses().await);
    assert!(offers.items.is_empty() && uses.items.is_empty());
    assert_eq!(other.end(world.offer.id).await.refusal(), ProblemCode::NotFound);
    let mine = &world.market.seller;
    assert_eq!(other.submit(mine.signed(&mine.discount(&[1]))).await.refusal(), ProblemCode::OfferNotAllowed);
    assert_eq!(other.submit(other.signed(&mine.discount(&[1]))).await.refusal(), ProblemCode::OfferNotAllowed);
    assert_eq!(world.changed_since(&before), [""; 0]);
    assert_eq!(mine.end(world.offer.id).await.status, 200);
}

/// What a stranger's phone signs about things of the first phone, and why it is declined.
async fn of_another(world: &World) -> Vec<(&'static str, String, DeclineReason)> {
    let (stranger, owner) = (&world.stranger, world.phone());
    let by_holder =
        |terms| stranger.operation(stranger.new_id(), &[], Payment { terms, mandate: None }, &stranger.holder);
    let quote = owner.quote(&world.market.seller.shop.payload, 10).await.terms();
    let loan = Loan { agreement: loan(world).await.agreement };
    let terms = ride(world).await.terms;
    let disputed = BillDispute { bill: world.bill.bill, because: "not mine".into() };
    vec![
        ("quote", by_holder(quote), DeclineReason::QuoteUnknown),
        ("bill", by_holder(bill(world)), DeclineReason::BillUnknown),
        ("loan", stranger.operation(stranger.new_id(), &[], loan, &stranger.holder), DeclineReason::QuoteUnknown),
        (
            "ride offer",
            stranger.operation(stranger.new_id(), &[], Unlock { terms }, &stranger.holder),
            DeclineReason::QuoteUnknown,
        ),
        (
            "disputed bill",
            stranger.operation(stranger.new_id(), &[], disputed, &stranger.device),
            DeclineReason::BillUnknown,
        ),
    ]
}

fn bill(world: &World) -> Terms {
    Terms {
        source: Source::Bill { bill: world.bill.bill },
        payee: world.bill.creditor,
        payee_name: world.bill.creditor_name.clone(),
        total: world.bill.amount,
        perk: None,
        nonce: tally::crypto::base64url(&random::<16>()),
        expires_at: Timestamp(world.house().clock.now() + DAY),
    }
}

async fn loan(world: &World) -> LoanQuote {
    let request = LoanRequest { offer: world.loans.id, principal: cny(30_000) };
    let answer: LoanAnswer = world.phone().post("/v1/loans/quotes", &request).await.json();
    Signed::<LoanQuote>::verify(&answer.quote, &world.phone().backend).unwrap().into_document()
}

async fn ride(world: &World) -> RideOffer {
    let request = RideOfferRequest { payload: world.bike.clone(), perk: None };
    let answer: RideOfferAnswer = world.phone().post("/v1/rides/offers", &request).await.json();
    Signed::<RideOffer>::verify(&answer.offer, &world.phone().backend).unwrap().into_document()
}

#[tokio::test]
async fn a_phone_does_nothing_with_what_is_anothers() {
    let world = World::new().await;
    let forged = of_another(&world).await;
    let before = world.phone().everything().await;
    for (what, operation, reason) in forged {
        println!("{what}");
        assert_eq!(world.stranger.declined(&operation).await, reason, "{what}");
    }
    // A withdrawal takes nothing from anybody, so it is always accepted; it counts for what its signer has granted.
    let (stranger, link) = (&world.stranger, Chain::default().next());
    let withdrawal = Withdrawal { link, grant: world.given.id };
    stranger.accepted(stranger.operation(stranger.new_id(), &[], withdrawal, &stranger.holder)).await;
    assert_eq!(world.phone().everything().await, before);
    assert_eq!(world.landlord.read(world.given.id).await.status, 200);
    assert_eq!(world.stranger.balance().await, 10_000);
}
