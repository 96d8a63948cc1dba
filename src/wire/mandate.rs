//! Letting the device key act without a prompt, and taking that back.

use serde::{Deserialize, Serialize};

use super::operation::{Authority, Body};
use crate::crypto::keys::Thumbprint;
use crate::domain::id::OperationId;
use crate::domain::mandate::{Limits, Scope};

/// Lets one device's key do one thing within bounds. It is known by the id of this operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Mandate {
    /// What it is for.
    pub purpose: Purpose,
    /// The only device key that may use it.
    pub device_key: Thumbprint,
    /// The bounds.
    pub limits: Limits,
}

/// What a mandate is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Payments to merchants that need no prompt.
    SmallPayments,
}

/// Ends a mandate, and those for the same that were signed before. Needs no prompt: it only takes authority away. Where the mandate
/// has no receipt yet it waits for it (`after`), and is decided even if that one was declined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct MandateEnd {
    /// The mandate, by the operation that made it.
    pub mandate: OperationId,
    /// What the mandate was for, which nobody else can tell of one that was declined. Older wallets leave it out; what they end
    /// then is everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
}

impl Body for Mandate {
    const TYP: &'static str = "tally-mandate+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}

impl Body for MandateEnd {
    const TYP: &'static str = "tally-mandate-end+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Either
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_that_an_older_wallet_signed_reads_and_prints_as_it_was() {
        let text = r#"{"mandate":"019b78c9-0a80-715f-9722-5f37fd0dd33c"}"#;
        let end: MandateEnd = serde_json::from_str(text).unwrap();
        assert_eq!(end.scope, None);
        assert_eq!(serde_json::to_string(&end).unwrap(), text);
    }
}
