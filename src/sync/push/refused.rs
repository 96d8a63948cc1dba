//! A batch that was refused as a whole.

use super::PushReport;
use crate::domain::operation::OperationState;
use crate::store::outbox::OutboxRow;
use crate::sync::apply::{lost, park};
use crate::sync::engine::Engine;
use crate::sync::error::{Cause, SyncError, Transient};
use crate::wire::problem::Problem;

/// Whether the refusal is about what was sent: it cannot be read (400) or is too large (413), as the backend says, or a
/// gateway before it with limits of its own.
pub(super) fn blames_operations(error: &SyncError) -> bool {
    match error {
        SyncError::Refused(problem) => is_blame(problem.status),
        SyncError::Transient(Transient { cause: Cause::RefusedOnTheWay(status), .. }) => is_blame(*status),
        _ => false,
    }
}

fn is_blame(status: u16) -> bool {
    matches!(status, 400 | 413)
}

impl Engine {
    /// The halves in the order in which they are to be tried: the last one first. Of one alone there are none: if it is the
    /// backend that refuses it, it waits for the person; otherwise it is asked again.
    pub(super) async fn refused(
        &self,
        mut part: Vec<OutboxRow>,
        error: &SyncError,
        report: &mut PushReport,
    ) -> Result<Vec<Vec<OutboxRow>>, SyncError> {
        // Even the backend's refusal may stand in the place of receipts: nobody may take these back any more.
        for row in &mut part {
            row.state = OperationState::Sending;
        }
        let second = part.split_off(part.len().div_ceil(2));
        if !second.is_empty() {
            return Ok(vec![second, part]);
        }
        for row in part {
            self.refused_alone(row, error, report).await?;
        }
        Ok(vec![])
    }

    async fn refused_alone(&self, row: OutboxRow, error: &SyncError, report: &mut PushReport) -> Result<(), SyncError> {
        match error {
            SyncError::Refused(problem) => self.put_aside_unknown(row, problem, report).await,
            _ => self.not_known(row, report).await,
        }
    }

    /// A receipt would say what became of it; a refusal does not.
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
