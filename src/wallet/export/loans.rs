use serde::Serialize;

use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::loans::LoanRow;
use crate::wallet::LoanState;
use crate::wire::loan::LoanAgreement;

/// What was borrowed, or only shown. Its instalments are bills.
#[derive(Serialize)]
pub(super) struct Loan {
    id: OperationId,
    state: LoanState,
    /// What was shown, and signed if it was agreed to.
    agreement: LoanAgreement,
    created_at: Timestamp,
    updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<Declined>,
}

impl From<LoanRow> for Loan {
    fn from(row: LoanRow) -> Self {
        let LoanRow { id, state, agreement, created_at, updated_at, settled_at, declined } = row;
        Self { id, state, agreement, created_at, updated_at, settled_at, declined }
    }
}
