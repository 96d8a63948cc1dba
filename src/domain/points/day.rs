//! Whole days: points know no hours, so that an entry tells nobody when in the day something happened.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::time::{DAY, Timestamp};

/// A day of UTC, counted from 1970-01-01. On the wire it is the second at which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

/// Days beyond this, some two million years away, are no days: arithmetic never gets near the ends of its range.
const FARTHEST: i64 = 1_000_000_000;

impl Day {
    /// The day that a moment lies in.
    pub fn of(moment: Timestamp) -> Self {
        Self(moment.day().clamp(-FARTHEST, FARTHEST))
    }

    /// The first second of the day.
    pub fn begins(self) -> Timestamp {
        Timestamp(self.0 * DAY)
    }

    /// This many days later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self((self.0 + i64::from(days)).min(FARTHEST))
    }

    /// The same day of the month so many calendar months later, or the last of that month if it has no such day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let first = Self::first_of(self.month());
        let later = self.month() + i64::from(months);
        let last = Self::first_of(later + 1).0 - 1;
        Self((Self::first_of(later).0 + self.0 - first.0).min(last).min(FARTHEST))
    }

    /// The calendar month that it lies in (Gregorian, also before 1582), counted from January of the year 0.
    pub fn month(self) -> i64 {
        // Years that begin in March put the leap day last; eras of 400 of them are all alike, 146,097 days long.
        let since = self.0 + 719_468;
        let (era, day) = (since.div_euclid(146_097), since.rem_euclid(146_097));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let month = (5 * (day - (365 * year + year / 4 - year / 100)) + 2) / 153;
        (era * 400 + year) * 12 + month + 2
    }

    /// The first day of a month, counted like [`Self::month`].
    pub fn first_of(month: i64) -> Self {
        let (year, month) = ((month - 2).div_euclid(12), (month - 2).rem_euclid(12));
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        Self(365 * year + leap_days + (153 * month + 2) / 5 - 719_468)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.begins().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let moment = Timestamp::deserialize(deserializer)?;
        let day = Self::of(moment);
        (day.begins() == moment).then_some(day).ok_or_else(|| serde::de::Error::custom("a day begins at midnight UTC"))
    }
}

/// `2026-03-01`, or the bare number where no calendar reaches.
impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = self.begins().to_string();
        f.write_str(text.split('T').next().unwrap_or_default())
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Day {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        <Timestamp as utoipa::PartialSchema>::schema()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Day {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_those_of_another_calendar() {
        let first = jiff::civil::date(1600, 1, 1);
        for days in (0..250_000).step_by(7).chain(146_000..147_000) {
            let date = first.checked_add(jiff::Span::new().days(days)).unwrap();
            let day = Day(-135_140 + i64::from(days));
            assert_eq!(day.to_string(), date.to_string());
            assert_eq!(day.month(), i64::from(date.year()) * 12 + i64::from(date.month()) - 1, "{date}");
            assert_eq!(Day::first_of(day.month()).to_string(), date.first_of_month().to_string());
        }
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last() {
        for (year, month, day) in [(2024, 1, 31), (2023, 11, 30), (2024, 2, 29), (2023, 12, 1)] {
            let date = jiff::civil::date(year, month, day);
            let begins = date.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp().as_second();
            for months in 0..30 {
                let later = date.checked_add(jiff::Span::new().months(months)).unwrap();
                let months = u32::try_from(months).unwrap();
                assert_eq!(Day::of(Timestamp(begins)).plus_months(months).to_string(), later.to_string());
            }
        }
    }

    #[test]
    fn a_day_is_written_as_its_first_second_and_read_from_nothing_else() {
        assert_eq!(serde_json::to_string(&Day(1)).unwrap(), "86400");
        assert_eq!(serde_json::from_str::<Day>("-86400").unwrap(), Day(-1));
        assert!(serde_json::from_str::<Day>("86401").is_err());
        assert!(serde_json::from_str::<Day>(&i64::MAX.to_string()).is_err());
    }

    #[test]
    fn far_away_nothing_overflows() {
        for moment in [i64::MIN, i64::MAX] {
            let day = Day::of(Timestamp(moment)).plus(u32::MAX);
            assert_eq!(Day::first_of(day.month()).month(), day.month());
        }
    }
}
