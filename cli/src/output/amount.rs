//! Money and time as the program's JSON writes them.

use serde::Serialize;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;

/// An amount in JSON: minor units for programs that calculate, a decimal for those that show.
#[derive(Serialize)]
pub(crate) struct Amount {
    minor: i64,
    currency: &'static str,
    decimal: String,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self { minor: money.minor, currency: money.currency.code(), decimal: money.decimal() }
    }
}

impl Amount {
    /// Nothing at all.
    pub(crate) fn is_zero(&self) -> bool {
        self.minor == 0
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format!("{} {}", self.decimal, self.currency))
    }
}

/// A moment in JSON: RFC 3339 in UTC.
pub(crate) fn moment(time: Timestamp) -> String {
    time.to_string()
}

/// A moment for people: to the minute, by the clock on their wall.
pub(crate) fn local(time: Timestamp) -> String {
    let zoned = jiff::Timestamp::from_second(time.0).map(|time| time.to_zoned(jiff::tz::TimeZone::system()));
    zoned.map_or_else(|_| moment(time), |zoned| zoned.strftime("%Y-%m-%d %H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use tally::domain::money::Money;

    use super::Amount;

    #[test]
    fn says_the_same_in_units_and_decimals() {
        let amount = Amount::from(Money::new(2_372, "CNY".parse().unwrap()));
        assert_eq!(amount.to_string(), "23.72 CNY");
        let json = serde_json::to_value(amount).unwrap();
        assert_eq!(json, serde_json::json!({"minor": 2372, "currency": "CNY", "decimal": "23.72"}));
    }
}
