//! How long to wait before trying again: full jitter, after the AWS Architecture Blog's "Exponential Backoff And Jitter".

use std::time::Duration;

use crate::platform::{NoRandomness, Randomness};

/// The first wait is at most this: a lost packet or a lift is over in half a second, and nobody notices it.
const BASE: Duration = Duration::from_millis(500);

/// No wait is longer than this: whoever comes out of a tunnel sees a queued payment settle within minutes at most, and a
/// thousand phones that wait for one backend still ask it only seven times a second on average.
const CAP: Duration = Duration::from_mins(5);

/// Counts failures in a row and says how long to wait after each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The wait after one more failure: anything between nothing and twice the last bound, and on top of what the
    /// backend asked for, so that phones that were all told the same moment do not come all at once.
    pub fn next(
        &mut self,
        retry_after: Option<Duration>,
        randomness: &dyn Randomness,
    ) -> Result<Duration, NoRandomness> {
        let mut random = [0; 8];
        randomness.fill(&mut random)?;
        let wait = share(self.bound(), u64::from_le_bytes(random));
        self.failures = self.failures.saturating_add(1);
        Ok(wait + super::retry_after::capped(retry_after.unwrap_or_default()))
    }

    /// Something worked.
    pub fn reset(&mut self) {
        self.failures = 0;
    }

    fn bound(self) -> Duration {
        let doubled = 2_u32.checked_pow(self.failures).and_then(|factor| BASE.checked_mul(factor));
        doubled.map_or(CAP, |bound| bound.min(CAP))
    }
}

/// As much of `whole` as `random` is of all that it can be.
fn share(whole: Duration, random: u64) -> Duration {
    let nanos = (whole.as_nanos() * u128::from(random)) >> 64;
    u64::try_from(nanos).map_or(whole, Duration::from_nanos)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::retry_after::LONGEST;
    use super::*;

    struct Fixed(u64);

    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
            bytes.copy_from_slice(&self.0.to_le_bytes());
            Ok(())
        }
    }

    fn waits(random: u64, count: usize) -> Vec<Duration> {
        let mut backoff = Backoff::default();
        (0..count).map(|_| backoff.next(None, &Fixed(random)).unwrap()).collect()
    }

    #[test]
    fn the_bound_doubles_up_to_the_cap() {
        let halves = |wait: Duration| wait.as_millis().div_ceil(500);
        let bounds = waits(u64::MAX, 12).into_iter().map(halves).collect::<Vec<_>>();
        assert_eq!(bounds, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
    }

    #[test]
    fn starts_over_after_something_worked() {
        let mut backoff = Backoff { failures: 9 };
        backoff.reset();
        assert!(backoff.next(None, &Fixed(u64::MAX)).unwrap() < BASE);
    }

    proptest! {
        #[test]
        fn stays_within_its_bounds(failures: u32, random: u64, asked in proptest::option::of(0_u64..100_000)) {
            let asked = asked.map(Duration::from_secs);
            let wait = Backoff { failures }.next(asked, &Fixed(random)).unwrap();
            let least = asked.unwrap_or_default().min(LONGEST);
            prop_assert!(wait >= least && wait <= least + CAP);
            prop_assert!(wait <= least + BASE.saturating_mul(2_u32.saturating_pow(failures)));
        }

        #[test]
        fn uses_the_whole_range(random: u64) {
            let wait = Backoff { failures: 30 }.next(None, &Fixed(random)).unwrap();
            let parts = u64::MAX / 300;
            prop_assert_eq!(wait.as_secs(), (random / parts).min(299));
        }
    }
}
