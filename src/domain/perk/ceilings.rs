use serde::{Deserialize, Serialize};

/// How far perks may go. A rule set can lower [`Ceilings::HIGHEST`] and never raise it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ceilings {
    /// The most of a deposit that one step waives beyond the one before, in basis points.
    pub deposit_step: u64,
    /// The most of a price that one step takes off beyond the one before, in basis points.
    pub price_step: u64,
    /// The most of a price that any step takes off, in basis points.
    pub price_total: u64,
    /// The most days that one step gives beyond the one before.
    pub delay_step: u64,
    /// The most days that any step gives.
    pub delay_total: u64,
    /// In how many steps at least the largest loan of an offer is reached.
    pub loan_steps: u64,
}

impl Ceilings {
    /// A third of a deposit, rounded down, and a tenth of a price for each step; delays and loans grow no faster.
    pub const HIGHEST: Self = Self {
        deposit_step: 3_333,
        price_step: 1_000,
        price_total: 3_000,
        delay_step: 10,
        delay_total: 30,
        loan_steps: 3,
    };

    /// These, as far as they do not go beyond the highest.
    #[must_use]
    pub fn bounded(self) -> Self {
        let highest = Self::HIGHEST;
        Self {
            deposit_step: self.deposit_step.min(highest.deposit_step),
            price_step: self.price_step.min(highest.price_step),
            price_total: self.price_total.min(highest.price_total),
            delay_step: self.delay_step.min(highest.delay_step),
            delay_total: self.delay_total.min(highest.delay_total),
            loan_steps: self.loan_steps.max(highest.loan_steps),
        }
    }
}
