use std::collections::BTreeSet;

use super::super::access::Reader;
use super::super::error::StoreError;
use super::row::{OutboxRow, WAITING, find, row};
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;

/// The next batch: what may go now, in the order in which it has to go.
///
/// An operation goes when everything it needs is settled or goes before it in the same batch. Urgent ones come first, and
/// bring what they need along; then the order of the ids. What is parked holds up only what needs it. The batch holds at
/// most `limit` operations, and as a JSON array at most `max_bytes`; an operation that is longer than that on its own goes
/// alone.
///
/// Something needed that this outbox does not know is the backend's to judge.
pub fn sendable(reader: &Reader<'_>, limit: usize, max_bytes: usize) -> Result<Vec<OutboxRow>, StoreError> {
    let mut batch = Batch::new(reader, limit, max_bytes);
    // An outbox may hold thousands, and no more of them are read than go.
    reader.each_while(WAITING, (), row, |candidate| batch.offer(candidate))?;
    Ok(batch.chosen)
}

struct Batch<'r> {
    reader: &'r Reader<'r>,
    chosen: Vec<OutboxRow>,
    limit: usize,
    room: usize,
}

impl<'r> Batch<'r> {
    fn new(reader: &'r Reader<'r>, limit: usize, max_bytes: usize) -> Self {
        // The brackets; the last comma is not there, which leaves a byte to spare.
        Self { reader, chosen: Vec::new(), limit, room: max_bytes.saturating_sub(2) }
    }

    /// Takes an operation and what it needs, if all of that may go; says whether there is room for more.
    fn offer(&mut self, operation: OutboxRow) -> Result<bool, StoreError> {
        let mut order = Vec::new();
        let can_go = self.visit(operation, &mut BTreeSet::new(), &mut order)?;
        Ok(!can_go || order.into_iter().all(|operation| self.take(operation)))
    }

    /// Goes down what is needed, deepest first, and says whether all of it may go. A circle can never go.
    fn visit(
        &self,
        operation: OutboxRow,
        open: &mut BTreeSet<OperationId>,
        order: &mut Vec<OutboxRow>,
    ) -> Result<bool, StoreError> {
        if operation.state.is_settled() || self.chosen.iter().chain(&*order).any(|other| other.id == operation.id) {
            return Ok(true);
        }
        if operation.state == OperationState::Parked || !open.insert(operation.id) {
            return Ok(false);
        }
        for needed in &operation.after {
            if let Some(needed) = find(self.reader, *needed)?
                && !self.visit(needed, open, order)?
            {
                return Ok(false);
            }
        }
        order.push(operation);
        Ok(true)
    }

    fn take(&mut self, operation: OutboxRow) -> bool {
        // Two quotes and a comma.
        let size = size(&operation).saturating_add(3);
        let fits = self.chosen.is_empty() || size <= self.room;
        if !fits || self.chosen.len() >= self.limit {
            return false;
        }
        self.room = self.room.saturating_sub(size);
        self.chosen.push(operation);
        true
    }
}

/// With an attachment the two stand in an object, whose names, brackets and marks take 28 bytes; quotes around the compact
/// come on top of either.
fn size(operation: &OutboxRow) -> usize {
    let quoted = |text: &String| serde_json::to_string(text).map_or(usize::MAX, |json| json.len());
    let beside = operation.attachment.as_ref().map_or(0, |text| quoted(text).saturating_add(28));
    operation.compact.len().saturating_add(beside)
}
