use std::fmt;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::time::{DAY, Timestamp};

/// A day of UTC, counted from 1970-01-01. On the wire it is the NumericDate of its first second, like every other time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i64);

impl Day {
    /// The day that a moment lies in.
    pub fn of(moment: Timestamp) -> Self {
        Self(moment.day())
    }

    /// Its first second.
    pub fn start(self) -> Timestamp {
        Timestamp(self.0.saturating_mul(DAY))
    }

    /// So many days later; earlier when negative. Stops at the ends of the range.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days from `earlier` to this; negative when it lies before.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same day of the month so many months later, or the last of a month that is too short; nothing beyond the
    /// calendar's years.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        self.calendar()?.checked_add(months.months()).ok().and_then(Self::on)
    }

    /// On the calendar, as far as it reaches.
    pub fn calendar(self) -> Option<Date> {
        let days = i32::try_from(self.0).ok()?;
        epoch().checked_add(jiff::Span::new().try_days(days).ok()?).ok()
    }

    fn on(date: Date) -> Option<Self> {
        date.since(epoch()).ok().map(|span| Self(i64::from(span.get_days())))
    }
}

fn epoch() -> Date {
    date(1970, 1, 1)
}

/// As ISO 8601 writes it, or the bare number where no calendar reaches.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.calendar() {
            Some(date) => date.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.start().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let moment = Timestamp::deserialize(deserializer)?;
        let day = Self::of(moment);
        if day.start() == moment { Ok(day) } else { Err(serde::de::Error::custom("not the first second of a day")) }
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Day {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::Integer)
            .description(Some("A day of UTC: the NumericDate of its first second."))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Day {}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::on(text.parse().unwrap()).unwrap()
    }

    #[test]
    fn months_end_where_they_end() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2028-01-31", 1, "2028-02-29"),
            ("2026-01-31", 2, "2026-03-31"),
            ("2026-03-31", -1, "2026-02-28"),
            ("1969-12-15", 13, "1971-01-15"),
        ] {
            assert_eq!(day(from).plus_months(months), Some(day(to)), "{from} + {months}");
        }
        assert_eq!(Day(i64::MAX).plus_months(1), None);
    }

    #[test]
    fn is_written_as_a_date() {
        assert_eq!((Day(0).to_string(), Day(-1).to_string()), ("1970-01-01".into(), "1969-12-31".into()));
        assert_eq!(Day(i64::MAX).to_string(), i64::MAX.to_string());
    }

    #[test]
    fn travels_as_its_first_second() {
        assert_eq!(serde_json::to_string(&Day(20_000)).unwrap(), "1728000000");
        assert_eq!(serde_json::from_str::<Day>("1728000000").unwrap(), Day(20_000));
        assert!(serde_json::from_str::<Day>("1728000001").is_err());
    }
}
