//! What is accepted and what is declined: pure functions of an operation and the facts.

mod mandate;
mod mandate_end;
mod payment;
mod ride;
mod ride_cancel;
mod ride_dispute;
mod ride_end;
mod terms;
mod topup;
mod unlock;

use tally::crypto::keys::Thumbprint;
use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::operation::{Authority, Body, Operation};
use tally::wire::receipt::{DeclineReason, Effect};

pub(crate) use ride::expire;
pub(crate) use ride_end::FURTHEST;

use crate::store::{Account, Device, Effects, MandateRecord, OperationFacts, Wants};

/// The most that one operation moves, in minor units: what a merchant code's amount of 13 characters can hold with two
/// decimals (EMVCo MPM 1.1, object 54). It keeps every sum far from the end of 64 bits.
pub(crate) const LARGEST: i64 = 999_999_999_999;

/// What surrounds an operation.
pub(crate) struct Context<'a> {
    /// The backend's time.
    pub(crate) now: Timestamp,
    /// The phone that sent it.
    pub(crate) device: &'a Device,
    /// The key that signed it.
    pub(crate) signer: &'a Thumbprint,
}

/// What is decided.
pub(crate) type Verdict = Result<(Effect, Effects), Declined>;

/// Why it is declined: for programs, and in a sentence without amounts or names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Declined {
    pub(crate) reason: DeclineReason,
    pub(crate) detail: String,
}

/// One kind of operation that the backend can decide.
pub(crate) trait Capability: Body {
    /// What has to be known for it.
    fn wants(&self, now: Timestamp) -> Wants;

    /// Decides it; authority has been checked as far as the keys alone can tell.
    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict;
}

/// Decides an operation whose dependencies are settled.
pub(crate) fn decide<B: Capability>(
    operation: &Operation<B>,
    facts: &OperationFacts,
    context: &Context<'_>,
) -> Verdict {
    if facts.after.iter().any(|(_, accepted)| *accepted == Some(false)) {
        return decline(DeclineReason::DependencyDeclined, "an operation that it needed first was declined");
    }
    authorise(&operation.body, context)?;
    operation.body.decide(operation.id, facts, context)
}

/// Whether the right key of the phone signed it.
fn authorise(body: &impl Body, context: &Context<'_>) -> Result<(), Declined> {
    let key = match body.authority() {
        Authority::Holder => &context.device.holder_key,
        Authority::Mandate(_) => &context.device.device_key,
        Authority::Either => return Ok(()),
    };
    if key.thumbprint() == *context.signer {
        return Ok(());
    }
    decline(DeclineReason::NotAuthorised, "it is signed with a key that has no authority for it")
}

fn decline<T>(reason: DeclineReason, detail: impl Into<String>) -> Result<T, Declined> {
    Err(Declined { reason, detail: detail.into() })
}

/// Positive, and not beyond what one operation may move.
fn check_amount(amount: Money) -> Result<(), Declined> {
    if amount.is_positive() && amount.minor <= LARGEST {
        return Ok(());
    }
    decline(DeclineReason::AmountNotAllowed, "the amount is not positive, or more than one operation may move")
}

/// The person's account in the amount's currency.
fn account_for(facts: &OperationFacts, amount: Money) -> Result<&Account, Declined> {
    let found = facts.accounts.iter().find(|account| account.balance.currency == amount.currency);
    found.map_or_else(|| decline(DeclineReason::AccountUnknown, "there is no account in this currency"), Ok)
}

/// The mandate, if it is this person's and this phone's.
fn mandate_of(facts: &OperationFacts) -> Result<&MandateRecord, Declined> {
    facts.mandate.as_ref().map_or_else(|| decline(DeclineReason::MandateUnknown, "there is no such mandate"), Ok)
}
