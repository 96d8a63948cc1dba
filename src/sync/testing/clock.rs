//! A clock that is moved by hand.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;

use crate::platform::Clock;

/// A clock that stands still until it is moved.
pub(crate) struct TestClock {
    now: AtomicI64,
    monotonic: AtomicI64,
}

impl TestClock {
    pub(crate) fn at(now: i64) -> Self {
        Self { now: now.into(), monotonic: 77.into() }
    }

    /// Time passes.
    pub(crate) fn pass(&self, millis: i64) {
        self.now.fetch_add(millis, Ordering::SeqCst);
        self.monotonic.fetch_add(millis, Ordering::SeqCst);
    }

    /// The person sets the clock.
    pub(crate) fn set(&self, now: i64) {
        self.now.store(now, Ordering::SeqCst);
    }
}

#[async_trait]
impl Clock for TestClock {
    fn now_millis(&self) -> i64 {
        self.now.load(Ordering::SeqCst)
    }

    fn monotonic_millis(&self) -> i64 {
        self.monotonic.load(Ordering::SeqCst)
    }

    async fn sleep(&self, duration: Duration) {
        self.pass(i64::try_from(duration.as_millis()).unwrap());
    }
}
