//! Refunds: a merchant gives money back.

use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::domain::id::{OperationId, RefundId, UserId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// A refund, signed by the backend. All refunds of a payment together are at most what was settled.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Refund {
    /// Its id.
    #[serde(rename = "jti")]
    pub id: RefundId,
    /// Who receives it.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The payment that it gives back, in whole or in part.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words; may be empty.
    #[serde(default)]
    pub reason: String,
    /// When it was booked.
    pub iat: Timestamp,
}

crate::domain::redacted::redacted!(Refund { id, user, payment, iat });

impl Document for Refund {
    const TYP: &'static str = "tally-refund+jwt";
    const VERSION: u32 = 1;
}
