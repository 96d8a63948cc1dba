//! Money: whole minor units and an ISO 4217 currency, with checked arithmetic.

mod currency;
mod decimal;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use currency::{Currency, UnknownCurrency};
pub use decimal::NotAnAmount;

/// An amount in whole minor units (cents, fen, yen) of one currency.
///
/// `Debug` hides the amount, so that no log can tell it; `Display` is for people.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Money {
    /// Minor units; `2372` is 23.72 where the currency has two decimals.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Two amounts that cannot be put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// They are of different currencies.
    #[error("{left} and {right} are different currencies")]
    CurrencyMismatch {
        /// The currency that was expected.
        left: Currency,
        /// The currency that came.
        right: Currency,
    },
    /// The result does not fit into 64 bits.
    #[error("the amount is too large")]
    Overflow,
}

impl Money {
    /// `minor` units of `currency`.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_add)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.combine(other, i64::checked_sub)
    }

    /// Whether this is at most `limit`.
    pub fn fits(self, limit: Self) -> Result<bool, MoneyError> {
        self.same_currency(limit)?;
        Ok(self.minor <= limit.minor)
    }

    /// More than nothing.
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    fn combine(self, other: Self, arithmetic: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = arithmetic(self.minor, other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::CurrencyMismatch { left: self.currency, right: other.currency })
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Money(… {})", self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, Money, MoneyError};

    fn money(minor: i64, code: &str) -> Money {
        Money::new(minor, code.parse().unwrap())
    }

    #[test]
    fn adds_and_subtracts_within_one_currency() {
        assert_eq!(money(5, "CNY").plus(money(7, "CNY")), Ok(money(12, "CNY")));
        assert_eq!(money(5, "CNY").minus(money(7, "CNY")), Ok(money(-2, "CNY")));
        let [left, right] = ["CNY", "EUR"].map(|code| code.parse::<Currency>().unwrap());
        assert_eq!(money(5, "CNY").plus(money(7, "EUR")), Err(MoneyError::CurrencyMismatch { left, right }));
    }

    #[test]
    fn never_wraps() {
        assert_eq!(money(i64::MAX, "EUR").plus(money(1, "EUR")), Err(MoneyError::Overflow));
        assert_eq!(money(i64::MIN, "EUR").minus(money(1, "EUR")), Err(MoneyError::Overflow));
    }

    #[test]
    fn debug_does_not_tell_the_amount() {
        assert_eq!(format!("{:?}", money(8_675_309, "EUR")), "Money(… EUR)");
    }
}
