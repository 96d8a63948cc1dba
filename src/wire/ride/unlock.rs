use serde::{Deserialize, Serialize};

use crate::domain::fare::Plan;
use crate::domain::id::{MerchantId, QuoteId};
use crate::domain::redacted::redacted;
use crate::domain::rental::OrderTerms;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};
use crate::wire::perk::AppliedPerk;

/// Everything that the person agrees to before a lock opens. Any change invalidates the agreement.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideTerms {
    /// The offer that they come from; it can be used once.
    pub offer: QuoteId,
    /// Who lets the bike.
    pub provider: MerchantId,
    /// The provider's name as it was shown.
    pub provider_name: String,
    /// The system that the bike belongs to, as its code names it.
    pub system: String,
    /// The bike, as its code names it.
    pub bike: String,
    /// What the ride costs (GBFS 3.0, `system_pricing_plans.json`).
    pub plan: Plan,
    /// Tax on top, in basis points; present if, and only if, the plan is taxable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<u32>,
    /// The deposit, the cap, and by when the ride has to begin.
    pub order: OrderTerms,
    /// What points take off the deposit; absent without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perk: Option<AppliedPerk>,
    /// Makes the agreement unique.
    pub nonce: String,
    /// From this moment on the backend declines it, by its own clock.
    pub expires_at: Timestamp,
}

redacted!(RideTerms { offer, expires_at });

/// Unlocks a bike: the service order. Lets the provider collect the fare by the plan, and never more than the `risk_fund`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Unlock {
    /// What was shown and agreed to.
    pub terms: RideTerms,
}

impl Body for Unlock {
    const TYP: &'static str = "tally-unlock+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}
