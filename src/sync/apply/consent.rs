//! Grants and shares, from their receipt to their end.

use super::capability::Capability;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::OperationId;
use crate::store::consents::{self, ConsentRow};
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::change::ConsentEnd;
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Consents;

impl Capability for Consents {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Granted { reader, fields, exp, disclosure_sha256 } = effect else { return Ok(false) };
        let is_same = |asked: ConsentRow| {
            (&asked.reader, &asked.fields, &asked.exp, &asked.disclosure_sha256)
                == (reader, fields, exp, disclosure_sha256)
        };
        Ok(consents::find(w, id)?.is_none_or(is_same))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (consent, at) = (receipt.operation, receipt.iat);
        let Some(known) = consents::find(w, consent)? else {
            return self.settled_elsewhere(w, receipt).map(drop);
        };
        let event = match &receipt.outcome {
            Outcome::Accepted { .. } => {
                consents::accept(w, consent, at)?;
                Event::ConsentGranted { consent }
            }
            Outcome::Declined { reason, detail } => {
                consents::decline(w, consent, *reason, detail, at)?;
                Event::ConsentDeclined { consent, reason: *reason }
            }
        };
        // What the person has taken back in the meantime is no news any more.
        if known.state == ConsentState::Granted {
            events::append(w, at, &event)?;
        }
        Ok(())
    }

    /// All that the receipt tells: enough to show it here, and to take it back.
    fn settled_elsewhere(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<bool, StoreError> {
        let Outcome::Accepted { effect: Effect::Granted { reader, fields, exp, disclosure_sha256 } } = &receipt.outcome
        else {
            return Ok(false);
        };
        let (id, at) = (receipt.operation, receipt.iat);
        if consents::find(w, id)?.is_some() {
            return consents::accept(w, id, at).map(|()| false);
        }
        let row = ConsentRow {
            id,
            state: ConsentState::Granted,
            reader: reader.clone(),
            fields: fields.clone(),
            terms: None,
            openings: None,
            disclosure: None,
            disclosure_sha256: disclosure_sha256.clone(),
            secret: None,
            granted_at: at,
            exp: *exp,
            accepted_at: Some(at),
            ended_at: None,
            withdrawal: None,
            withdrawal_accepted_at: None,
            declined: None,
        };
        consents::insert(w, &row).map(|()| false)
    }
}

/// The backend says that it ended. Where this phone ended it first, it stays as it is.
pub(super) fn ended(w: &Writer<'_>, end: &ConsentEnd) -> Result<bool, SyncError> {
    let (consent, at) = (end.grant, end.at);
    let Some(known) = consents::find(w, consent)?.filter(|known| known.state == ConsentState::Granted) else {
        return Ok(false);
    };
    let (by, event) = match end.withdrawn {
        true => (ConsentEvent::Withdraw, Event::ConsentWithdrawn { consent }),
        false if known.exp <= at => (ConsentEvent::Expire, Event::ConsentEnded { consent }),
        false => (ConsentEvent::Supersede, Event::ConsentEnded { consent }),
    };
    consents::advance(w, consent, by, at)?;
    if end.withdrawn {
        consents::withdrawal_accepted(w, consent, at)?;
    }
    events::append(w, at, &event)?;
    Ok(true)
}

#[cfg(test)]
mod tests;
