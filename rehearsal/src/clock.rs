//! Time that stands still until it is told to pass, or to run.

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tally::platform::Clock;

/// The time on the stage, in milliseconds since 1970. Whoever sleeps sleeps by the machine's time, so that waiting ends.
pub(crate) struct StageClock {
    told: AtomicI64,
    /// Since when it runs by itself, if it does.
    runs: OnceLock<Instant>,
}

impl StageClock {
    pub(crate) fn at(millis: i64) -> Self {
        Self { told: AtomicI64::new(millis), runs: OnceLock::new() }
    }

    /// Time passes for everybody; gives what it is then, in seconds since 1970.
    pub(crate) fn pass(&self, seconds: i64) -> i64 {
        self.told.fetch_add(seconds.saturating_mul(1_000), Ordering::SeqCst);
        self.now_millis().div_euclid(1_000)
    }

    /// From now on time runs as it does outside.
    pub(crate) fn run(&self) {
        self.runs.get_or_init(Instant::now);
    }
}

#[async_trait]
impl Clock for StageClock {
    fn now_millis(&self) -> i64 {
        let since = self.runs.get().map_or(0, |began| i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX));
        self.told.load(Ordering::SeqCst).saturating_add(since)
    }

    fn monotonic_millis(&self) -> i64 {
        self.now_millis()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// One phone's clock: the stage's, and a fault in the wallet's own process when a test wants one.
pub(crate) struct PhoneClock {
    pub(crate) stage: Arc<StageClock>,
    pub(crate) panics: Arc<AtomicUsize>,
}

#[async_trait]
impl Clock for PhoneClock {
    fn now_millis(&self) -> i64 {
        let one_less = |left: usize| left.checked_sub(1);
        let is_fault = self.panics.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less).is_ok();
        assert!(!is_fault, "the rehearsal wanted a panic");
        self.stage.now_millis()
    }

    fn monotonic_millis(&self) -> i64 {
        self.stage.monotonic_millis()
    }

    async fn sleep(&self, duration: Duration) {
        self.stage.sleep(duration).await;
    }
}
