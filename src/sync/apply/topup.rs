//! Top-ups.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::topups::{self, TopUpRow};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct TopUps;

impl Capability for TopUps {
    fn moved(&self, w: &Writer<'_>, id: OperationId, to: OperationState, _: Timestamp) -> Result<(), StoreError> {
        // The changes may have told of it while its operation lay in a quarantine.
        if is_open(w, id)? { topups::set_state(w, id, to) } else { Ok(()) }
    }

    fn recalled(&self, w: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
        self.moved(w, id, OperationState::Queued, at)
    }

    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::TopUp { account, amount } = effect else { return Ok(false) };
        Ok(topups::find(w, id)?.is_none_or(|asked| (asked.account, asked.amount) == (*account, *amount)))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (topup, at) = (receipt.operation, receipt.iat);
        if !is_open(w, topup)? {
            return self.settled_elsewhere(w, receipt).map(drop);
        }
        let event = match &receipt.outcome {
            Outcome::Accepted { .. } => topups::settle(w, topup, at).map(|()| Event::TopUpSettled { topup })?,
            Outcome::Declined { reason, detail } => {
                topups::decline(w, topup, *reason, detail, at)?;
                Event::TopUpDeclined { topup, reason: *reason }
            }
        };
        events::append(w, at, &event).map(drop)
    }

    fn settled_elsewhere(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<bool, StoreError> {
        let (id, at) = (receipt.operation, receipt.iat);
        match &receipt.outcome {
            Outcome::Accepted { effect: Effect::TopUp { account, amount } } if topups::find(w, id)?.is_none() => {
                let (account, amount, state) = (*account, *amount, OperationState::Accepted);
                let row = TopUpRow { id, account, amount, state, created_at: at, settled_at: Some(at), declined: None };
                topups::insert(w, &row).map(|()| false)
            }
            _ => Ok(false),
        }
    }
}

fn is_open(w: &Writer<'_>, id: OperationId) -> Result<bool, StoreError> {
    Ok(topups::find(w, id)?.is_some_and(|row| !row.state.is_settled()))
}
