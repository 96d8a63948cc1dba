//! Amounts as codes write them: exact decimals, never floats.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::error::QrError;
use super::object::Object;

/// The most characters that an amount may have.
const MAXIMUM_CHARACTERS: usize = 13;

/// An exact decimal of at most 13 characters, such as `23.72`. Which currency it is in, the code says elsewhere.
///
/// As many decimals as were written are kept: `10.00` and `10` are different amounts until [`to_minor`](Self::to_minor).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    digits: u64,
    decimals: u8,
}

/// Why something is not an amount, or not one that can be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Not digits with at most one point between them.
    #[error("expected an amount: digits, and a point before decimals")]
    NotDecimal {
        /// The first character that does not fit, from 0.
        position: usize,
    },
    /// Less than zero.
    #[error("an amount cannot be negative")]
    Negative,
    /// Nothing to pay.
    #[error("an amount cannot be zero")]
    Zero,
    /// More decimals than the currency has.
    #[error("the amount has {found} decimals, and its currency has {allowed}")]
    TooManyDecimals {
        /// The decimals that count, trailing zeros left aside.
        found: u8,
        /// The currency's exponent.
        allowed: u8,
    },
    /// More than 13 characters, or more than 64 bits of minor units.
    #[error("the amount is too large")]
    TooLarge,
}

impl Amount {
    /// The amount of so many minor units of a currency with this exponent: `(2372, 2)` is `23.72`.
    pub fn from_minor(minor: i64, exponent: u8) -> Result<Self, AmountError> {
        let digits = u64::try_from(minor).map_err(|_| AmountError::Negative)?;
        let amount = Self { digits, decimals: exponent };
        if amount.to_string().len() > MAXIMUM_CHARACTERS { Err(AmountError::TooLarge) } else { Ok(amount) }
    }

    /// The amount in minor units of a currency with this exponent: `23.72` is 2372 at exponent 2, and 23720 at 3.
    ///
    /// Decimals beyond the exponent must be zeros: `1000.00` yen are 1000, `1000.50` yen are an error.
    pub fn to_minor(&self, exponent: u8) -> Result<i64, AmountError> {
        if self.is_zero() {
            return Err(AmountError::Zero);
        }
        let Self { digits, decimals } = self.without_trailing_zeros();
        let missing = exponent.checked_sub(decimals);
        let missing = missing.ok_or(AmountError::TooManyDecimals { found: decimals, allowed: exponent })?;
        let minor = 10_u64.checked_pow(u32::from(missing)).and_then(|factor| digits.checked_mul(factor));
        minor.and_then(|minor| i64::try_from(minor).ok()).ok_or(AmountError::TooLarge)
    }

    /// Whether there is nothing to pay.
    pub fn is_zero(&self) -> bool {
        self.digits == 0
    }

    /// Reads the value of an object, and names the character that is wrong.
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        object.value.parse().map_err(|reason| {
            let position = if let AmountError::NotDecimal { position } = reason { position } else { 0 };
            QrError::Amount { offset: object.value_offset() + position, path: object.path(), reason }
        })
    }

    fn without_trailing_zeros(self) -> Self {
        let Self { mut digits, mut decimals } = self;
        while decimals > 0 && digits % 10 == 0 {
            digits /= 10;
            decimals -= 1;
        }
        Self { digits, decimals }
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    /// Reads `98.73`, `98` and `98.`, the forms that the specification allows for object 54.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        if text.starts_with('-') {
            return Err(AmountError::Negative);
        }
        if let Some(position) = first_wrong(text) {
            return Err(AmountError::NotDecimal { position });
        }
        if text.len() > MAXIMUM_CHARACTERS {
            return Err(AmountError::TooLarge);
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{decimals}").parse().map_err(|_| AmountError::TooLarge)?;
        Ok(Self { digits, decimals: u8::try_from(decimals.len()).map_err(|_| AmountError::TooLarge)? })
    }
}

/// The first character that is not a digit, nor the one point behind a digit.
fn first_wrong(text: &str) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let point = text.find('.').filter(|position| *position > 0);
    text.char_indices().position(|(start, character)| !character.is_ascii_digit() && Some(start) != point)
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0width$}", self.digits, width = decimals + 1);
        match digits.split_at(digits.len() - decimals) {
            (whole, "") => formatter.write_str(whole),
            (whole, decimals) => write!(formatter, "{whole}.{decimals}"),
        }
    }
}

impl Serialize for Amount {
    /// As text, because JSON's numbers are floats to many readers.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::domain::redacted::redacted!(Amount);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn minor(text: &str, exponent: u8) -> Result<i64, AmountError> {
        text.parse::<Amount>()?.to_minor(exponent)
    }

    #[test]
    fn currencies_have_no_two_or_three_decimals() {
        assert_eq!(minor("10000", 0), Ok(10_000));
        assert_eq!(minor("23.72", 2), Ok(2_372));
        assert_eq!(minor("98.", 2), Ok(9_800));
        assert_eq!(minor("98", 2), Ok(9_800));
        assert_eq!(minor("1.5", 3), Ok(1_500));
        assert_eq!(minor("0.001", 3), Ok(1));
    }

    #[test]
    fn surplus_decimals_must_be_zeros() {
        assert_eq!(minor("1000.00", 0), Ok(1_000));
        assert_eq!(minor("1000.50", 0), Err(AmountError::TooManyDecimals { found: 1, allowed: 0 }));
        assert_eq!(minor("0.001", 2), Err(AmountError::TooManyDecimals { found: 3, allowed: 2 }));
    }

    #[test]
    fn amounts_that_nobody_can_pay() {
        assert_eq!(minor("0", 2), Err(AmountError::Zero));
        assert_eq!(minor("0.00", 2), Err(AmountError::Zero));
        assert_eq!(minor("-5.00", 2), Err(AmountError::Negative));
        assert_eq!(minor("99999999999999", 2), Err(AmountError::TooLarge));
        assert_eq!(minor("9999999999999", 9), Err(AmountError::TooLarge));
        assert_eq!(minor("1", 255), Err(AmountError::TooLarge));
    }

    #[test]
    fn the_character_that_does_not_fit_is_named() {
        for (text, position) in
            [("", 0), (".", 0), (".5", 0), ("1.2.3", 3), ("1,50", 1), ("1e3", 1), ("+1", 0), ("12元", 2)]
        {
            assert_eq!(minor(text, 2), Err(AmountError::NotDecimal { position }), "{text}");
        }
    }

    #[test]
    fn minor_units_beyond_the_thirteen_characters_are_refused() {
        assert_eq!(Amount::from_minor(999_999_999_999, 2).map(|amount| amount.to_string()), Ok("9999999999.99".into()));
        assert_eq!(Amount::from_minor(1_000_000_000_000, 2), Err(AmountError::TooLarge));
        assert_eq!(Amount::from_minor(-1, 2), Err(AmountError::Negative));
        assert_eq!(Amount::from_minor(5, 3).map(|amount| amount.to_string()), Ok("0.005".into()));
    }

    proptest! {
        #[test]
        fn minor_units_survive_the_way_through_text(units in 1_i64..100_000_000_000, exponent in 0_u8..5) {
            let text = Amount::from_minor(units, exponent).unwrap().to_string();
            prop_assert_eq!(minor(&text, exponent), Ok(units));
        }
    }
}
