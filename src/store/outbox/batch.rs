use std::collections::{BTreeMap, BTreeSet};

use super::super::access::Reader;
use super::super::columns::{json, name};
use super::super::error::StoreError;
use super::super::row::Row;
use super::row::{OutboxRow, known};
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
    let waiting = reader.all(WAITING, [], waiting)?;
    let mut batch = Batch::new(&waiting, limit, max_bytes);
    for candidate in &waiting {
        if !batch.offer(candidate.id) {
            break;
        }
    }
    batch.chosen.into_iter().map(|id| known(reader, id)).collect()
}

/// With an attachment the two stand in an object, whose names, brackets and marks take 28 bytes; quotes around the compact
/// come on top of either.
const WAITING: &str = "SELECT id, state, needs, length(compact) + CASE
        WHEN attachment IS NULL THEN 0 ELSE 28 + octet_length(json_quote(attachment)) END AS size
    FROM outbox WHERE state IN ('queued', 'sending', 'parked') ORDER BY urgent DESC, id";

/// What choosing needs to know of an operation without a receipt.
struct Waiting {
    id: OperationId,
    parked: bool,
    needs: Vec<OperationId>,
    size: usize,
}

fn waiting(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    Ok(Waiting {
        id: row.get("id")?,
        parked: name::<OperationState>(row, "state")? == OperationState::Parked,
        needs: json(row, "needs")?,
        size: usize::try_from(row.get::<_, i64>("size")?).unwrap_or(usize::MAX),
    })
}

struct Batch<'w> {
    waiting: BTreeMap<OperationId, &'w Waiting>,
    chosen: Vec<OperationId>,
    taken: BTreeSet<OperationId>,
    limit: usize,
    room: usize,
}

impl<'w> Batch<'w> {
    fn new(waiting: &'w [Waiting], limit: usize, max_bytes: usize) -> Self {
        let waiting = waiting.iter().map(|operation| (operation.id, operation)).collect();
        // The brackets; the last comma is not there, which leaves a byte to spare.
        Self { waiting, chosen: Vec::new(), taken: BTreeSet::new(), limit, room: max_bytes.saturating_sub(2) }
    }

    /// Takes an operation and what it needs, if all of that may go; says whether there is room for more.
    fn offer(&mut self, id: OperationId) -> bool {
        let Some(needed) = self.with_needs(id) else { return true };
        needed.into_iter().all(|operation| self.take(operation))
    }

    /// The operation behind everything that it still needs, or nothing if it cannot go.
    fn with_needs(&self, id: OperationId) -> Option<Vec<&'w Waiting>> {
        let mut order = Vec::new();
        self.visit(id, &mut BTreeSet::new(), &mut order).then_some(order)
    }

    /// Goes down what is needed, deepest first. A circle can never go.
    fn visit(&self, id: OperationId, open: &mut BTreeSet<OperationId>, order: &mut Vec<&'w Waiting>) -> bool {
        let Some(operation) = self.waiting.get(&id) else { return true };
        if self.taken.contains(&id) || order.iter().any(|earlier| earlier.id == id) {
            return true;
        }
        if operation.parked || !open.insert(id) {
            return false;
        }
        let can_go = operation.needs.iter().all(|needed| self.visit(*needed, open, order));
        order.push(operation);
        can_go
    }

    fn take(&mut self, operation: &Waiting) -> bool {
        // Two quotes and a comma.
        let size = operation.size.saturating_add(3);
        let fits = self.chosen.is_empty() || size <= self.room;
        if !fits || self.chosen.len() >= self.limit {
            return false;
        }
        self.room = self.room.saturating_sub(size);
        self.chosen.push(operation.id);
        self.taken.insert(operation.id)
    }
}
