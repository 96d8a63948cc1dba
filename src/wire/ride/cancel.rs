use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;
use crate::wire::operation::{Authority, Body};

/// Takes a service order back whose ride never began. The deposit comes back whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideCancel {
    /// The rental, by the operation that would have unlocked.
    pub rental: OperationId,
}

impl Body for RideCancel {
    const TYP: &'static str = "tally-ride-cancel+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Either
    }
}
