//! Waiting for a condition instead of for a time.

use std::time::{Duration, Instant};

/// Far longer than anything here takes on a busy machine, so that only what never comes fails: six failures in a row are
/// waited out for half a minute, if chance has it.
const LONGEST: Duration = Duration::from_secs(90);

const PAUSE: Duration = Duration::from_millis(5);

/// Waits until `condition` holds.
pub async fn eventually(what: &str, mut condition: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !condition().await {
        assert!(begun.elapsed() < LONGEST, "waited in vain for: {what}");
        tokio::time::sleep(PAUSE).await;
    }
}
