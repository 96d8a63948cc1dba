use serde::Serialize;

use crate::domain::id::OperationId;
use crate::store::bills::BillRow;
use crate::wire::bill::BillFact;

/// What is owed, or was: the backend's last word, which the days that go by do not change.
#[derive(Serialize)]
pub(super) struct Bill {
    #[serde(flatten)]
    fact: BillFact,
    /// What disputes it, as long as there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    dispute: Option<OperationId>,
}

impl From<BillRow> for Bill {
    fn from(row: BillRow) -> Self {
        let BillRow { fact, dispute, .. } = row;
        Self { fact, dispute }
    }
}
