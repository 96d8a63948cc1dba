//! Prices as feeds write them: JSON numbers, read as the decimals that somebody typed.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// More significant digits than a JSON number carries through a double and back unchanged.
const MAXIMUM_DIGITS: usize = 15;
/// No currency has a price with more decimals than this.
const MAXIMUM_DECIMALS: usize = 9;

/// An exact decimal of at most 15 significant digits and 9 decimals, such as `0.125` or `-2`.
///
/// JSON has only one kind of number, and most readers make a double of it (RFC 8259 §6). Every decimal of at most 15
/// digits survives that, because the shortest text of the double is the decimal itself; so the double is turned back into
/// text at once, and never calculated with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact {
    digits: i64,
    decimals: u8,
}

/// A number that cannot be kept exactly.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a decimal of at most 15 digits, 9 of them behind the point")]
pub struct NotExact(pub String);

impl Exact {
    /// Whether it is less than zero.
    pub fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// So many times this, in minor units of a currency with `decimals`, rounded down; nothing if it does not fit.
    pub fn minor_units(self, times: u64, decimals: u32) -> Option<i64> {
        let scaled =
            i128::from(self.digits).checked_mul(i128::from(times))?.checked_mul(10_i128.checked_pow(decimals)?)?;
        i64::try_from(scaled.div_euclid(10_i128.pow(u32::from(self.decimals)))).ok()
    }
}

impl FromStr for Exact {
    type Err = NotExact;

    /// Reads an optional minus, digits, and a point with more digits; no exponent.
    fn from_str(text: &str) -> Result<Self, NotExact> {
        read(text).ok_or_else(|| NotExact(text.into()))
    }
}

fn read(text: &str) -> Option<Exact> {
    let (sign, number) = text.strip_prefix('-').map_or((1, text), |number| (-1, number));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = only_digits(fraction).then(|| fraction.trim_end_matches('0'))?;
    let digits = only_digits(whole).then(|| format!("{whole}{fraction}"))?;
    let significant = digits.trim_start_matches('0').len();
    (significant <= MAXIMUM_DIGITS && fraction.len() <= MAXIMUM_DECIMALS).then_some(())?;
    Some(Exact { digits: sign * digits.parse::<i64>().ok()?, decimals: u8::try_from(fraction.len()).ok()? })
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0width$}", self.digits.unsigned_abs(), width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        let (sign, point) = (if self.digits < 0 { "-" } else { "" }, if decimals == 0 { "" } else { "." });
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}

impl Serialize for Exact {
    /// As a JSON number, because that is what GBFS asks for.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let double = self.to_string().parse().map_err(serde::ser::Error::custom)?;
        serializer.serialize_f64(double)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number)
    }
}

struct Number;

impl Visitor<'_> for Number {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of at most 15 digits")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Exact, E> {
        number.to_string().parse().map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Exact, E> {
        number.to_string().parse().map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Exact, E> {
        number.to_string().parse().map_err(E::custom)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Exact {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::Number)
            .description(Some("A decimal of at most 15 significant digits, 9 of them behind the point."))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Exact {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn json(text: &str) -> Option<Exact> {
        serde_json::from_str(text).ok()
    }

    #[test]
    fn reads_what_feeds_write() {
        for (text, written) in
            [("2.00", "2"), ("0.1", "0.1"), ("-0.25", "-0.25"), ("3", "3"), ("1e2", "100"), ("0", "0")]
        {
            assert_eq!(json(text).unwrap().to_string(), written, "{text}");
        }
    }

    #[test]
    fn refuses_what_it_cannot_keep() {
        for text in ["1234567890.1234567", "0.0000000001", "1e300", "\"1\"", "null"] {
            assert_eq!(json(text), None, "{text}");
        }
        for text in ["", "-", ".5", "1.", "+1", "1e2", "1,5", "1.2.3"] {
            assert!(text.parse::<Exact>().is_err(), "{text}");
        }
    }

    #[test]
    fn rounds_down_to_minor_units_for_credits_too() {
        let units = |text: &str, times| text.parse::<Exact>().unwrap().minor_units(times, 2);
        assert_eq!(units("0.125", 1), Some(12));
        assert_eq!(units("0.125", 2), Some(25));
        assert_eq!(units("-0.125", 1), Some(-13));
        assert_eq!(units("999999999999999", u64::MAX), None);
    }

    proptest! {
        #[test]
        fn survives_the_way_through_json(digits in -999_999_999_999_999_i64..=999_999_999_999_999, decimals in 0_usize..=9) {
            let number = format!("{:0width$}", digits.unsigned_abs(), width = decimals + 1);
            let (whole, fraction) = number.split_at(number.len() - decimals);
            let sign = if digits < 0 { "-" } else { "" };
            let exact: Exact = format!("{sign}{whole}.{fraction}0").parse().unwrap();
            prop_assert_eq!(json(&serde_json::to_string(&exact).unwrap()), Some(exact));
        }
    }
}
