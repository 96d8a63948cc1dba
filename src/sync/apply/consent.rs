//! Grants and shares, from their receipt to their end.

use super::capability::Capability;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::data::DataField;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::change::ConsentEnd;
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Consents;

impl Capability for Consents {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Some(granted) = Stands::of(effect) else { return Ok(false) };
        Ok(consents::find(w, id)?.is_none_or(|asked| granted.is(&asked)))
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
        let Outcome::Accepted { effect } = &receipt.outcome else { return Ok(false) };
        let Some(Stands { party, fields, exp, disclosure_sha256 }) = Stands::of(effect) else { return Ok(false) };
        let (id, at) = (receipt.operation, receipt.iat);
        if consents::find(w, id)?.is_some() {
            return consents::accept(w, id, at).map(|()| false);
        }
        let row = ConsentRow {
            id,
            state: ConsentState::Granted,
            party,
            fields,
            terms: None,
            openings: None,
            disclosure: None,
            disclosure_sha256: disclosure_sha256.unwrap_or_default(),
            secret: None,
            granted_at: at,
            exp,
            accepted_at: Some(at),
            ended_at: None,
            withdrawal: None,
            withdrawal_accepted_at: None,
            declined: None,
        };
        consents::insert(w, &row).map(|()| false)
    }
}

/// What stands by a receipt.
struct Stands {
    party: Party,
    fields: Vec<DataField>,
    exp: Timestamp,
    /// Not told where nothing is handed over.
    disclosure_sha256: Option<String>,
}

impl Stands {
    fn of(effect: &Effect) -> Option<Self> {
        match effect.clone() {
            Effect::Granted { reader, fields, exp, disclosure_sha256 } => {
                Some(Self { party: reader.into(), fields, exp, disclosure_sha256: Some(disclosure_sha256) })
            }
            Effect::Collecting { sources, since, exp } => {
                let party = Party::Collector { sources, since };
                Some(Self { party, fields: vec![], exp, disclosure_sha256: None })
            }
            Effect::Reaching { seller, seller_name: name, exp } => {
                Some(Self { party: Party::Seller { seller, name }, fields: vec![], exp, disclosure_sha256: None })
            }
            _ => None,
        }
    }

    fn is(&self, asked: &ConsentRow) -> bool {
        let same_data = self.disclosure_sha256.as_ref().is_none_or(|hash| *hash == asked.disclosure_sha256);
        same_data && (&self.party, &self.fields, self.exp) == (&asked.party, &asked.fields, asked.exp)
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
        false if known.exp <= at => (ConsentEvent::Expire, over(&known)),
        false => (ConsentEvent::Supersede, over(&known)),
    };
    consents::advance(w, consent, by, at)?;
    if end.withdrawn {
        consents::withdrawal_accepted(w, consent, at)?;
    }
    events::append(w, at, &event)?;
    Ok(true)
}

fn over(known: &ConsentRow) -> Event {
    let consent = known.id;
    if known.party.is_collector() { Event::CollectionEnded { consent } } else { Event::ConsentEnded { consent } }
}

#[cfg(test)]
mod tests;
