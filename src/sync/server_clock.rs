//! The backend's time, held against a clock that nobody sets.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::domain::time::Timestamp;
use crate::platform::Clock;

/// Knows what time it is at the backend, also after the person has set the phone's clock.
pub(super) struct ServerClock {
    clock: Arc<dyn Clock>,
    known: Mutex<Known>,
    /// The offset as it was last written down.
    stored: Mutex<Option<i64>>,
}

/// An offset that moved by less than this, in seconds, is not written down again: a phone's clock drifts by about a second
/// a day, and a signed time is exact to a second and the way back.
const WORTH_STORING: u64 = 30;

/// A signed time tells whole seconds that have passed, so that it is most likely half a second later, in milliseconds.
const MIDST: i64 = 500;

/// What is known of the difference.
#[derive(Debug, Clone, Copy)]
enum Known {
    /// Nothing.
    Nothing,
    /// Seconds to add to the phone's clock, as it was when the wallet last ran. The clock may have been set since.
    Remembered(i64),
    /// At this reading of the monotonic clock (milliseconds) the backend's clock stood so (milliseconds).
    Anchored { monotonic: i64, server: i64 },
}

impl ServerClock {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, known: Mutex::new(Known::Nothing), stored: Mutex::default() }
    }

    /// Takes the offset that was stored; anything learnt in this run counts for more.
    pub(super) fn remember(&self, offset_seconds: i64) {
        *lock(&self.stored) = Some(offset_seconds);
        let mut known = lock(&self.known);
        if matches!(*known, Known::Nothing) {
            *known = Known::Remembered(offset_seconds);
        }
    }

    /// A signed time has just arrived. It was made at the end of the backend's work, so what passed since is only the way
    /// back. Gives the offset where it is worth writing down.
    pub(super) fn adopt(&self, server: Timestamp) -> Option<i64> {
        let monotonic = self.clock.monotonic_millis();
        *lock(&self.known) = Known::Anchored { monotonic, server: server.0.saturating_mul(1000).saturating_add(MIDST) };
        let offset = self.offset()?;
        let mut stored = lock(&self.stored);
        let known = stored.is_some_and(|stored| stored.abs_diff(offset) < WORTH_STORING);
        (!known).then(|| *stored.insert(offset))
    }

    /// The backend's time in milliseconds since 1970, as well as it is known; the phone's own where nothing is known.
    pub(super) fn now_millis(&self) -> i64 {
        let (now, monotonic) = (self.clock.now_millis(), self.clock.monotonic_millis());
        match *lock(&self.known) {
            Known::Nothing => now,
            Known::Remembered(offset) => now.saturating_add(offset.saturating_mul(1000)),
            Known::Anchored { monotonic: then, server } => server.saturating_add(monotonic.saturating_sub(then)),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now_millis())
    }

    /// Whole seconds from the phone's clock to the backend's; none before this run has heard from the backend.
    pub(super) fn offset(&self) -> Option<i64> {
        let anchored = matches!(*lock(&self.known), Known::Anchored { .. });
        anchored.then(|| whole_seconds(self.now_millis().saturating_sub(self.clock.now_millis())))
    }
}

/// The nearest whole second, the earlier one of two that are as near. Less than a second is no difference: it is not known
/// so well, and a phone that then remembers one lives in the past.
fn whole_seconds(millis: i64) -> i64 {
    if millis.unsigned_abs() < 1000 { 0 } else { millis.saturating_add(MIDST - 1).div_euclid(1000) }
}

/// A value that is copied in and out whole is never left half-written.
fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::super::testing::TestClock;
    use super::*;

    fn with_clock(now: i64) -> (Arc<TestClock>, ServerClock) {
        let clock = Arc::new(TestClock::at(now));
        (Arc::clone(&clock), ServerClock::new(clock))
    }

    #[test]
    fn is_the_phones_clock_until_something_is_known() {
        let (_, server) = with_clock(1_000_000);
        assert_eq!((server.now(), server.offset()), (Timestamp(1_000), None));
    }

    #[test]
    fn goes_on_when_the_person_sets_the_clock() {
        let (clock, server) = with_clock(1_000_000);
        server.adopt(Timestamp(5_000));
        assert_eq!(server.offset(), Some(4_000));
        clock.pass(60_000);
        assert_eq!((server.now(), server.offset()), (Timestamp(5_060), Some(4_000)));
        clock.set(5_060_000);
        assert_eq!((server.now(), server.offset()), (Timestamp(5_060), Some(0)));
        clock.pass(1_000);
        assert_eq!((server.now(), server.offset()), (Timestamp(5_061), Some(0)));
    }

    #[test]
    fn the_same_clock_is_never_said_to_be_off() {
        for passed in (0..1_000).step_by(50) {
            let (clock, server) = with_clock(7_000 + passed);
            assert_eq!(server.adopt(Timestamp(7)), Some(0), "{passed} ms into the second");
            clock.pass(400);
            assert_eq!(server.offset(), Some(0), "{passed} ms into the second");
        }
    }

    #[test]
    fn a_clock_that_is_off_is_off_by_the_same_either_way() {
        for off in [-86_400, -2, 2, 86_400] {
            let (clock, server) = with_clock(100_000_000);
            assert_eq!(server.adopt(Timestamp(100_000 + off)), Some(off));
            clock.pass(400);
            assert_eq!(server.offset(), Some(off));
        }
    }

    #[test]
    fn a_remembered_offset_gives_way_to_a_signed_time_and_never_back() {
        let (_, server) = with_clock(1_000_000);
        server.remember(-100);
        assert_eq!((server.now(), server.offset()), (Timestamp(900), None));
        server.adopt(Timestamp(1_003));
        server.remember(-100);
        assert_eq!((server.now(), server.offset()), (Timestamp(1_003), Some(3)));
    }

    #[test]
    fn only_an_offset_that_moved_is_worth_storing() {
        let (clock, server) = with_clock(1_000_000);
        assert_eq!(server.adopt(Timestamp(1_003)), Some(3));
        assert_eq!(server.adopt(Timestamp(1_005)), None);
        clock.set(0);
        assert_eq!(server.adopt(Timestamp(1_005)), Some(1_005));
        assert_eq!(server.adopt(Timestamp(1_005)), None);
    }

    #[test]
    fn absurd_times_do_not_wrap() {
        let (_, server) = with_clock(1_000_000);
        server.adopt(Timestamp(i64::MAX));
        assert!(server.now().0 > 0 && server.offset() > Some(0));
    }
}
