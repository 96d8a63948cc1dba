//! What the backend answered, applied to a batch.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::PushReport;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::Writer;
use crate::store::outbox::OutboxRow;
use crate::sync::apply::{Settled, Trust, lost, park, postpone, receipt};
use crate::sync::engine::Engine;
use crate::sync::error::{Cause, SyncError, Transient};
use crate::sync::retry_after::capped;
use crate::wire::http::PUSH_OPERATIONS;
use crate::wire::push::Answer;

/// An operation as it stood before it was sent, and what was said of it.
pub(super) type Answered = (OutboxRow, Answer);

/// A batch and what was said of it.
pub(super) struct AnsweredBatch {
    pub(super) operations: Vec<Answered>,
    /// Who is believed about it.
    pub(super) trust: Trust,
}

impl AnsweredBatch {
    pub(super) fn ids(&self) -> BTreeSet<OperationId> {
        self.operations.iter().map(|(row, _)| row.id).collect()
    }

    /// Whether the next batch may go out before this one is written down. Only where more are to be expected, or a single
    /// payment would wait in vain: a batch of few that are long takes its turn. And only receipts, because whatever else was
    /// answered decides what can be sent.
    pub(super) fn can_wait(&self) -> bool {
        self.operations.len() == PUSH_OPERATIONS
            && self.operations.iter().all(|(_, answer)| matches!(answer, Answer::Receipt { .. }))
    }
}

/// What became of one operation.
enum Taken {
    Accepted,
    Declined,
    Parked,
    Postponed,
    /// The changes were faster.
    Known,
}

impl Engine {
    /// Applies a batch's answers in one transaction: a wait for the disk for each of them would take most of a full outbox's
    /// time. If one of them fails, nothing of that is written, and each is applied for itself: it must not take its neighbours
    /// along. Says whether any of them came forward.
    pub(super) async fn take_all(&self, batch: AnsweredBatch, report: &mut PushReport) -> Result<bool, SyncError> {
        let AnsweredBatch { operations, trust } = batch;
        report.ask_again_after(&operations);
        let batch: Arc<[Answered]> = operations.into();
        let (all, trusted, now) = (Arc::clone(&batch), trust.clone(), self.now());
        let together =
            self.write(move |w| all.iter().map(|answered| take(w, answered, &trusted, now)).collect::<Result<_, _>>());
        let Ok(taken) = together.await else { return self.take_each(&batch, &trust, report).await };
        Ok(report.count(taken))
    }

    async fn take_each(&self, batch: &[Answered], trust: &Trust, report: &mut PushReport) -> Result<bool, SyncError> {
        let mut came_forward = false;
        for answered in batch.iter().cloned() {
            let (row, trust, now) = (answered.0.clone(), trust.clone(), self.now());
            match self.write(move |w| take(w, &answered, &trust, now)).await {
                Ok(taken) => came_forward |= report.count(vec![taken]),
                Err(error) if does_not_hold(&error) => self.not_answered(row, error, report).await?,
                Err(error) => return Err(error),
            }
        }
        Ok(came_forward)
    }

    /// A receipt that does not hold is no answer.
    async fn not_answered(&self, row: OutboxRow, error: SyncError, report: &mut PushReport) -> Result<(), SyncError> {
        if let SyncError::Tampered(what) = error {
            self.report_tampering(what).await?;
        }
        self.not_known(row, report).await
    }

    /// It is asked again with the same bytes.
    pub(super) async fn not_known(&self, row: OutboxRow, report: &mut PushReport) -> Result<(), SyncError> {
        let now = self.now();
        report.postponed += 1;
        self.write(move |w| lost(w, &row, now)).await
    }
}

impl PushReport {
    /// How long the backend wants to be left alone, where it said so.
    fn ask_again_after(&mut self, batch: &[Answered]) {
        for (_, answer) in batch {
            if let Answer::Later { retry_after: Some(seconds) } = answer {
                self.retry_after = self.retry_after.max(Some(capped(Duration::from_secs((*seconds).into()))));
            }
        }
    }

    /// Says whether any of them came forward. One that was known already did: others may have waited for it.
    fn count(&mut self, taken: Vec<Taken>) -> bool {
        let came_forward = taken.iter().any(|one| !matches!(one, Taken::Postponed));
        for one in taken {
            match one {
                Taken::Accepted => self.accepted += 1,
                Taken::Declined => self.declined += 1,
                Taken::Parked => self.parked += 1,
                Taken::Postponed => self.postponed += 1,
                Taken::Known => {}
            }
        }
        came_forward
    }
}

/// Whether a receipt is to blame, and not the phone's disk.
fn does_not_hold(error: &SyncError) -> bool {
    matches!(error, SyncError::Tampered(_) | SyncError::Transient(Transient { cause: Cause::NewerForm(_), .. }))
}

fn take(w: &Writer<'_>, (row, answer): &Answered, trust: &Trust, now: Timestamp) -> Result<Taken, SyncError> {
    match answer {
        Answer::Receipt { receipt } => take_receipt(w, row, receipt, trust),
        Answer::Later { .. } | Answer::BlockedBy { .. } => postpone(w, row, now).map(|()| Taken::Postponed),
        Answer::Conflict => park(w, row, CONFLICT.into(), now).map(|()| Taken::Parked),
        Answer::Unreadable { detail } => park(w, row, detail.clone(), now).map(|()| Taken::Parked),
    }
}

fn take_receipt(w: &Writer<'_>, row: &OutboxRow, compact: &str, trust: &Trust) -> Result<Taken, SyncError> {
    match receipt(w, trust, compact)? {
        (answered, _) if answered != row.id => {
            Err(SyncError::Tampered(format!("operation {} was answered with another one's receipt", row.id)))
        }
        (_, Settled::Accepted) => Ok(Taken::Accepted),
        (_, Settled::Declined) => Ok(Taken::Declined),
        (_, Settled::NotOurs) => Ok(Taken::Known),
    }
}

const CONFLICT: &str = "The backend has settled another operation under this id.";
