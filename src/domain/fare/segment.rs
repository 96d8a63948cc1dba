//! One segment of a plan: a rate that is charged again and again along the way.

use serde::{Deserialize, Serialize};

use super::Exact;

/// A rate over minutes or kilometres (GBFS 3.0, `per_min_pricing[]` and `per_km_pricing[]`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Segment {
    /// The minute or kilometre from which it is charged, itself included.
    pub start: u32,
    /// What is charged each time, in the currency's unit. A negative one is a discount.
    pub rate: Exact,
    /// Minutes or kilometres from one charge to the next; with 0 it is charged once.
    pub interval: u32,
    /// The minute or kilometre from which it is not charged any more; to the end of the ride if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
}

impl Segment {
    /// How often it is charged to somebody who came as far as `travelled`, where `unit` is the length of a minute or
    /// kilometre in the same measure.
    ///
    /// The first charge falls due on reaching `start`, the next one an interval later, and none at or behind `end`.
    pub(super) fn charges(&self, travelled: u64, unit: u64) -> u64 {
        let start = u64::from(self.start) * unit;
        let last = self.end.map_or(travelled, |end| travelled.min((u64::from(end) * unit).saturating_sub(1)));
        match (last.checked_sub(start), self.interval) {
            (None, _) => 0,
            (Some(_), 0) => 1,
            (Some(beyond), interval) => beyond / (u64::from(interval) * unit) + 1,
        }
    }

    /// Whether it ends behind its start, as a segment with an end must.
    pub(super) fn is_ordered(&self) -> bool {
        self.end.is_none_or(|end| end > self.start)
    }
}

#[cfg(test)]
mod tests {
    use super::Segment;

    fn charges(start: u32, interval: u32, end: Option<u32>, seconds: u64) -> u64 {
        Segment { start, rate: "1".parse().unwrap(), interval, end }.charges(seconds, 60)
    }

    #[test]
    fn the_first_charge_falls_due_at_the_start() {
        assert_eq!(charges(0, 1, None, 0), 1);
        assert_eq!(charges(30, 1, None, 1_799), 0);
        assert_eq!(charges(30, 1, None, 1_800), 1);
    }

    #[test]
    fn the_next_one_falls_due_an_interval_later() {
        assert_eq!(charges(30, 15, None, 2_699), 1);
        assert_eq!(charges(30, 15, None, 2_700), 2);
    }

    #[test]
    fn none_falls_due_at_the_end() {
        assert_eq!(charges(0, 10, Some(20), 1_199), 2);
        assert_eq!(charges(0, 10, Some(20), 1_200), 2);
        assert_eq!(charges(0, 10, Some(21), 1_200), 3);
        assert_eq!(charges(0, 10, Some(21), 1_000_000), 3);
    }

    #[test]
    fn without_an_interval_it_is_charged_once() {
        assert_eq!(charges(30, 0, Some(60), 1_800), 1);
        assert_eq!(charges(30, 0, None, 1_000_000), 1);
    }
}
