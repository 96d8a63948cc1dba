//! Somebody asks for data.

use super::Trust;
use super::trust::broken;
use crate::domain::consent::ConsentState;
use crate::domain::time::Timestamp;
use crate::store::consent_requests::{self, RequestRow};
use crate::store::events::{self, Event};
use crate::store::{Writer, consents};
use crate::sync::error::SyncError;
use crate::wire::consent::{AskAnswer, AskFault};

/// The request may have come before, by its link or with the changes.
pub(super) fn fact(w: &Writer<'_>, trust: &Trust, signed: AskAnswer, at: Timestamp) -> Result<bool, SyncError> {
    let asked = signed.verify(&trust.keys, None).map_err(|fault| forged(&fault))?;
    let request = asked.request.id;
    // After a damaged database was replaced, the grant is known before the request that it answers comes again.
    let is_answered = consents::by_request(w, request)?.is_some();
    let state = if is_answered { ConsentState::Granted } else { ConsentState::Requested };
    let new = consent_requests::insert(w, &RequestRow { state, asked, signed, received_at: at })?;
    if new && !is_answered {
        events::append(w, at, &Event::ConsentRequested { request })?;
    }
    Ok(new)
}

fn forged(fault: &AskFault) -> SyncError {
    match fault {
        AskFault::Card(error) => broken("a recipient's card", error),
        AskFault::Request(error) => broken("a request for data", error),
        other => SyncError::Tampered(format!("a request for data: {other}")),
    }
}
