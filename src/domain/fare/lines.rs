//! A fare, line by line.

use serde::{Deserialize, Serialize};

use crate::domain::money::{Money, MoneyError};

/// What a ride costs, and why. The lines sum to the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Fare {
    /// What is to be paid; never less than nothing.
    pub total: Money,
    /// What it is made of.
    pub lines: Vec<Line>,
}

/// One reason for a part of the fare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Line {
    /// The reason.
    pub kind: LineKind,
    /// How often it was charged.
    pub times: u64,
    /// What it comes to, rounded down to whole minor units.
    pub amount: Money,
}

/// Where a line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// The plan's base price.
    Base,
    /// A segment of `per_min_pricing`, by its place from 0.
    Minutes(usize),
    /// A segment of `per_km_pricing`, by its place from 0.
    Kilometres(usize),
    /// Brings a fare that discounts took below nothing back to nothing.
    NothingAtLeast,
    /// Tax on top.
    Tax,
    /// Takes away what lies above the service order's `risk_fund`.
    Cap,
}

impl Fare {
    pub(super) fn nothing(zero: Money) -> Self {
        Self { total: zero, lines: Vec::new() }
    }

    /// This and one line more.
    pub(super) fn and(mut self, kind: LineKind, times: u64, amount: Money) -> Result<Self, MoneyError> {
        self.total = self.total.plus(amount)?;
        self.lines.push(Line { kind, times, amount });
        Ok(self)
    }

    /// This, brought down to `cap` with a line that says so, if it is more.
    pub fn capped(self, cap: Money) -> Result<Self, MoneyError> {
        if self.total.fits(cap)? {
            return Ok(self);
        }
        let above = cap.minus(self.total)?;
        self.and(LineKind::Cap, 1, above)
    }
}
