//! Push: operations out of the outbox, receipts back.

mod answers;
mod batch;
mod refused;

use std::iter::zip;
use std::time::Duration;

use super::apply::Trust;
use super::call::Call;
use super::caller::Caller;
use super::engine::Engine;
use super::error::SyncError;
use crate::store::outbox::{self, OutboxRow};
use crate::wire::push::{Answer, Parcel};
use refused::blames_operations;

/// What a push did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PushReport {
    /// Operations that were accepted.
    pub accepted: u32,
    /// Operations that were declined.
    pub declined: u32,
    /// Operations that the backend cannot read; they wait for the person.
    pub parked: u32,
    /// Operations of the last batch that have to be asked again: the backend said so, or its answer did not hold.
    pub postponed: u32,
    /// Operations without a receipt that are not parked.
    pub remaining: u32,
    /// How long the backend asks us to wait before the postponed ones.
    pub retry_after: Option<Duration>,
}

impl Engine {
    /// Sends what can be sent, batch by batch, until nothing is left or a batch brings nothing forward.
    pub async fn push(&self) -> Result<PushReport, SyncError> {
        self.telling(self.push_all().await).await
    }

    async fn push_all(&self) -> Result<PushReport, SyncError> {
        let _turn = self.shared.push_turn.lock().await;
        let mut report = PushReport::default();
        loop {
            let batch = self.next_batch().await?;
            if batch.is_empty() || !self.push_batch(batch, &mut report).await? {
                break;
            }
        }
        let unsent = self.read(|r| Ok(outbox::count_unsent(r)?)).await?;
        report.remaining = u32::try_from(unsent).unwrap_or(u32::MAX);
        Ok(report)
    }

    /// Says whether anything came forward. What is refused as a whole is halved until the refusal is about one operation:
    /// a bad one must not fail its neighbours.
    async fn push_batch(&self, batch: Vec<OutboxRow>, report: &mut PushReport) -> Result<bool, SyncError> {
        (report.postponed, report.retry_after) = (0, None);
        let before = (report.accepted, report.declined, report.parked);
        let mut parts = vec![batch];
        while let Some(part) = parts.pop() {
            match self.member_answers(&part).await {
                Ok((trust, answers)) => self.take_all(zip(part, answers).collect(), &trust, report).await?,
                Err(error) if blames_operations(&error) => parts.extend(self.refused(part, &error, report).await?),
                Err(error) => {
                    parts.push(part);
                    return self.no_answer(parts.concat(), error).await;
                }
            }
        }
        Ok((report.accepted, report.declined, report.parked) != before)
    }

    async fn member_answers(&self, batch: &[OutboxRow]) -> Result<(Trust, Vec<Answer>), SyncError> {
        let (caller, membership) = self.member().await?;
        let answers = self.answers(&caller, batch).await?;
        Ok((membership.into(), answers))
    }

    /// One answer for each operation, in their order.
    async fn answers(&self, caller: &Caller, batch: &[OutboxRow]) -> Result<Vec<Answer>, SyncError> {
        let parcels: Vec<_> =
            batch.iter().map(|row| Parcel::new(row.compact.clone(), row.attachment.clone())).collect();
        let call = Call::post(&caller.address, "v1/operations", &parcels)?;
        let answers: Vec<Answer> = self.ask(caller, &call).await?;
        if answers.len() == batch.len() {
            return Ok(answers);
        }
        Err(SyncError::Tampered("another number of answers than of operations".into()))
    }
}

#[cfg(test)]
mod tests;
