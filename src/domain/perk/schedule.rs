//! The days and hours at which an offer holds.

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};
use serde::{Deserialize, Serialize};

use crate::domain::city::Zone;
use crate::domain::time::Timestamp;

const MINUTES_IN_A_DAY: u16 = 1_440;
/// More than a week, because a day may be one on which summer time skips the hour.
const DAYS_AHEAD: i32 = 10;

/// Days of the week, and the hours on each of them, on the clocks of one zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Schedule {
    /// The days.
    pub days: Vec<Weekday>,
    /// From this minute of the day on.
    pub opens: u16,
    /// Up to this minute of the day, itself not included; 1440 is midnight.
    pub closes: u16,
    /// Whose clocks.
    pub zone: Zone,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Schedule {
    /// Whether there is a minute in the week at which it is open.
    pub fn is_sound(&self) -> bool {
        !self.days.is_empty() && self.opens < self.closes && self.closes <= MINUTES_IN_A_DAY
    }

    /// Whether it is open at this moment.
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.local(at).is_some_and(|time| self.covers(&time))
    }

    /// The first moment from `at` on at which it is open. Nothing if it never is within ten days.
    pub fn next_opening(&self, at: Timestamp) -> Option<Timestamp> {
        let now = self.local(at)?;
        if self.covers(&now) {
            return Some(at);
        }
        let candidates = on_the_clock(&now, self.opens).into_iter().chain(put_forward_or_back(&now));
        let opened = candidates.filter(|time| *time > now && self.covers(time));
        opened.min().map(|time| Timestamp(time.timestamp().as_second()))
    }

    fn local(&self, at: Timestamp) -> Option<Zoned> {
        Some(jiff::Timestamp::from_second(at.0).ok()?.to_zoned(self.zone.time()))
    }

    fn covers(&self, time: &Zoned) -> bool {
        let minute = u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs());
        self.days.contains(&Weekday::of(time.date())) && (self.opens..self.closes).contains(&minute)
    }
}

/// The moments of the next ten days at which the clock shows this minute of the day: none where summer time skips it, two
/// where it comes twice.
fn on_the_clock(now: &Zoned, minute: u16) -> Vec<Zoned> {
    let shown = |date: Date| {
        let [hour, minute] = [minute / 60, minute % 60].map(i8::try_from);
        let time = now.time_zone().to_ambiguous_zoned(date.at(hour.ok()?, minute.ok()?, 0, 0));
        Some([time.clone().earlier().ok()?, time.later().ok()?])
    };
    (0..=DAYS_AHEAD).filter_map(|days| shown(now.date().checked_add(days.days()).ok()?)).flatten().collect()
}

/// The next moment at which the clocks are changed; an offer may open by that alone.
fn put_forward_or_back(now: &Zoned) -> Option<Zoned> {
    let change = now.time_zone().following(now.timestamp()).next()?.timestamp();
    let within = change.duration_since(now.timestamp()).as_hours() < 24 * i64::from(DAYS_AHEAD);
    within.then(|| change.to_zoned(now.time_zone().clone()))
}

impl Weekday {
    fn of(date: Date) -> Self {
        use jiff::civil::Weekday as Of;
        match date.weekday() {
            Of::Monday => Self::Monday,
            Of::Tuesday => Self::Tuesday,
            Of::Wednesday => Self::Wednesday,
            Of::Thursday => Self::Thursday,
            Of::Friday => Self::Friday,
            Of::Saturday => Self::Saturday,
            Of::Sunday => Self::Sunday,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HOUR: i64 = 3_600;
    /// 2026-03-27 00:00 UTC, a Friday; on the Sunday Berlin's clocks skip from 2:00 to 3:00.
    const FRIDAY: i64 = 1_774_569_600;

    fn schedule(days: &[Weekday], opens: u16, closes: u16, zone: &str) -> Schedule {
        Schedule { days: days.to_vec(), opens, closes, zone: zone.parse().unwrap() }
    }

    #[test]
    fn opens_and_closes_on_local_clocks() {
        let weekdays = schedule(&[Weekday::Friday, Weekday::Monday], 9 * 60, 17 * 60 + 30, "Europe/Berlin");
        let at = |hour| Timestamp(FRIDAY + hour * HOUR);
        assert!(!weekdays.is_open(at(7)) && weekdays.is_open(at(8)) && weekdays.is_open(at(16)));
        assert!(weekdays.is_open(Timestamp(FRIDAY + 16 * HOUR + 29 * 60 + 59)));
        assert!(!weekdays.is_open(Timestamp(FRIDAY + 16 * HOUR + 30 * 60)));
        assert_eq!(weekdays.next_opening(at(0)), Some(at(8)));
        assert_eq!(weekdays.next_opening(at(9)), Some(at(9)));
        // Summer time has begun by Monday, so nine o'clock comes an hour earlier.
        assert_eq!(weekdays.next_opening(at(20)), Some(at(3 * 24 + 7)));
    }

    #[test]
    fn an_hour_that_summer_time_skips_opens_late_or_not_at_all() {
        let sunday = |closes| schedule(&[Weekday::Sunday], 150, closes, "Europe/Berlin");
        assert_eq!(sunday(300).next_opening(Timestamp(FRIDAY)), Some(Timestamp(FRIDAY + 49 * HOUR)));
        assert_eq!(sunday(170).next_opening(Timestamp(FRIDAY)), Some(Timestamp(FRIDAY + (9 * 24) * HOUR + HOUR / 2)));
    }

    #[test]
    fn an_hour_that_comes_twice_opens_twice() {
        // 2026-10-25 00:30 UTC: half past two in summer time, and an hour later half past two again.
        let half_past = 1_792_888_200;
        let sunday = schedule(&[Weekday::Sunday], 150, 170, "Europe/Berlin");
        assert_eq!(sunday.next_opening(Timestamp(half_past - HOUR)), Some(Timestamp(half_past)));
        assert_eq!(sunday.next_opening(Timestamp(half_past + HOUR / 2)), Some(Timestamp(half_past + HOUR)));
    }

    #[test]
    fn a_schedule_without_a_minute_is_not_sound() {
        assert!(schedule(&[Weekday::Friday], 0, 1_440, "UTC").is_sound());
        for (days, opens, closes) in [(&[][..], 0, 60), (&[Weekday::Friday], 60, 60), (&[Weekday::Friday], 0, 1_441)] {
            assert!(!schedule(days, opens, closes, "UTC").is_sound());
        }
    }

    proptest! {
        #[test]
        fn the_next_opening_is_open_and_nothing_before_it_is(at in FRIDAY..FRIDAY + 400 * 86_400, opens in 0_u16..1_400, length in 1_u16..1_440) {
            let closes = (opens + length).min(1_440);
            let schedule = schedule(&[Weekday::Tuesday, Weekday::Sunday], opens, closes, "Europe/Berlin");
            let next = schedule.next_opening(Timestamp(at)).unwrap();
            prop_assert!(schedule.is_open(next) && next.0 >= at);
            for moment in (at..next.0).step_by(599) {
                prop_assert!(!schedule.is_open(Timestamp(moment)), "{moment}");
            }
        }
    }
}
