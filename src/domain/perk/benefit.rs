//! What a step is worth in money and in days.

use crate::domain::bill::{Day, DueDates, DueDatesError};
use crate::domain::money::{Money, MoneyError};

/// The whole of a price or deposit, in basis points.
pub const WHOLE: u64 = 10_000;

/// How many days before its last day a delayed payment is asked for.
pub const DAYS_OF_NOTICE: i64 = 3;

/// A price or deposit with a part taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduced {
    /// What is still to be paid.
    pub remains: Money,
    /// What is not.
    pub taken_off: Money,
}

/// `full` less so many basis points of it. What remains is rounded down to whole minor units, so that the fraction is the
/// customer's. More than the whole takes off the whole; an amount that is not positive stays as it is.
pub fn reduced(full: Money, basis_points: u64) -> Result<Reduced, MoneyError> {
    if !full.is_positive() {
        return Ok(Reduced { remains: full, taken_off: Money::zero(full.currency) });
    }
    let kept = i128::from(WHOLE.saturating_sub(basis_points));
    let minor = i128::from(full.minor) * kept / i128::from(WHOLE);
    let remains = Money::new(i64::try_from(minor).map_err(|_| MoneyError::Overflow)?, full.currency);
    Ok(Reduced { remains, taken_off: full.minus(remains)? })
}

/// The days of a payment that was bought on `bought` and may be made so many days later.
pub fn delayed(bought: Day, days: u64) -> Result<DueDates, DueDatesError> {
    let due = bought.plus(i64::try_from(days).unwrap_or(i64::MAX));
    DueDates::new(due.plus(-DAYS_OF_NOTICE).max(bought), due)
}
