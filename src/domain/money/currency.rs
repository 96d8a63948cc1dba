use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A currency of ISO 4217 that has minor units, known by its three letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

/// Not a currency of ISO 4217 that can be paid in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a currency of ISO 4217 that can be paid in")]
pub struct UnknownCurrency(pub String);

impl Currency {
    /// By its numeric code, as QR codes give it: `"156"` is CNY.
    pub fn from_numeric(text: &str) -> Result<Self, UnknownCurrency> {
        let number = (text.len() == 3).then(|| text.parse().ok()).flatten();
        number
            .and_then(iso_currency::Currency::from_numeric)
            .and_then(payable)
            .ok_or_else(|| UnknownCurrency(text.into()))
    }

    /// Its three letters.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Its numeric code, in three digits.
    pub fn numeric(self) -> String {
        format!("{:03}", self.0.numeric())
    }

    /// How many decimals an amount is written with: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn decimals(self) -> u32 {
        self.0.exponent().map_or(0, u32::from)
    }
}

/// Gold, test codes and bonds stand in ISO 4217 too, but have no minor unit to count.
fn payable(currency: iso_currency::Currency) -> Option<Currency> {
    currency.exponent().map(|_| Currency(currency))
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        iso_currency::Currency::from_code(code).and_then(payable).ok_or_else(|| UnknownCurrency(code.into()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Currency {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A currency of ISO 4217, by its three letters."))
            .pattern(Some("^[A-Z]{3}$"))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Currency {}

#[cfg(test)]
mod tests {
    use super::Currency;

    #[test]
    fn knows_letters_numbers_and_decimals() {
        for (code, numeric, decimals) in [("EUR", "978", 2), ("JPY", "392", 0), ("KWD", "414", 3), ("ALL", "008", 2)] {
            let currency: Currency = code.parse().unwrap();
            assert_eq!(Currency::from_numeric(numeric), Ok(currency));
            assert_eq!((currency.numeric(), currency.decimals()), (numeric.into(), decimals));
        }
    }

    #[test]
    fn refuses_what_cannot_be_paid_in() {
        for code in ["XAU", "XXX", "eur", "EURO", ""] {
            assert!(code.parse::<Currency>().is_err(), "{code}");
        }
        for numeric in ["000", "99", "+78", "0978"] {
            assert!(Currency::from_numeric(numeric).is_err(), "{numeric}");
        }
    }
}
