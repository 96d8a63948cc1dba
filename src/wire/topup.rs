//! Bringing money into the wallet.

use serde::{Deserialize, Serialize};

use super::operation::{Authority, Body};
use crate::domain::id::AccountId;
use crate::domain::money::Money;

/// Moves money from the person's funding source into an account of the wallet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct TopUp {
    /// The account that receives it.
    pub account: AccountId,
    /// How much.
    pub amount: Money,
}

impl Body for TopUp {
    const TYP: &'static str = "tally-topup+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}
