//! Taking a grant or a share back.

use super::capability::Capability;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::consents;
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Withdrawals;

impl Capability for Withdrawals {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Withdrawn { grant } = effect else { return Ok(false) };
        Ok(consents::by_withdrawal(w, id)?.is_none_or(|taken_back| taken_back.id == *grant))
    }

    /// For this phone it ended when the person said so; now the backend has heard.
    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        match (&receipt.outcome, consents::by_withdrawal(w, receipt.operation)?) {
            (Outcome::Accepted { effect: Effect::Withdrawn { grant } }, _) => heard(w, *grant, receipt.iat),
            (Outcome::Declined { reason, .. }, Some(row)) => {
                let event = Event::WithdrawalDeclined { consent: row.id, reason: *reason };
                events::append(w, receipt.iat, &event).map(drop)
            }
            _ => Ok(()),
        }
    }

    fn settled_elsewhere(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<bool, StoreError> {
        let Outcome::Accepted { effect: Effect::Withdrawn { grant } } = receipt.outcome else { return Ok(false) };
        match consents::find(w, grant)? {
            Some(row) if row.withdrawal_accepted_at.is_none() => heard(w, grant, receipt.iat).map(|()| false),
            _ => Ok(false),
        }
    }
}

fn heard(w: &Writer<'_>, consent: OperationId, at: Timestamp) -> Result<(), StoreError> {
    let Some(row) = consents::find(w, consent)? else { return Ok(()) };
    // Its row may have been lost with a damaged database, and come back without its end.
    if row.state == ConsentState::Granted {
        consents::advance(w, consent, ConsentEvent::Withdraw, at)?;
    }
    consents::withdrawal_accepted(w, consent, at)?;
    events::append(w, at, &Event::ConsentWithdrawn { consent }).map(drop)
}
