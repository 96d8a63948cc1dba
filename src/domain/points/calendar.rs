//! When points are evaluated: once a month, by the clock.

use super::Day;
use crate::domain::time::Timestamp;

/// The evaluations after `from` and up to `until`: the first second of each calendar month of UTC. Whoever was away for a
/// while catches up on each of them, in order.
pub fn evaluations_between(from: Timestamp, until: Timestamp) -> impl Iterator<Item = Timestamp> {
    let months = Day::of(from).month()..=Day::of(until).month();
    months.map(|month| Day::first_of(month).begins()).filter(move |moment| *moment > from && *moment <= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(from: i64, until: i64) -> Vec<String> {
        evaluations_between(Timestamp(from), Timestamp(until)).map(|moment| moment.to_string()).collect()
    }

    // 2024-01-31T12:00:00Z
    const JANUARY: i64 = 1_706_702_400;

    #[test]
    fn every_first_of_a_month_once() {
        let firsts = ["2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"];
        assert_eq!(between(JANUARY, JANUARY + 40 * 86_400), firsts);
    }

    #[test]
    fn the_end_belongs_to_it_and_the_beginning_does_not() {
        let first = JANUARY + 43_200;
        assert_eq!(between(first - 1, first), ["2024-02-01T00:00:00Z"]);
        assert_eq!(between(first, first + 1), Vec::<String>::new());
        assert_eq!(between(first, first - 1), Vec::<String>::new());
    }

    #[test]
    fn however_time_is_cut_no_evaluation_is_lost_or_doubled() {
        let end = JANUARY + 400 * 86_400;
        for cut in (JANUARY..end).step_by(40_000) {
            assert_eq!([between(JANUARY, cut), between(cut, end)].concat(), between(JANUARY, end));
        }
    }
}
