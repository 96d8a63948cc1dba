//! Bills: what is owed, and paid later.

use serde::{Deserialize, Serialize};

use super::operation::{Authority, Body};
use crate::domain::bill::{BillState, DueDates};
use crate::domain::id::{BillId, MerchantId, OperationId};
use crate::domain::money::Money;
use crate::domain::redacted::redacted;
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;

/// A bill as it stands: what the phone caches.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BillFact {
    /// Its id.
    pub bill: BillId,
    /// What it comes from.
    pub origin: BillOrigin,
    /// Who is owed.
    pub creditor: MerchantId,
    /// The creditor's registered name.
    pub creditor_name: String,
    /// How much.
    pub amount: Money,
    /// From when on it is asked for, and the last day on time.
    pub dates: DueDates,
    /// Where it stands.
    pub state: BillState,
    /// When it was paid, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Timestamp>,
    /// The person disputes it: it has no effect on points until that is decided.
    #[serde(default)]
    pub disputed: bool,
    /// When that was so.
    pub as_of: Timestamp,
}

redacted!(BillFact { bill, dates, state, as_of });

/// What a bill comes from: an operation that the person signed. It is paid by a [`super::payment::Payment`] of its whole
/// amount, whose source names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BillOrigin {
    /// A payment to the same merchant, under which more falls due: the next month of a plan, what was left to pay.
    Payment {
        /// The payment.
        payment: OperationId,
    },
    /// A loan that is paid back.
    Instalment {
        /// The loan.
        loan: OperationId,
        /// Which instalment, from 1.
        number: u32,
    },
}

tagged! { BillOrigin by "kind" {
    payment: OperationId,
    loan: OperationId,
    number: u32,
} {
    Payment { payment },
    Instalment { loan, number },
} }

impl BillOrigin {
    /// The operation that it comes from.
    pub fn operation(&self) -> OperationId {
        match *self {
            Self::Payment { payment } => payment,
            Self::Instalment { loan, .. } => loan,
        }
    }

    /// Which instalment of a loan it is, from 1.
    pub fn instalment(&self) -> Option<u32> {
        match *self {
            Self::Payment { .. } => None,
            Self::Instalment { number, .. } => Some(number),
        }
    }
}

/// A person disputes a bill; it only frees from effects, so either key signs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct BillDispute {
    /// Which one.
    pub bill: BillId,
    /// What is wrong with it, in the person's words; at most 500 characters.
    pub because: String,
}

impl BillDispute {
    /// The longest explanation, in characters.
    pub const LONGEST: usize = 500;

    /// Whether the explanation says something, and not too much.
    pub fn is_sound(&self) -> bool {
        !self.because.trim().is_empty() && self.because.chars().count() <= Self::LONGEST
    }
}

impl Body for BillDispute {
    const TYP: &'static str = "tally-bill-dispute+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Either
    }
}
