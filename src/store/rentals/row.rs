use serde::{Deserialize, Serialize};

use super::super::columns::{Json, Name, counter, json, name};
use super::super::page::Declined;
use super::super::row::{Read, Row};
use crate::domain::fare::Fare;
use crate::domain::id::OperationId;
use crate::domain::money::Money;
use crate::domain::redacted::redacted;
use crate::domain::rental::RentalState;
use crate::domain::time::Timestamp;
use crate::wire::ride::{DisputeReason, RideTerms};

/// Where a ride stands, as far as this phone knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RideState {
    /// Shown; nothing is signed.
    Offered,
    /// Signed, and no answer yet: the lock may be open.
    Unlocking,
    /// The backend said no, finally.
    Declined,
    /// The service order stands; the lock is still closed.
    Created,
    /// The lock is open.
    Riding,
    /// Ended, by this phone's word or the backend's; the fare is not collected yet.
    Settling,
    /// Charged.
    Done,
    /// Taken back before it began.
    Revoked,
    /// It never began in time.
    Expired,
}

impl RideState {
    /// Nothing of it can still happen, but for a dispute.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Declined | Self::Done | Self::Revoked | Self::Expired)
    }
}

impl From<RentalState> for RideState {
    fn from(state: RentalState) -> Self {
        match state {
            RentalState::Created => Self::Created,
            RentalState::Riding => Self::Riding,
            RentalState::Settling => Self::Settling,
            RentalState::Done => Self::Done,
            RentalState::Revoked => Self::Revoked,
            RentalState::Expired => Self::Expired,
        }
    }
}

/// What a charge says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// What the ride costs, and why.
    pub fare: Fare,
    /// What was collected.
    pub collected: Money,
    /// How much of the deposit came back.
    pub returned: Money,
    /// When the ride ended, by the backend's word.
    pub ended_at: Timestamp,
    /// How far it went, in metres.
    pub metres: u64,
}

redacted!(Booked { ended_at });

/// One ride.
#[derive(Clone, PartialEq, Eq)]
pub struct RentalRow {
    /// The operation that unlocks.
    pub id: OperationId,
    /// Where it stands.
    pub state: RideState,
    /// What was shown, and signed if it was agreed to.
    pub terms: RideTerms,
    /// When it was offered.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
    /// When the backend said that the deposit is held.
    pub accepted_at: Option<Timestamp>,
    /// Why the backend said no to unlocking.
    pub declined: Option<Declined>,
    /// The version of the backend's last word on it; 0 before the first.
    pub version: u64,
    /// The backend's last word on it.
    pub said: Option<RideState>,
    /// When the lock opened.
    pub began_at: Option<Timestamp>,
    /// The operation that ends it, if this phone signed one.
    pub end_operation: Option<OperationId>,
    /// When this phone said that the lock was closed.
    pub ended_at: Option<Timestamp>,
    /// How far this phone said that it went, in metres.
    pub metres: Option<u64>,
    /// The operation that takes it back, if this phone signed one.
    pub cancel_operation: Option<OperationId>,
    /// The compact JWS of the charge.
    pub charge: Option<String>,
    /// What the charge says.
    pub booked: Option<Booked>,
    /// The operation that disputes the charge.
    pub dispute_operation: Option<OperationId>,
    /// Why it is disputed.
    pub dispute_reason: Option<DisputeReason>,
}

redacted!(RentalRow { id, state, version, said });

impl RentalRow {
    /// A ride that is shown and not agreed to.
    pub fn offered(id: OperationId, terms: RideTerms, at: Timestamp) -> Self {
        Self {
            id,
            state: RideState::Offered,
            terms,
            created_at: at,
            updated_at: at,
            accepted_at: None,
            declined: None,
            version: 0,
            said: None,
            began_at: None,
            end_operation: None,
            ended_at: None,
            metres: None,
            cancel_operation: None,
            charge: None,
            booked: None,
            dispute_operation: None,
            dispute_reason: None,
        }
    }
}

pub(in crate::store) fn rental(row: &Row<'_>) -> Read<RentalRow> {
    Ok(RentalRow {
        id: row.get("id")?,
        state: name(row, "state")?,
        terms: json(row, "terms")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
        accepted_at: row.get("accepted_at")?,
        declined: Declined::of(row)?,
        version: counter(row, "version")?,
        said: row.get::<_, Option<Name<_>>>("said")?.map(|said| said.0),
        began_at: row.get("began_at")?,
        end_operation: row.get("end_operation")?,
        ended_at: row.get("ended_at")?,
        metres: row.get::<_, Option<i64>>("metres")?.and_then(|metres| u64::try_from(metres).ok()),
        cancel_operation: row.get("cancel_operation")?,
        charge: row.get("charge")?,
        booked: row.get::<_, Option<Json<_>>>("booked")?.map(|booked| booked.0),
        dispute_operation: row.get("dispute_operation")?,
        dispute_reason: row.get::<_, Option<Name<_>>>("dispute_reason")?.map(|reason| reason.0),
    })
}
