use serde::Serialize;
use tally::domain::operation::OperationState;
use tally::wallet::TopUp;

use super::DeclinedRecord;
use crate::exit::Exit;
use crate::output::{Amount, Page, Report, moment};

/// Money that was brought in, or is on its way.
#[derive(Serialize)]
pub(crate) struct TopUpRecord {
    id: String,
    account: String,
    amount: Amount,
    state: OperationState,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<DeclinedRecord>,
}

impl From<TopUp> for TopUpRecord {
    fn from(topup: TopUp) -> Self {
        Self {
            id: topup.id.to_string(),
            account: topup.account.to_string(),
            amount: topup.amount.into(),
            state: topup.state,
            created_at: moment(topup.created_at),
            settled_at: topup.settled_at.map(moment),
            declined: topup.declined.map(|declined| DeclinedRecord::new(declined.reason, declined.detail)),
        }
    }
}

impl TopUpRecord {
    /// How a run ends that left it in this state.
    pub(crate) fn exit(&self) -> Exit {
        match self.state {
            OperationState::Accepted => Exit::Done,
            OperationState::Declined => Exit::Declined,
            OperationState::Queued | OperationState::Sending | OperationState::Parked => Exit::Pending,
        }
    }
}

impl Report for TopUpRecord {
    fn tell(&self, page: &mut Page) {
        match self.state {
            OperationState::Accepted => page.good(format!("{} came in.", self.amount)),
            OperationState::Declined => page.bad(format!("{} was declined.", self.amount)),
            _ => page.careful(format!("We do not know yet whether {} came in. `tally sync` asks.", self.amount)),
        }
        page.field("Top-up", &self.id);
        page.optional("Why not", self.declined.as_ref());
    }
}
