use serde::{Deserialize, Serialize};

use super::{RentalEvent, RentalState};
use crate::domain::money::{Money, MoneyError};
use crate::domain::perk::{Reduced, Step, reduced};
use crate::domain::time::Timestamp;

/// What is signed before a lock opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OrderTerms {
    /// The ordinary deposit, which anybody can leave.
    pub deposit: Money,
    /// The most that may ever be collected for this rental, whatever happens.
    pub risk_fund: Money,
    /// If it was not begun by then, it never will be.
    pub start_by: Timestamp,
}

/// Why nobody can sign such terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OrderError {
    /// A cap of nothing, or a deposit of less than nothing.
    #[error("a service order needs a cap, and a deposit that is not negative")]
    NotPositive,
    /// More would be held than may ever be collected.
    #[error("the deposit is above {0}, the most that may be collected")]
    DepositAboveRiskFund(Money),
    /// The amounts cannot be compared.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// A rental that began can be ended and not cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("only a rental that never began can be cancelled, and this one is {0:?}")]
pub struct CancelError(pub RentalState);

impl OrderTerms {
    /// Whether anybody may sign them.
    pub fn check(&self) -> Result<(), OrderError> {
        if !self.risk_fund.is_positive() || self.deposit.minor < 0 {
            return Err(OrderError::NotPositive);
        }
        if self.deposit.fits(self.risk_fund)? { Ok(()) } else { Err(OrderError::DepositAboveRiskFund(self.risk_fund)) }
    }

    /// The deposit that somebody leaves who reached `step` of a deposit waiver, or none: then it is the ordinary one.
    pub fn deposit_under(&self, step: Option<Step>) -> Result<Reduced, MoneyError> {
        reduced(self.deposit, step.map_or(0, |step| step.benefit))
    }

    /// Whether it is too late to begin.
    pub fn is_expired(&self, at: Timestamp) -> bool {
        at >= self.start_by
    }
}

impl RentalState {
    /// Takes the rental back, if it never began.
    pub fn cancel(self) -> Result<Self, CancelError> {
        self.next(RentalEvent::Revoke).map_err(|_| CancelError(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(minor: i64) -> Money {
        Money::new(minor, "CNY".parse().unwrap())
    }

    fn terms() -> OrderTerms {
        OrderTerms { deposit: yuan(19_900), risk_fund: yuan(20_000), start_by: Timestamp(100) }
    }

    #[test]
    fn a_deposit_is_never_more_than_the_cap() {
        assert_eq!(terms().check(), Ok(()));
        assert_eq!(OrderTerms { deposit: yuan(20_000), ..terms() }.check(), Ok(()));
        let above = OrderTerms { deposit: yuan(20_001), ..terms() };
        assert_eq!(above.check(), Err(OrderError::DepositAboveRiskFund(yuan(20_000))));
        assert_eq!(OrderTerms { risk_fund: yuan(0), ..terms() }.check(), Err(OrderError::NotPositive));
        assert_eq!(OrderTerms { deposit: yuan(-1), ..terms() }.check(), Err(OrderError::NotPositive));
    }

    #[test]
    fn below_the_first_step_the_deposit_is_the_ordinary_one() {
        let held = |benefit: Option<u64>| {
            let step = benefit.map(|benefit| Step { points: 600, benefit });
            terms().deposit_under(step).unwrap().remains
        };
        assert_eq!([None, Some(3_333), Some(10_000)].map(held), [yuan(19_900), yuan(13_267), yuan(0)]);
    }

    #[test]
    fn only_what_never_began_is_cancelled_or_expires() {
        for state in RentalState::ALL {
            let expected =
                if state == RentalState::Created { Ok(RentalState::Revoked) } else { Err(CancelError(state)) };
            assert_eq!(state.cancel(), expected);
        }
        assert!(!terms().is_expired(Timestamp(99)) && terms().is_expired(Timestamp(100)));
    }
}
