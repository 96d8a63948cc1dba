use serde::Serialize;
use tally::domain::operation::OperationState;
use tally::wallet::PendingOperation;

use crate::exit::Exit;
use crate::output::{Page, local, moment};

/// How a run ends that left an operation in this state.
pub(crate) fn exit_of_operation(state: OperationState) -> Exit {
    match state {
        OperationState::Accepted => Exit::Done,
        OperationState::Declined => Exit::Declined,
        OperationState::Queued | OperationState::Sending | OperationState::Parked => Exit::Pending,
    }
}

/// An operation without a receipt.
#[derive(Serialize)]
pub(crate) struct OperationRecord {
    id: String,
    #[serde(rename = "type")]
    typ: String,
    state: OperationState,
    created_at: String,
    after: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The signed operation itself, where it is exported.
    #[serde(skip_serializing_if = "Option::is_none")]
    compact: Option<String>,
    #[serde(skip)]
    when: String,
}

impl From<PendingOperation> for OperationRecord {
    fn from(operation: PendingOperation) -> Self {
        Self {
            id: operation.id.to_string(),
            typ: operation.typ,
            state: operation.state,
            created_at: moment(operation.created_at),
            after: operation.after.iter().map(ToString::to_string).collect(),
            detail: operation.detail,
            compact: None,
            when: local(operation.created_at),
        }
    }
}

impl OperationRecord {
    /// With the signed bytes, for an export.
    pub(crate) fn whole(operation: PendingOperation) -> Self {
        let compact = Some(operation.compact.clone());
        Self { compact, ..operation.into() }
    }

    /// A few lines of a list.
    pub(crate) fn tell(&self, page: &mut Page) {
        match self.state {
            OperationState::Parked => page.bad(format!("{}  parked: the backend cannot read it", self.when)),
            OperationState::Sending => page.careful(format!("{}  sent, answer not known yet", self.when)),
            _ => page.careful(format!("{}  waits for the network", self.when)),
        }
        page.field("Operation", &self.id);
        page.field("Kind", &self.typ);
        page.optional("Why", self.detail.as_ref());
        for after in &self.after {
            page.field("Waits for", after);
        }
    }
}
