//! Which operations go out together, and what happens to them when nothing comes back.

use std::collections::BTreeSet;

use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::store::Writer;
use crate::store::outbox::{self, OutboxRow};
use crate::sync::apply::{left_the_phone, lost, never_left, postpone};
use crate::sync::engine::Engine;
use crate::sync::error::SyncError;
use crate::wire::http::{PUSH_OPERATIONS, REQUEST_BYTES};

impl Engine {
    /// Takes the next batch and marks it as sent, durably, before the first byte leaves: whatever happens from now on, the
    /// same bytes are asked again. The rows are as they stood before. Those of which the answers are at hand are not asked about.
    pub(super) async fn next_batch(&self, answered: BTreeSet<OperationId>) -> Result<Vec<OutboxRow>, SyncError> {
        let now = self.now();
        self.write(move |w| {
            let batch = outbox::sendable(w, &answered, PUSH_OPERATIONS, REQUEST_BYTES)?;
            batch.iter().try_for_each(|row| left_the_phone(w, row, now))?;
            Ok(batch)
        })
        .await
    }

    /// Writes down what a failed request means for its operations, and gives the failure on.
    pub(super) async fn no_answer<T>(&self, batch: Vec<OutboxRow>, error: SyncError) -> Result<T, SyncError> {
        let (now, nothing_was_done) = (self.now(), error.nothing_was_done());
        let written = self.write(move |w| {
            // Of one that had been under way before, an earlier answer may be lost: it stays as it is.
            let fresh = |row: &&OutboxRow| row.state == OperationState::Queued;
            if nothing_was_done {
                return batch.iter().filter(fresh).try_for_each(|row| undone(w, row, now));
            }
            batch.iter().try_for_each(|row| lost(w, row, now))
        });
        written.await?;
        Err(error)
    }
}

/// `row` is as it stood before this request.
fn undone(w: &Writer<'_>, row: &OutboxRow, at: Timestamp) -> Result<(), SyncError> {
    if row.attempts == 0 { never_left(w, row, at) } else { postpone(w, row, at) }
}
