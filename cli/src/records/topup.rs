use serde::Serialize;
use tally::domain::operation::OperationState;
use tally::wallet::TopUp;

use super::{DeclinedRecord, exit_of_operation};
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
        exit_of_operation(self.state)
    }
}

impl Report for TopUpRecord {
    fn tell(&self, page: &mut Page) {
        let amount = &self.amount;
        match self.state {
            OperationState::Accepted => page.good(format!("{amount} came in.")),
            OperationState::Declined => page.bad(format!("{amount} was declined.")),
            OperationState::Queued => {
                page.careful(format!("Not in yet: {amount} is signed and waits for the network."));
            }
            OperationState::Sending => {
                page.careful(format!(
                    "We do not know yet whether {amount} came in. Do not ask again; `tally sync` asks."
                ));
            }
            OperationState::Parked => {
                page.bad(format!("{amount} did not come in: the backend cannot read it. See `tally outbox list`."));
            }
        }
        page.field("Top-up", &self.id);
        page.optional("Why not", self.declined.as_ref());
    }
}
