use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;

use super::monotonic::Monotonic;
use crate::platform::{Clock, NoRandomness, Randomness};

/// The machine's own clocks. The one that nobody sets runs on while the machine sleeps.
#[derive(Debug, Default)]
pub struct SystemClock {
    monotonic: Monotonic,
}

#[async_trait]
impl Clock for SystemClock {
    fn now_millis(&self) -> i64 {
        let millis = |duration: Duration| i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        }
    }

    fn monotonic_millis(&self) -> i64 {
        self.monotonic.millis()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy)]
pub struct OsRandomness;

impl Randomness for OsRandomness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|error| NoRandomness(error.to_string()))
    }
}
