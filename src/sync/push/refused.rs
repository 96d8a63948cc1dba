//! A batch that was refused as a whole.

use super::PushReport;
use crate::domain::operation::OperationState;
use crate::store::outbox::OutboxRow;
use crate::sync::apply::{lost, park};
use crate::sync::engine::Engine;
use crate::sync::error::SyncError;
use crate::wire::problem::Problem;

/// Whether the refusal is about what was sent: it cannot be read (400) or is too large (413), as the backend or a gateway
/// before it with limits of its own says.
pub(super) fn blames_operations(problem: &Problem) -> bool {
    matches!(problem.status, 400 | 413)
}

impl Engine {
    /// The halves in the order in which they are to be tried: the last one first. Of one alone there are none; it waits
    /// for the person.
    pub(super) async fn refused(
        &self,
        mut part: Vec<OutboxRow>,
        problem: &Problem,
        report: &mut PushReport,
    ) -> Result<Vec<Vec<OutboxRow>>, SyncError> {
        // The refusal is not signed, and may stand in the place of receipts: nobody may take these back any more.
        for row in &mut part {
            row.state = OperationState::Sending;
        }
        let second = part.split_off(part.len().div_ceil(2));
        if !second.is_empty() {
            return Ok(vec![second, part]);
        }
        for row in part {
            self.put_aside_unknown(row, problem, report).await?;
        }
        Ok(vec![])
    }

    /// A signed answer would say what became of it; this one does not.
    async fn put_aside_unknown(
        &self,
        row: OutboxRow,
        problem: &Problem,
        report: &mut PushReport,
    ) -> Result<(), SyncError> {
        let now = self.now();
        let detail = problem.detail.clone().unwrap_or_else(|| problem.title.clone());
        report.parked += 1;
        self.write(move |w| {
            lost(w, &row, now)?;
            park(w, &row, detail, now)
        })
        .await
    }
}
