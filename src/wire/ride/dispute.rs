use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;
use crate::wire::operation::{Authority, Body};

/// Disputes the charge of a ride. The phone signs one by itself where a charge is more than was signed for, so it needs no
/// prompt; a person may sign one, too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideDispute {
    /// The rental, by the operation that unlocked.
    pub rental: OperationId,
    /// base64url of the SHA-256 of the charge's compact JWS.
    pub charge_sha256: String,
    /// Why.
    pub reason: DisputeReason,
}

/// Why a charge is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DisputeReason {
    /// It is more than was signed for.
    AboveWhatWasSigned,
    /// The fare is not what the plan comes to, or the deposit does not add up.
    WrongSum,
    /// The person says that the ride was another one than it says.
    NotMyRide,
    /// A reason that this version does not know.
    #[serde(other)]
    Other,
}

impl Body for RideDispute {
    const TYP: &'static str = "tally-ride-dispute+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Either
    }
}
