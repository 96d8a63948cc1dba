//! One operation's answer.

use std::time::Duration;

use super::PushReport;
use crate::store::outbox::OutboxRow;
use crate::sync::apply::{Settled, Trust, lost, park, postpone, receipt};
use crate::sync::engine::Engine;
use crate::sync::error::{Cause, SyncError, Transient};
use crate::sync::retry_after::capped;
use crate::wire::push::Answer;

impl Engine {
    /// Applies an answer and counts it.
    pub(super) async fn take(
        &self,
        row: OutboxRow,
        answer: Answer,
        trust: &Trust,
        report: &mut PushReport,
    ) -> Result<(), SyncError> {
        match answer {
            Answer::Receipt { receipt } => return self.take_receipt(row, receipt, trust, report).await,
            Answer::Later { retry_after } => {
                let asked = retry_after.map(|seconds| capped(Duration::from_secs(seconds.into())));
                report.retry_after = report.retry_after.max(asked);
                self.put_off(row, report).await
            }
            Answer::BlockedBy { .. } => self.put_off(row, report).await,
            Answer::Conflict => self.put_aside(row, CONFLICT.into(), report).await,
            Answer::Unreadable { detail } => self.put_aside(row, detail, report).await,
        }
    }

    async fn take_receipt(
        &self,
        row: OutboxRow,
        compact: String,
        trust: &Trust,
        report: &mut PushReport,
    ) -> Result<(), SyncError> {
        let (id, trust) = (row.id, trust.clone());
        let settled = self.write(move |w| match receipt(w, &trust, &compact)? {
            (answered, settled) if answered == id => Ok(settled),
            _ => Err(SyncError::Tampered(format!("operation {id} was answered with another one's receipt"))),
        });
        match settled.await {
            Ok(Settled::Accepted) => report.accepted += 1,
            Ok(Settled::Declined) => report.declined += 1,
            // The changes were faster.
            Ok(Settled::NotOurs) => {}
            Err(error) => return self.not_answered(row, error, report).await,
        }
        Ok(())
    }

    /// A receipt that does not hold is no answer.
    async fn not_answered(&self, row: OutboxRow, error: SyncError, report: &mut PushReport) -> Result<(), SyncError> {
        match error {
            SyncError::Tampered(what) => self.report_tampering(what).await?,
            SyncError::Transient(Transient { cause: Cause::NewerForm(_), .. }) => {}
            error => return Err(error),
        }
        self.not_known(row, report).await
    }

    /// It is asked again with the same bytes.
    pub(super) async fn not_known(&self, row: OutboxRow, report: &mut PushReport) -> Result<(), SyncError> {
        let now = self.now();
        report.postponed += 1;
        self.write(move |w| lost(w, &row, now)).await
    }

    async fn put_off(&self, row: OutboxRow, report: &mut PushReport) -> Result<(), SyncError> {
        let now = self.now();
        report.postponed += 1;
        self.write(move |w| postpone(w, &row, now)).await
    }

    async fn put_aside(&self, row: OutboxRow, detail: String, report: &mut PushReport) -> Result<(), SyncError> {
        let now = self.now();
        report.parked += 1;
        self.write(move |w| park(w, &row, detail, now)).await
    }
}

const CONFLICT: &str = "The backend has settled another operation under this id.";
