use serde::{Deserialize, Serialize};
use tally::domain::fare::Plan;
use tally::domain::id::{AccountId, MerchantId, OperationId, QuoteId, UserId};
use tally::domain::money::Money;
use tally::domain::rental::RentalState;
use tally::domain::time::Timestamp;
use tally::wire::ride::{Charge, DisputeReason, RideOffer, RideTerms};

use super::{Merchant, NewTransfer};

/// Bikes under one name and one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BikeSystem {
    /// Its GBFS `system_id`.
    pub system: String,
    /// Who lets its bikes, and is paid.
    pub provider: MerchantId,
    /// Its name for people.
    pub name: String,
    /// What a ride costs.
    pub plan: Plan,
    /// Tax on top, in basis points.
    pub tax: Option<u32>,
    /// What is held for a ride.
    pub deposit: Money,
    /// The most that a ride may cost.
    pub risk_fund: Money,
    /// When it ended, if it did; kept beside the rest.
    #[serde(skip)]
    pub ended_at: Option<Timestamp>,
}

/// One bike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bike {
    /// The system that it belongs to.
    pub system: String,
    /// Its id within the system.
    pub bike: String,
    /// The station that it was put at.
    pub station: Option<String>,
    /// Its lock does not open.
    pub jammed: bool,
    /// Somebody has it.
    pub taken: bool,
}

/// A bike with its system and who lets it.
#[derive(Debug, Clone)]
pub struct BikeFact {
    /// The bike.
    pub bike: Bike,
    /// Its system.
    pub system: BikeSystem,
    /// Who lets it.
    pub provider: Merchant,
}

/// Some systems.
#[derive(Debug, Clone)]
pub struct SystemPage {
    /// The systems, by id.
    pub items: Vec<BikeSystem>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

/// Some bikes.
#[derive(Debug, Clone)]
pub struct BikePage {
    /// The bikes, by id.
    pub items: Vec<Bike>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

/// What a rule needs to know about rides.
#[derive(Debug, Clone)]
pub enum RideWants {
    /// An offer and a bike.
    Unlock {
        /// The offer.
        offer: QuoteId,
        /// The bike's system.
        system: String,
        /// The bike.
        bike: String,
    },
    /// One rental of this person.
    Rental(OperationId),
    /// The rentals of this person whose fare is still to be collected.
    Owing,
}

/// What is known about rides.
#[derive(Debug, Clone, Default)]
pub struct RideFacts {
    /// The offer, if it is this person's.
    pub offer: Option<RideOfferFact>,
    /// The bike.
    pub bike: Option<BikeFact>,
    /// The rental, if it is this person's.
    pub rental: Option<RentalRecord>,
    /// The rentals whose fare is still to be collected, oldest first.
    pub owing: Vec<RentalRecord>,
}

/// An offer.
#[derive(Debug, Clone)]
pub struct RideOfferFact {
    /// What was offered.
    pub offer: RideOffer,
    /// A rental has used it.
    pub used: bool,
}

/// A rental as the backend keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RentalRecord {
    /// Known by the operation that unlocked.
    pub id: OperationId,
    /// Whose.
    pub user: UserId,
    /// Where the deposit came from and goes back to.
    pub account: AccountId,
    /// What was signed.
    pub terms: RideTerms,
    /// Where it stands.
    pub state: RentalState,
    /// When the lock opened.
    pub began_at: Option<Timestamp>,
    /// When the ride ended.
    pub ended_at: Option<Timestamp>,
    /// How far it went.
    pub metres: u64,
    /// The compact JWS of its charge, once it is collected.
    pub charge: Option<String>,
}

/// Which of a rental's movements of money: each happens at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RideMove {
    /// The deposit is held.
    Deposit,
    /// What is left of the deposit comes back.
    Returned,
    /// The fare is taken from the deposit.
    Fare,
    /// What lies above the deposit is taken from the wallet.
    Rest,
}

/// A rental takes a step.
#[derive(Debug, Clone)]
pub struct RideStep {
    /// The rental behind it.
    pub rental: RentalRecord,
    /// The money that it moves.
    pub transfers: Vec<(RideMove, NewTransfer)>,
    /// What is to be signed as its charge before it is written.
    pub due: Option<Charge>,
}

/// What an operation does to rides.
#[derive(Debug, Clone, Default)]
pub struct RideEffects {
    /// Steps of rentals, one after the other.
    pub steps: Vec<RideStep>,
    /// A charge is disputed.
    pub dispute: Option<NewDispute>,
}

/// A dispute, known by the operation that asked for it.
#[derive(Debug, Clone)]
pub struct NewDispute {
    /// Of which rental.
    pub rental: OperationId,
    /// SHA-256 of the charge's compact JWS, in base64url.
    pub charge_sha256: String,
    /// Why.
    pub reason: DisputeReason,
}

/// A dispute as it is kept.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Whose; a provider is told a pseudonym instead.
    pub user: UserId,
    /// Known by this operation.
    pub operation: OperationId,
    /// What is disputed.
    pub dispute: NewDispute,
    /// The rental.
    pub record: RentalRecord,
    /// When.
    pub at: Timestamp,
}

/// Some disputes.
#[derive(Debug, Clone)]
pub struct DisputePage {
    /// The disputes, oldest first.
    pub items: Vec<Dispute>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}
