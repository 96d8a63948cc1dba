//! What is accepted and what is declined: pure functions of an operation and the facts.

mod bill;
mod chain;
mod collection;
mod disclosure;
mod grant;
mod loan;
mod mandate;
mod mandate_end;
mod payment;
mod perk;
mod points;
mod reach;
mod ride;
mod ride_cancel;
mod ride_dispute;
mod ride_end;
mod share;
mod terms;
mod topup;
mod unlock;
mod withdrawal;

use tally::crypto::keys::Thumbprint;
use tally::domain::id::{DeviceId, OperationId};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::consent::ChainLink;
use tally::wire::operation::{Authority, Body, Operation};
use tally::wire::receipt::{DeclineReason, Effect};

use zeroize::Zeroizing;

pub(crate) use points::{Book, Sign, reckon};
pub(crate) use ride::expire;
pub(crate) use ride_end::FURTHEST;

use crate::store::{Account, ConsentWants, Device, Effects, MandateRecord, NewEvent, OperationFacts, Sealed, Wants};

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
    /// The operation's compact JWS.
    pub(crate) compact: &'a str,
    /// SHA-256 of that, in base64url.
    pub(crate) sha256: &'a str,
    /// When the phone signed it, by its own clock.
    pub(crate) signed_at: Timestamp,
    /// What came along; it is what the operation binds.
    pub(crate) attachment: Option<&'a Attachment>,
}

/// What came along with an operation.
pub(crate) struct Attachment {
    /// As it came.
    pub(crate) text: Zeroizing<String>,
    /// As it is kept.
    pub(crate) sealed: Sealed,
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

    /// What has to be known besides, if it is about consent.
    fn consent(&self, _: OperationId, _: DeviceId) -> Option<ConsentWants> {
        None
    }

    /// Whether it is pointless once something that it waits for was declined.
    fn needs_what_it_waits_for(&self) -> bool {
        true
    }

    /// Its place in the phone's chain, if it has one.
    fn link(&self) -> Option<&ChainLink> {
        None
    }

    /// What it does if nothing speaks against it, where that can be told without the facts.
    fn usual_effect(&self, _: Timestamp) -> Option<Effect> {
        None
    }

    /// Decides it; authority has been checked as far as the keys alone can tell.
    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict;
}

/// What becomes of an operation.
pub(crate) struct Decision {
    pub(crate) verdict: Verdict,
    /// It takes this place in its phone's chain, even if it is declined.
    pub(crate) event: Option<NewEvent>,
}

/// Decides an operation whose dependencies are settled.
pub(crate) fn decide<B: Capability>(
    operation: &Operation<B>,
    facts: &OperationFacts,
    context: &Context<'_>,
) -> Decision {
    match chain::place(&operation.body, facts, context) {
        Ok(event) => Decision { verdict: judge(operation, facts, context), event },
        // A phone that lost the end of its chain, or was copied, must still be able to take back what it gave.
        Err(_) if operation.body.only_takes_back() => {
            tracing::warn!(device = %context.device.device, "a withdrawal has no place in its phone's chain");
            Decision { verdict: judge(operation, facts, context), event: None }
        }
        Err(no) => Decision { verdict: Err(no), event: None },
    }
}

/// What becomes of whatever a phone has signed and not brought in before it was revoked, but for what only takes back what
/// the person gave: nothing of it happens any more, whatever it needed first.
pub(crate) fn revoked() -> Decision {
    let verdict = decline(DeclineReason::NotAuthorised, "the phone that signed it was revoked");
    Decision { verdict, event: None }
}

fn judge<B: Capability>(operation: &Operation<B>, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
    let is_declined = |(_, accepted): &(OperationId, Option<bool>)| *accepted == Some(false);
    if operation.body.needs_what_it_waits_for() && facts.after.iter().any(is_declined) {
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
