//! The annual percentage rate of charge (Directive 2008/48/EC, Annex I).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::YearFraction;
use crate::domain::money::{Money, MoneyError};

/// The most payments that one loan may have here: ten years of weeks.
pub const MAXIMUM_PAYMENTS: usize = 520;

/// Tenths of a percent in the whole.
const TENTHS: u32 = 1_000;
/// From this many times the whole on, a million percent, nobody can compare any more.
const DEAREST: u32 = 10_000;
/// How far a present value may lie below the sum that it must reach and still count as reaching it, of that sum. A double
/// errs by less than a tenth of this over all payments that are allowed; it matters only where a rate lies exactly on a
/// half, which Annex I rounds up.
const TOLERANCE: f64 = 1e-12;

/// What a loan costs a year, charges and all, in tenths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct YearlyCost(pub u32);

/// One payment of the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repayment {
    /// How much.
    pub amount: Money,
    /// How long after the loan was paid out.
    pub after: YearFraction,
}

/// Why there is no rate to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CostError {
    /// Nothing is lent, or a payment is not positive.
    #[error("every amount must be more than nothing")]
    NotPositive,
    /// Less is paid back than was lent.
    #[error("less is paid back than was lent")]
    PaysBackLess,
    /// More payments than anybody could check.
    #[error("more than {MAXIMUM_PAYMENTS} payments")]
    TooManyPayments,
    /// A million percent or more.
    #[error("it costs a million percent a year or more")]
    TooDear,
    /// The amounts cannot be put together.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl YearlyCost {
    /// The rate at which `repayments` are worth exactly `lent` today, rounded to one decimal as Annex I, remark d, says: a
    /// following figure of 5 or more rounds up.
    pub fn of(lent: Money, repayments: &[Repayment]) -> Result<Self, CostError> {
        rate(lent, repayments, TENTHS).map(Self)
    }
}

/// For people: `12.9 %`.
impl fmt::Display for YearlyCost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{} %", self.0 / 10, self.0 % 10)
    }
}

/// The rate in parts of the whole, so many of them; rounded half up.
pub(super) fn rate(lent: Money, repayments: &[Repayment], parts: u32) -> Result<u32, CostError> {
    check(lent, repayments)?;
    let reaches = |rate: u32| is_worth(lent, repayments, (f64::from(rate) - 0.5) / f64::from(parts));
    let (mut low, mut high) = (0, DEAREST * parts);
    if reaches(high) {
        return Err(CostError::TooDear);
    }
    // Present value only falls as the rate rises, so there is one highest rate that rounds to what is reached.
    while high - low > 1 {
        let middle = low.midpoint(high);
        if reaches(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

fn check(lent: Money, repayments: &[Repayment]) -> Result<(), CostError> {
    let sum = repayments.iter().try_fold(Money::zero(lent.currency), |sum, payment| sum.plus(payment.amount))?;
    match () {
        () if repayments.len() > MAXIMUM_PAYMENTS => Err(CostError::TooManyPayments),
        () if !lent.is_positive() => Err(CostError::NotPositive),
        () if repayments.iter().any(|payment| !payment.amount.is_positive()) => Err(CostError::NotPositive),
        () if !lent.fits(sum)? => Err(CostError::PaysBackLess),
        () => Ok(()),
    }
}

fn is_worth(lent: Money, repayments: &[Repayment], rate: f64) -> bool {
    let worth = |payment: &Repayment| float(payment.amount) * (1.0 + rate).powf(-payment.after.years());
    repayments.iter().map(worth).sum::<f64>() >= float(lent) * (1.0 - TOLERANCE)
}

/// Amounts beyond 2⁵³ minor units lose what no rate could show.
#[allow(clippy::cast_precision_loss)]
fn float(money: Money) -> f64 {
    money.minor as f64
}
