use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};

/// Ends a ride. Works offline: the lock is closed by hand, and the backend hears of it later. The service order has agreed
/// to the fare already, so it needs no prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideEnd {
    /// The rental, by the operation that unlocked.
    pub rental: OperationId,
    /// When the lock was closed, by the phone's clock corrected by the backend's time.
    pub ended_at: Timestamp,
    /// How far it went, in metres.
    pub metres: u64,
}

impl Body for RideEnd {
    const TYP: &'static str = "tally-ride-end+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Either
    }
}
