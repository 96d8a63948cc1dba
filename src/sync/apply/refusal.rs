//! What the backend signed about points, and is not believed: told once, however often it comes.

use crate::crypto::hash::sha256_base64url;
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer, points};
use crate::sync::error::SyncError;

pub(super) fn was_refused(w: &Writer<'_>, compact: &str) -> Result<bool, StoreError> {
    points::is_refused(w, &sha256_base64url(compact.as_bytes()))
}

/// Remembers a document that is refused, and tells it. It is news, though nothing was believed.
pub(super) fn refuse(w: &Writer<'_>, compact: &str, event: &Event, at: Timestamp) -> Result<bool, SyncError> {
    let fault = match event {
        Event::EntryRefused { fault, .. } | Event::RulesRefused { fault, .. } => fault.as_str(),
        _ => "not-believed",
    };
    let new = points::refuse(w, &sha256_base64url(compact.as_bytes()), fault, at)?;
    if new {
        events::append(w, at, event)?;
    }
    Ok(new)
}
