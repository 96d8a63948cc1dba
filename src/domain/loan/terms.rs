use serde::{Deserialize, Serialize};

use super::{CostError, YearFraction};
use crate::domain::bill::Day;
use crate::domain::money::{Money, MoneyError};

/// The most instalments that a small loan may have.
pub const MAXIMUM_INSTALMENTS: u32 = 104;

/// What is agreed on. Everything else follows from it: [`schedule`](Self::schedule).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct LoanTerms {
    /// What the person gets, all of it, on the day it is paid out.
    pub principal: Money,
    /// What the loan costs, all of it, in the principal's currency; fixed from the beginning.
    pub charge: Money,
    /// In how many instalments both are paid back.
    pub instalments: u32,
    /// How they follow each other; the first one period after the loan was paid out.
    pub rhythm: Rhythm,
    /// The day on which it is paid out.
    pub paid_out: Day,
}

/// How instalments follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Every seven days.
    Weekly,
    /// On the day of the month on which the loan was paid out, or on the last of a month that is too short.
    Monthly,
}

/// Why nobody can agree on such a loan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LoanError {
    /// Nothing is lent.
    #[error("a loan must be of more than nothing")]
    NothingLent,
    /// It would cost less than nothing.
    #[error("a loan cannot cost less than nothing")]
    NegativeCharge,
    /// No instalments, or more than are allowed, or more than there are minor units to pay.
    #[error("a loan has 1 to {MAXIMUM_INSTALMENTS} instalments, and something to pay in each")]
    Instalments,
    /// A due date beyond the calendar.
    #[error("an instalment lies beyond the calendar")]
    Calendar,
    /// The amounts cannot be put together.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// There is no yearly cost to tell.
    #[error(transparent)]
    Cost(#[from] CostError),
}

impl Rhythm {
    /// The day of the instalment with this number, from 1.
    pub(super) fn due(self, paid_out: Day, number: u32) -> Option<Day> {
        match self {
            Self::Weekly => Some(paid_out.plus(7 * i64::from(number))),
            Self::Monthly => paid_out.plus_months(i32::try_from(number).ok()?),
        }
    }

    /// How many years after the loan was paid out that is, by the formula's equal weeks and months.
    pub(super) fn after(self, number: u32) -> YearFraction {
        match self {
            Self::Weekly => YearFraction::weeks(number),
            Self::Monthly => YearFraction::months(number),
        }
    }
}
