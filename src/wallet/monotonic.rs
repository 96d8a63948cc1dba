//! Time that nobody sets.

#[cfg(unix)]
pub(super) use with_sleep::Monotonic;
#[cfg(not(unix))]
pub(super) use without_sleep::Monotonic;

/// [`std::time::Instant`] stands still while a phone sleeps, which is most of the time.
#[cfg(unix)]
mod with_sleep {
    use std::time::Duration;

    use rustix::time::{ClockId, clock_gettime};

    /// Counts sleep; `CLOCK_MONOTONIC` does not here.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub(super) const CLOCK: ClockId = ClockId::Boottime;

    /// Counts sleep on Apple's systems, as mach's continuous time does.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub(super) const CLOCK: ClockId = ClockId::Monotonic;

    #[derive(Debug, Default)]
    pub(in crate::wallet) struct Monotonic;

    impl Monotonic {
        #[allow(clippy::unused_self, reason = "the same shape where there is only an `Instant`")]
        pub(in crate::wallet) fn millis(&self) -> i64 {
            let time = Duration::try_from(clock_gettime(CLOCK)).unwrap_or_default();
            i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
        }
    }
}

#[cfg(not(unix))]
mod without_sleep {
    use std::time::Instant;

    #[derive(Debug)]
    pub(in crate::wallet) struct Monotonic(Instant);

    impl Default for Monotonic {
        fn default() -> Self {
            Self(Instant::now())
        }
    }

    impl Monotonic {
        pub(in crate::wallet) fn millis(&self) -> i64 {
            i64::try_from(self.0.elapsed().as_millis()).unwrap_or(i64::MAX)
        }
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::Monotonic;

    /// Seconds since the machine started, sleep included (proc(5)).
    fn uptime_millis() -> i64 {
        let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
        let (seconds, hundredths) = uptime.split_whitespace().next().unwrap().split_once('.').unwrap();
        seconds.parse::<i64>().unwrap() * 1000 + hundredths.parse::<i64>().unwrap() * 10
    }

    #[test]
    fn is_the_time_since_the_start_with_sleep() {
        let (before, now, after) = (uptime_millis(), Monotonic.millis(), uptime_millis());
        assert!((before..=after + 10).contains(&now), "{before} {now} {after}");
    }

    #[test]
    fn is_the_clock_that_counts_sleep() {
        assert_eq!(super::with_sleep::CLOCK, rustix::time::ClockId::Boottime);
    }
}
