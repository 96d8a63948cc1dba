//! Points in time, as numbers; where "now" comes from is the caller's business.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted: the NumericDate of RFC 7519 §2, and the only unit
/// of time on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// Seconds in a day of UTC.
pub const DAY: i64 = 86_400;

impl Timestamp {
    /// From milliseconds since 1970, rounded down.
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.div_euclid(1000))
    }

    /// This many seconds later; earlier when negative. Stops at the ends of the range.
    #[must_use]
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds from `earlier` to this; negative when it lies before.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The day of UTC that this lies in, counted from 1970-01-01.
    pub fn day(self) -> i64 {
        self.0.div_euclid(DAY)
    }
}

/// How far off a clock is, in words, such as `400 days behind`. `offset_seconds` is what has to be added to it; 0 where
/// nobody knows how much.
pub fn clock_off_by(offset_seconds: i64) -> String {
    let length = in_words(offset_seconds.unsigned_abs());
    match offset_seconds {
        0 => "wrong".into(),
        1.. => format!("{length} behind"),
        _ => format!("{length} ahead"),
    }
}

/// In the largest unit of which there are at least two, so that rounding takes off a third at most.
fn in_words(seconds: u64) -> String {
    let units = [(86_400, "days"), (3_600, "hours"), (60, "minutes")];
    match units.into_iter().find(|(unit, _)| seconds >= 2 * unit) {
        Some((unit, name)) => format!("{} {name}", seconds / unit),
        None if seconds == 1 => "1 second".into(),
        None => format!("{seconds} seconds"),
    }
}

/// RFC 3339 in UTC, or the bare number where no calendar reaches.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_second(self.0) {
            Ok(time) => time.fmt(f),
            Err(_) => self.0.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, clock_off_by};

    #[test]
    fn a_wrong_clock_is_put_into_words() {
        for (offset, words) in [
            (34_560_001, "400 days behind"),
            (-34_560_001, "400 days ahead"),
            (-7_200, "2 hours ahead"),
            (3_599, "59 minutes behind"),
            (119, "119 seconds behind"),
            (1, "1 second behind"),
            (0, "wrong"),
            (i64::MIN, "106751991167300 days ahead"),
        ] {
            assert_eq!(clock_off_by(offset), words, "{offset}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight_utc_before_1970_too() {
        assert_eq!(Timestamp(86_399).day(), 0);
        assert_eq!(Timestamp(86_400).day(), 1);
        assert_eq!(Timestamp(-1).day(), -1);
    }

    #[test]
    fn is_written_as_rfc_3339() {
        assert_eq!(Timestamp(1_700_000_000).to_string(), "2023-11-14T22:13:20Z");
        assert_eq!(Timestamp(i64::MAX).to_string(), i64::MAX.to_string());
    }

    #[test]
    fn stops_at_the_ends_of_the_range() {
        assert_eq!(Timestamp(i64::MAX).plus(1), Timestamp(i64::MAX));
        assert_eq!(Timestamp(i64::MIN).since(Timestamp(1)), i64::MIN);
    }
}
