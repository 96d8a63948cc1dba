use serde::Serialize;

use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::rentals::{Booked, RentalRow};
use crate::wallet::RideState;
use crate::wire::ride::{DisputeReason, RideTerms};

/// One ride.
#[derive(Serialize)]
pub(super) struct Ride {
    id: OperationId,
    state: RideState,
    /// What was shown, and signed if it was agreed to.
    terms: RideTerms,
    created_at: Timestamp,
    updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    began_at: Option<Timestamp>,
    /// By this phone's word, as how far it went; the charge has the backend's.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metres: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<OperationId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cancel: Option<OperationId>,
    /// What the charge says.
    #[serde(skip_serializing_if = "Option::is_none")]
    booked: Option<Booked>,
    /// The charge, as the backend signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    charge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disputed: Option<DisputeReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<Declined>,
}

impl From<RentalRow> for Ride {
    fn from(row: RentalRow) -> Self {
        Self {
            id: row.id,
            state: row.state,
            terms: row.terms,
            created_at: row.created_at,
            updated_at: row.updated_at,
            accepted_at: row.accepted_at,
            began_at: row.began_at,
            ended_at: row.ended_at,
            metres: row.metres,
            end: row.end_operation,
            cancel: row.cancel_operation,
            booked: row.booked,
            charge: row.charge,
            disputed: row.dispute_reason,
            declined: row.declined,
        }
    }
}
