//! Paying a merchant.

use serde::{Deserialize, Serialize};

use super::operation::{Authority, Body};
use super::perk::AppliedPerk;
use crate::domain::id::{BillId, MerchantId, OperationId, QuoteId};
use crate::domain::money::Money;
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;

/// A payment, bound to exactly what was shown (dynamic linking, PSD2 RTS Art. 5: Delegated Regulation (EU) 2018/389).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Payment {
    /// What was shown and agreed to.
    pub terms: Terms,
    /// The mandate that lets the device key sign; absent when the holder key signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<OperationId>,
}

/// Everything that the person agrees to. Any change invalidates the agreement.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Terms {
    /// Where they come from.
    pub source: Source,
    /// Who is paid.
    pub payee: MerchantId,
    /// The payee's name as it was shown.
    pub payee_name: String,
    /// How much is paid, all told.
    pub total: Money,
    /// What points take off it; absent without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perk: Option<AppliedPerk>,
    /// The quote's nonce, or the device's own where the terms come from a static code or a bill.
    pub nonce: String,
    /// From this moment on the backend declines it, by its own clock.
    pub expires_at: Timestamp,
}

crate::domain::redacted::redacted!(Terms { expires_at });

impl Terms {
    /// Nothing moves now: it is paid by a bill.
    pub fn is_later(&self) -> bool {
        self.perk.as_ref().is_some_and(|perk| perk.due.is_some())
    }
}

/// Where the terms of a payment come from.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Source {
    /// A quote that the backend signed; it can be used once.
    Quote {
        /// Its id.
        quote: QuoteId,
    },
    /// A merchant's static code, read without a network.
    Code {
        /// The code, to the character.
        payload: String,
    },
    /// A bill, known from the changes. It is paid whole, and once.
    Bill {
        /// Which one.
        bill: BillId,
    },
}

tagged! { Source by "kind" {
    quote: QuoteId,
    payload: String,
    bill: BillId,
} {
    Quote { quote },
    Code { payload },
    Bill { bill },
} }

crate::domain::redacted::redacted!(Source);

impl Body for Payment {
    const TYP: &'static str = "tally-payment+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        self.mandate.map_or(Authority::Holder, Authority::Mandate)
    }
}
