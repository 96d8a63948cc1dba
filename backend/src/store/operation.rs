use tally::crypto::keys::Thumbprint;
use tally::domain::id::{BillId, DeviceId, MerchantId, OperationId, QuoteId};
use tally::domain::mandate::Limits;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::quote::Quote;

use super::{
    Account, BillEffect, BillRecord, ConsentEffect, ConsentFacts, ConsentWants, LoanFacts, Merchant, NewEvent,
    NewTransfer, PerkUse, RideEffects, RideFacts, RideWants, RuleFailed,
};

/// One operation, verified, with the rule that decides it.
pub struct Item {
    /// Its permanent id.
    pub id: OperationId,
    /// SHA-256 of its compact JWS, in base64url.
    pub sha256: String,
    /// Its `typ`.
    pub typ: &'static str,
    /// What the rule needs to know.
    pub wants: Wants,
    /// Decides it.
    pub rule: OperationRule,
}

/// Decides an operation, and again if the decision could not be written together with others.
pub type OperationRule = Box<dyn Fn(&OperationFacts) -> Result<Resolution, RuleFailed> + Send>;

/// What a rule needs to know; whatever is absent is not loaded.
#[derive(Debug, Clone, Default)]
pub struct Wants {
    /// The operations that have to be settled first.
    pub after: Vec<OperationId>,
    /// The phone that signed it.
    pub device: Option<DeviceId>,
    /// A quote.
    pub quote: Option<QuoteId>,
    /// A bill.
    pub bill: Option<BillId>,
    /// A nonce of the phone's own making.
    pub nonce: Option<String>,
    /// Somebody who is to be paid.
    pub payee: Option<MerchantId>,
    /// A mandate, and the day of UTC for which its uses are to be summed.
    pub mandate: Option<(OperationId, i64)>,
    /// Every mandate of the person.
    pub mandates: bool,
    /// A seller who would learn of a step.
    pub reach: Option<MerchantId>,
    /// Where it is about consent.
    pub consent: Option<ConsentWants>,
    /// The quote of a loan.
    pub loan: Option<QuoteId>,
    /// Where it is about a ride.
    pub ride: Option<RideWants>,
}

/// What is known when an operation is decided.
#[derive(Debug, Clone, Default)]
pub struct OperationFacts {
    /// For each operation in `after`: whether it was accepted, or `None` if it is not settled.
    pub after: Vec<(OperationId, Option<bool>)>,
    /// The phone that signed it was revoked.
    pub revoked: bool,
    /// The person's accounts, the one to pay from first.
    pub accounts: Vec<Account>,
    /// The quote, if it is this person's.
    pub quote: Option<QuoteFact>,
    /// The bill, if it is this person's.
    pub bill: Option<BillRecord>,
    /// The nonce was used by this person before.
    pub nonce_used: bool,
    /// Who is to be paid.
    pub payee: Option<Merchant>,
    /// The mandate, if it is this person's.
    pub mandate: Option<MandateRecord>,
    /// Every mandate of the person, whatever became of it.
    pub mandates: Vec<MandateRecord>,
    /// What was spent on that day under each of the person's mandates, in minor units of its currency; those without are left out.
    pub spent: Vec<(MandateRecord, i64)>,
    /// The grant under which the seller may learn of a step, and the end of its time.
    pub reach: Option<(OperationId, Timestamp)>,
    /// Until when the collection grant lasts that points come from.
    pub collecting_until: Option<Timestamp>,
    /// What this seller lent, or let be paid later, is not paid yet.
    pub owes: bool,
    /// Where it is about consent.
    pub consent: Option<ConsentFacts>,
    /// Where it is about a loan.
    pub loan: LoanFacts,
    /// Where it is about a ride.
    pub ride: RideFacts,
}

/// A quote.
#[derive(Debug, Clone)]
pub struct QuoteFact {
    /// What was offered.
    pub quote: Quote,
    /// A payment has used it.
    pub used: bool,
}

/// A mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateRecord {
    /// Known by the operation that made it.
    pub id: OperationId,
    /// The only device key that may use it.
    pub device_key: Thumbprint,
    /// Its bounds.
    pub limits: Limits,
    /// When the phone signed it.
    pub signed_at: Timestamp,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
    /// When the phone signed that it was to end; absent where another took its place.
    pub end_signed_at: Option<Timestamp>,
}

/// What a rule makes of an operation.
pub enum Resolution {
    /// It needs these first.
    Blocked(Vec<OperationId>),
    /// What it binds did not come along; nothing is decided, and the right bytes may still come.
    Incomplete,
    /// It is decided.
    Settled(Box<Settlement>),
}

/// A decision, to be written whole or not at all.
pub struct Settlement {
    /// Whether it was accepted.
    pub accepted: bool,
    /// The compact JWS of the receipt.
    pub receipt: String,
    /// When it was decided.
    pub at: Timestamp,
    /// What it does.
    pub effects: Effects,
}

/// What a settled operation does to the books; one that was declined takes its place in a chain, and nothing else.
#[derive(Debug, Clone, Default)]
pub struct Effects {
    /// Money moves.
    pub transfer: Option<NewTransfer>,
    /// A merchant is paid.
    pub payment: Option<NewPayment>,
    /// A bill is paid or disputed.
    pub bill: Option<BillEffect>,
    /// Mandates are made or ended.
    pub mandates: Vec<MandateRecord>,
    /// Something is granted, shared or withdrawn.
    pub consent: Option<ConsentEffect>,
    /// It takes its place in a phone's chain.
    pub event: Option<NewEvent>,
    /// A rental goes on, or its charge is disputed.
    pub ride: RideEffects,
    /// This quote of a loan is used up.
    pub loan: Option<QuoteId>,
    /// A step of an offer is used.
    pub perk: Option<PerkUse>,
}

impl Effects {
    /// Whether somebody's points may be others afterwards.
    pub fn reach_points(&self) -> bool {
        let rides = !self.ride.steps.is_empty() || self.ride.dispute.is_some();
        rides || matches!(self.consent, Some(ConsentEffect::Granted(_)))
    }
}

/// A payment for the books.
#[derive(Debug, Clone)]
pub struct NewPayment {
    /// Who is paid.
    pub payee: MerchantId,
    /// How much.
    pub total: Money,
    /// The quote that it uses up.
    pub quote: Option<QuoteId>,
    /// The nonce that it uses up.
    pub nonce: String,
    /// The mandate that it counts against, and the day of UTC.
    pub mandate: Option<(OperationId, i64)>,
}

/// What came of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Its receipt, new or as it was before.
    Receipt {
        /// The compact JWS.
        receipt: String,
        /// It was settled by this very call.
        fresh: bool,
    },
    /// Other bytes were settled under its id.
    Conflict,
    /// It needs these first.
    Blocked(Vec<OperationId>),
    /// What it binds did not come along.
    Incomplete,
}
