//! Somebody read data, or tried to.

use super::Trust;
use crate::store::events::{self, Event};
use crate::store::{Writer, access_records};
use crate::sync::error::SyncError;
use crate::wire::consent::{AccessOutcome, AccessRecord, Looker};

pub(super) fn fact(w: &Writer<'_>, trust: &Trust, compact: &str) -> Result<bool, SyncError> {
    let signed = trust.verify(compact, "an access record", |record: &AccessRecord| record.user)?;
    let record = signed.document();
    let new = access_records::insert(w, record, compact)?;
    if new {
        let (access, at) = (record.id, record.iat);
        let event = match (record.outcome, &record.looker) {
            (AccessOutcome::Refused { .. }, _) => Event::DataRefused { access },
            (AccessOutcome::Read, Looker::Seller { .. }) => Event::StepTold { access },
            (AccessOutcome::Read, Looker::Authority { .. }) => Event::DataCompelled { access },
            (AccessOutcome::Read, _) => Event::DataAccessed { access },
        };
        events::append(w, at, &event)?;
    }
    Ok(new)
}
