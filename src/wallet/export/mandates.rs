use serde::Serialize;

use crate::domain::id::OperationId;
use crate::domain::mandate::Limits;
use crate::domain::time::Timestamp;
use crate::store::mandates::{self, MandateRow};
use crate::store::{Reader, StoreError};
use crate::wallet::MandateState;
use crate::wire::mandate::Purpose;

/// What the phone may do, or might, without asking.
#[derive(Serialize)]
pub(super) struct Mandate {
    id: OperationId,
    purpose: Purpose,
    limits: Limits,
    state: MandateState,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Timestamp>,
}

impl Mandate {
    /// Nobody has more than a few.
    pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<Self>, StoreError> {
        Ok(mandates::all(reader)?.into_iter().map(Self::from).collect())
    }
}

impl From<MandateRow> for Mandate {
    fn from(row: MandateRow) -> Self {
        let MandateRow { id, purpose, limits, state, ended_at, .. } = row;
        Self { id, purpose, limits, state, ended_at }
    }
}
