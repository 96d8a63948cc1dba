use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::domain::time::Timestamp;

/// The platform's own type for a moment. Moments before 1970 or beyond what the platform can hold become 1970.
pub(super) fn moment(at: Timestamp) -> SystemTime {
    let seconds = u64::try_from(at.0).unwrap_or(0);
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(UNIX_EPOCH)
}
