//! Time that passes as it does, and in jumps when a test says so.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use tally::platform::Clock;
use tally::wallet::SystemClock;

/// Seconds.
pub const DAY: i64 = 86_400;
/// Seconds.
pub const YEAR: i64 = 365 * DAY;

/// Simulated time that everybody on one bench shares: the machine's, and what a test lets pass on top, in milliseconds.
#[derive(Clone, Default)]
pub struct Passed(Arc<AtomicI64>);

impl Passed {
    pub fn add(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    fn millis(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// A clock on the bench, which its owner may have set wrongly.
pub struct PhoneClock {
    system: SystemClock,
    passed: Passed,
    wrong: AtomicI64,
}

impl PhoneClock {
    pub fn right(passed: Passed) -> Self {
        Self { system: SystemClock::default(), passed, wrong: AtomicI64::new(0) }
    }

    /// The person sets the clock `seconds` ahead of what is right, or behind if negative.
    pub fn set_wrong_by(&self, seconds: i64) {
        self.wrong.store(seconds * 1000, Ordering::SeqCst);
    }
}

#[async_trait]
impl Clock for PhoneClock {
    fn now_millis(&self) -> i64 {
        self.system.now_millis() + self.passed.millis() + self.wrong.load(Ordering::SeqCst)
    }

    fn monotonic_millis(&self) -> i64 {
        self.system.monotonic_millis() + self.passed.millis()
    }

    async fn sleep(&self, duration: Duration) {
        self.system.sleep(duration).await;
    }
}
