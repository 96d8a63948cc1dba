use crate::domain::money::{Money, MoneyError};

/// Why a charge is refused, and disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChargeError {
    /// More than the person signed for.
    #[error("the charge is above {0}, the most that was signed for")]
    AboveRiskFund(Money),
    /// More than the ride cost by the plan that was signed.
    #[error("the charge is above {0}, which is what the ride costs")]
    AboveFare(Money),
    /// A charge of less than nothing.
    #[error("a charge cannot be negative")]
    Negative,
    /// The amounts cannot be compared.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// Whether `asked` may be collected for a ride that costs `fare`: never more than the fare, never more than the
/// `risk_fund`, and less if the seller likes, because an amount may only be modified down.
pub fn may_charge(asked: Money, fare: Money, risk_fund: Money) -> Result<(), ChargeError> {
    if asked.minor < 0 {
        return Err(ChargeError::Negative);
    }
    if !asked.fits(risk_fund)? {
        return Err(ChargeError::AboveRiskFund(risk_fund));
    }
    if asked.fits(fare)? { Ok(()) } else { Err(ChargeError::AboveFare(fare)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yuan(minor: i64) -> Money {
        Money::new(minor, "CNY".parse().unwrap())
    }

    #[test]
    fn a_charge_goes_down_and_never_up() {
        for (asked, fare, verdict) in [
            (300, 300, Ok(())),
            (299, 300, Ok(())),
            (0, 300, Ok(())),
            (301, 300, Err(ChargeError::AboveFare(yuan(300)))),
            (20_000, 90_000, Ok(())),
            (20_001, 90_000, Err(ChargeError::AboveRiskFund(yuan(20_000)))),
            (-1, 300, Err(ChargeError::Negative)),
        ] {
            assert_eq!(may_charge(yuan(asked), yuan(fare), yuan(20_000)), verdict, "{asked}");
        }
        let euro = Money::new(1, "EUR".parse().unwrap());
        assert!(matches!(may_charge(euro, yuan(300), yuan(20_000)), Err(ChargeError::Money(_))));
    }
}
