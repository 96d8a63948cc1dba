//! Money and time as the program's JSON writes them.

use jiff::tz::TimeZone;
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

/// So many of something: `1 change`, `2 changes`.
pub(crate) fn count(number: impl Into<u64>, one: &str, many: &str) -> String {
    let number = number.into();
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A moment in JSON: RFC 3339 in UTC.
pub(crate) fn moment(time: Timestamp) -> String {
    time.to_string()
}

/// A moment for people: to the minute, by the clock on their wall, and which clock that is.
pub(crate) fn local(time: Timestamp) -> String {
    within(time, TimeZone::system())
}

fn within(time: Timestamp, zone: TimeZone) -> String {
    let zoned = jiff::Timestamp::from_second(time.0).map(|time| time.to_zoned(zone));
    zoned.map_or_else(|_| moment(time), |zoned| zoned.strftime("%Y-%m-%d %H:%M %:z").to_string())
}

#[cfg(test)]
mod tests {
    use tally::domain::money::Money;

    use jiff::tz::{TimeZone, offset};
    use tally::domain::time::Timestamp;

    use super::{Amount, count, within};

    #[test]
    fn one_is_not_many() {
        let counted = [0_u64, 1, 2].map(|number| count(number, "change", "changes"));
        assert_eq!(counted, ["0 changes", "1 change", "2 changes"]);
    }

    #[test]
    fn a_moment_says_by_which_clock_it_is() {
        let (moment, beijing) = (Timestamp(1_700_000_000), TimeZone::fixed(offset(8)));
        assert_eq!(within(moment, beijing), "2023-11-15 06:13 +08:00");
        assert_eq!(within(moment, TimeZone::UTC), "2023-11-14 22:13 +00:00");
    }

    #[test]
    fn says_the_same_in_units_and_decimals() {
        let amount = Amount::from(Money::new(2_372, "CNY".parse().unwrap()));
        assert_eq!(amount.to_string(), "23.72 CNY");
        let json = serde_json::to_value(amount).unwrap();
        assert_eq!(json, serde_json::json!({"minor": 2372, "currency": "CNY", "decimal": "23.72"}));
    }
}
