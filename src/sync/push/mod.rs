//! Push: operations out of the outbox, receipts back.

mod answers;
mod batch;
mod refused;

use std::iter::zip;
use std::time::Duration;

use super::apply::Trust;
use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::store::outbox::{self, OutboxRow};
use crate::wire::push::{Answer, Parcel};
use answers::AnsweredBatch;
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
        let mut push = Push { engine: self, report: PushReport::default(), waiting: None, is_over: false };
        while !push.is_over {
            push.round().await?;
        }
        let unsent = self.read(|r| Ok(outbox::count_unsent(r)?)).await?;
        push.report.remaining = u32::try_from(unsent).unwrap_or(u32::MAX);
        Ok(push.report)
    }

    /// What the backend says of a batch. With an error the batch comes back.
    async fn ask_about(&self, batch: Vec<OutboxRow>) -> Result<AnsweredBatch, (Vec<OutboxRow>, SyncError)> {
        match self.answers_to(&batch).await {
            Ok((trust, answers)) => Ok(AnsweredBatch { operations: zip(batch, answers).collect(), trust }),
            Err(error) => Err((batch, error)),
        }
    }

    /// One answer for each operation, in their order, and who is believed about them.
    async fn answers_to(&self, batch: &[OutboxRow]) -> Result<(Trust, Vec<Answer>), SyncError> {
        let (caller, membership) = self.member().await?;
        let parcels: Vec<_> =
            batch.iter().map(|row| Parcel::new(row.compact.clone(), row.attachment.clone())).collect();
        let call = Call::post(&caller.address, "v1/operations", &parcels)?;
        let answers: Vec<Answer> = self.ask(&caller, &call).await?;
        if answers.len() == batch.len() {
            return Ok((membership.into(), answers));
        }
        Err(SyncError::Tampered("another number of answers than of operations".into()))
    }
}

/// A push under way.
struct Push<'e> {
    engine: &'e Engine,
    report: PushReport,
    /// What was answered and is written down while the next batch is at the backend.
    waiting: Option<AnsweredBatch>,
    /// Nothing is left, or a batch brought nothing forward: what is left then is for the next push.
    is_over: bool,
}

impl Push<'_> {
    /// Asks about the next batch and meanwhile writes down what was answered before: phone and backend work at once.
    async fn round(&mut self) -> Result<(), SyncError> {
        let (engine, waiting) = (self.engine, self.waiting.take());
        let at_hand = waiting.as_ref().map(AnsweredBatch::ids).unwrap_or_default();
        let batch = match engine.next_batch(at_hand).await {
            Ok(batch) => batch,
            Err(error) => return self.write_down(waiting).await.and(Err(error)),
        };
        if batch.is_empty() && waiting.is_none() {
            self.is_over = true;
            return Ok(());
        }
        (self.report.postponed, self.report.retry_after) = (0, None);
        if batch.is_empty() {
            return self.write_down(waiting).await;
        }
        let (written, asked) = tokio::join!(self.write_down(waiting), engine.ask_about(batch));
        match asked {
            Ok(answered) => self.take_up(answered, written).await,
            Err((batch, error)) if blames_operations(&error) => {
                written?;
                self.halve(batch, &error).await
            }
            Err((batch, error)) => {
                let told = engine.no_answer(batch, error).await;
                written.and(told)
            }
        }
    }

    /// What was answered just now may wait for the next round, if there is one and what was answered before it stands. Otherwise
    /// it is written down at once.
    async fn take_up(&mut self, answered: AnsweredBatch, before: Result<(), SyncError>) -> Result<(), SyncError> {
        if before.is_ok() && !self.is_over && answered.can_wait() {
            self.waiting = Some(answered);
            return Ok(());
        }
        self.write_down(Some(answered)).await.and(before)
    }

    async fn write_down(&mut self, answered: Option<AnsweredBatch>) -> Result<(), SyncError> {
        if let Some(answered) = answered {
            self.is_over |= !self.engine.take_all(answered, &mut self.report).await?;
        }
        Ok(())
    }

    /// What is refused as a whole is halved until the refusal is about one operation: a bad one must not fail its neighbours.
    async fn halve(&mut self, batch: Vec<OutboxRow>, error: &SyncError) -> Result<(), SyncError> {
        let (engine, parked) = (self.engine, self.report.parked);
        let mut parts = engine.refused(batch, error, &mut self.report).await?;
        let mut came_forward = false;
        while let Some(part) = parts.pop() {
            match engine.ask_about(part).await {
                Ok(answered) => came_forward |= engine.take_all(answered, &mut self.report).await?,
                Err((part, error)) if blames_operations(&error) => {
                    parts.extend(engine.refused(part, &error, &mut self.report).await?);
                }
                Err((part, error)) => {
                    parts.push(part);
                    return engine.no_answer(parts.concat(), error).await;
                }
            }
        }
        self.is_over |= !came_forward && self.report.parked == parked;
        Ok(())
    }
}

#[cfg(test)]
mod overlap_tests;
#[cfg(test)]
mod tests;
