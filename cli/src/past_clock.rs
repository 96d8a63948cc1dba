//! A clock for what has to have happened before a story begins.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use tally::domain::time::DAY;
use tally::platform::Clock;
use tally_backend::SystemClock;

/// The machine's clock, set back by so many seconds.
#[derive(Default)]
pub(crate) struct PastClock {
    machine: SystemClock,
    behind: AtomicI64,
}

#[async_trait]
impl Clock for PastClock {
    fn now_millis(&self) -> i64 {
        self.machine.now_millis() - self.behind.load(Ordering::SeqCst) * 1_000
    }

    fn monotonic_millis(&self) -> i64 {
        // Time goes by for the phone as well.
        self.machine.monotonic_millis() + (i64::from(i32::MAX) - self.behind.load(Ordering::SeqCst)) * 1_000
    }

    async fn sleep(&self, duration: Duration) {
        self.machine.sleep(duration).await;
    }
}

impl PastClock {
    /// So many days ago; never forward beyond today.
    pub(crate) fn days_ago(&self, days: i64) {
        self.behind.store(days.max(0) * DAY, Ordering::SeqCst);
    }
}
