//! Time that passes only here.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tally::platform::Clock;
use tokio::runtime::Runtime;
use tokio::time::Instant;

/// When every simulation begins: 2023-11-14, a little after ten in the evening.
pub(crate) const BEGINNING: i64 = 1_700_000_000_000;

/// What time it really is. Between two steps it stands still or is told to pass; within one it goes with the paused clock of
/// the runtime that runs, which skips to whatever is waited for next.
pub(crate) struct Time {
    millis: AtomicI64,
    began: Mutex<Option<Instant>>,
}

impl Time {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { millis: AtomicI64::new(BEGINNING), began: Mutex::default() })
    }

    /// Milliseconds since 1970.
    pub(crate) fn millis(&self) -> i64 {
        let began = *self.began.lock().unwrap_or_else(PoisonError::into_inner);
        let since = began.map_or(Duration::ZERO, |began| began.elapsed());
        self.millis.load(Ordering::SeqCst) + i64::try_from(since.as_millis()).unwrap_or(0)
    }

    /// So many seconds pass for everybody.
    pub(crate) fn pass(&self, seconds: i64) {
        self.millis.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// Runs this on that runtime, whose clock is everybody's meanwhile.
    pub(crate) fn run<T>(&self, runtime: &Runtime, what: impl Future<Output = T>) -> T {
        runtime.block_on(async {
            self.set(Some(Instant::now()));
            let done = what.await;
            let now = self.millis();
            self.set(None);
            self.millis.store(now, Ordering::SeqCst);
            done
        })
    }

    fn set(&self, began: Option<Instant>) {
        *self.began.lock().unwrap_or_else(PoisonError::into_inner) = began;
    }
}

#[async_trait]
impl Clock for Time {
    fn now_millis(&self) -> i64 {
        self.millis()
    }

    fn monotonic_millis(&self) -> i64 {
        self.millis()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// One phone's clock, which may be set to anything.
pub(crate) struct PhoneClock {
    pub(crate) time: Arc<Time>,
    /// How far it is ahead, in milliseconds.
    pub(crate) ahead: AtomicI64,
}

#[async_trait]
impl Clock for PhoneClock {
    fn now_millis(&self) -> i64 {
        self.time.millis() + self.ahead.load(Ordering::SeqCst)
    }

    fn monotonic_millis(&self) -> i64 {
        self.time.millis()
    }

    async fn sleep(&self, duration: Duration) {
        self.time.sleep(duration).await;
    }
}

/// A runtime of one thread, on which nothing happens that is not waited for.
pub(crate) fn runtime() -> anyhow::Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?)
}
