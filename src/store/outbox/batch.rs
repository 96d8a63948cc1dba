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
/// What is `answered`, though not yet settled here, is left out. The batch ends before what needs it: that has to wait, and
/// nothing behind may overtake it.
///
/// Something needed that this outbox does not know is the backend's to judge.
pub fn sendable(
    reader: &Reader<'_>,
    answered: &BTreeSet<OperationId>,
    limit: usize,
    max_bytes: usize,
) -> Result<Vec<OutboxRow>, StoreError> {
    // The brackets; the last comma is not there, which leaves a byte to spare.
    let mut batch = Batch { reader, answered, chosen: Vec::new(), limit, room: max_bytes.saturating_sub(2) };
    // An outbox may hold thousands, and of those that wait no more are read than go.
    reader.each_while(WAITING, (), row, |candidate| batch.offer(candidate))?;
    Ok(batch.chosen)
}

struct Batch<'r> {
    reader: &'r Reader<'r>,
    answered: &'r BTreeSet<OperationId>,
    chosen: Vec<OutboxRow>,
    limit: usize,
    room: usize,
}

/// Whether an operation may go, with all that it needs.
enum May {
    Go,
    /// Once an answer that is at hand was written down.
    GoSoon,
    /// Not by itself.
    Stay,
}

impl Batch<'_> {
    /// Takes an operation and what it needs, if all of that may go; says whether another may follow.
    fn offer(&mut self, operation: OutboxRow) -> Result<bool, StoreError> {
        if self.answered.contains(&operation.id) {
            return Ok(true);
        }
        let mut order = Vec::new();
        Ok(match self.visit(operation, &mut BTreeSet::new(), &mut order)? {
            May::Go => order.into_iter().all(|operation| self.take(operation)),
            May::GoSoon => false,
            May::Stay => true,
        })
    }

    /// Goes down what is needed, deepest first, and says whether all of it may go. A circle can never go.
    fn visit(
        &self,
        operation: OutboxRow,
        open: &mut BTreeSet<OperationId>,
        order: &mut Vec<OutboxRow>,
    ) -> Result<May, StoreError> {
        if operation.state.is_settled() || self.chosen.iter().chain(&*order).any(|other| other.id == operation.id) {
            return Ok(May::Go);
        }
        if self.answered.contains(&operation.id) {
            return Ok(May::GoSoon);
        }
        if operation.state == OperationState::Parked || !open.insert(operation.id) {
            return Ok(May::Stay);
        }
        for needed in &operation.after {
            let Some(needed) = find(self.reader, *needed)? else { continue };
            match self.visit(needed, open, order)? {
                May::Go => {}
                other => return Ok(other),
            }
        }
        order.push(operation);
        Ok(May::Go)
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
