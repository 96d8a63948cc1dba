use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;
use crate::domain::redacted::redacted;
use crate::domain::rental::RentalState;
use crate::domain::time::Timestamp;

/// Where a rental stands at the backend: a change.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideFact {
    /// The rental, by the operation that unlocked.
    pub rental: OperationId,
    /// Where it stands.
    pub state: RentalState,
    /// When the lock opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began_at: Option<Timestamp>,
    /// When the ride ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// The compact JWS of the [`super::Charge`], once it is collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charge: Option<String>,
}

redacted!(RideFact { rental, state });
