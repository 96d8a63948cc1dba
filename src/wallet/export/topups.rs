use serde::Serialize;

use crate::domain::id::{AccountId, OperationId};
use crate::domain::money::Money;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::topups::TopUpRow;

/// Money that was brought in, or is on its way.
#[derive(Serialize)]
pub(super) struct TopUp {
    id: OperationId,
    account: AccountId,
    amount: Money,
    state: OperationState,
    created_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<Declined>,
}

impl From<TopUpRow> for TopUp {
    fn from(row: TopUpRow) -> Self {
        let TopUpRow { id, account, amount, state, created_at, settled_at, declined } = row;
        Self { id, account, amount, state, created_at, settled_at, declined }
    }
}
