//! Telling the person that something is not what the backend's signature says.

use std::sync::PoisonError;

use super::engine::Engine;
use super::error::SyncError;
use crate::domain::time::Timestamp;
use crate::store::Writer;
use crate::store::events::{self, Event};

impl Engine {
    /// Gives an outcome on; one that does not hold is told before.
    pub(super) async fn telling<T>(&self, outcome: Result<T, SyncError>) -> Result<T, SyncError> {
        if let Err(SyncError::Tampered(what)) = &outcome {
            self.report_tampering(what.clone()).await?;
        }
        outcome
    }

    /// Writes an event, unless this run has reported the very same before: what does not hold is asked again and again.
    pub(super) async fn report_tampering(&self, what: String) -> Result<(), SyncError> {
        if !self.is_new(&what) {
            return Ok(());
        }
        let now = self.now();
        self.write(move |w| tampering(w, what, now)).await
    }

    fn is_new(&self, what: &str) -> bool {
        let mut reported = self.shared.reported.lock().unwrap_or_else(PoisonError::into_inner);
        reported.insert(what.to_owned())
    }
}

/// Writes the event inside a transaction that goes on.
pub(super) fn tampering(w: &Writer<'_>, what: String, at: Timestamp) -> Result<(), SyncError> {
    events::append(w, at, &Event::TamperingSeen { what })?;
    Ok(())
}
