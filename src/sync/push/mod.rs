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
use answers::Answers;
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
        let mut push = Push { engine: self, report: PushReport::default(), answers: None };
        while push.round().await? {}
        let unsent = self.read(|r| Ok(outbox::count_unsent(r)?)).await?;
        push.report.remaining = u32::try_from(unsent).unwrap_or(u32::MAX);
        Ok(push.report)
    }

    /// What the backend says of a batch; nothing of an empty one. With an error the batch comes back.
    async fn ask_about(&self, batch: Vec<OutboxRow>) -> Result<Option<Answers>, (Vec<OutboxRow>, SyncError)> {
        if batch.is_empty() {
            return Ok(None);
        }
        match self.member_answers(&batch).await {
            Ok((trust, answers)) => Ok(Some(Answers { batch: zip(batch, answers).collect(), trust })),
            Err(error) => Err((batch, error)),
        }
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

/// A push under way.
struct Push<'e> {
    engine: &'e Engine,
    report: PushReport,
    /// What was answered and is not written down yet.
    answers: Option<Answers>,
}

impl Push<'_> {
    /// Writes down what was answered while the next batch is at the backend: phone and backend work at once. Says whether to go
    /// on.
    async fn round(&mut self) -> Result<bool, SyncError> {
        let (engine, answers) = (self.engine, self.answers.take());
        let at_hand = answers.as_ref().map(Answers::operations).unwrap_or_default();
        let batch = match engine.next_batch(at_hand).await {
            Ok(batch) => batch,
            Err(error) => return self.write_down(answers).await.and(Err(error)),
        };
        if batch.is_empty() && answers.is_none() {
            return Ok(false);
        }
        (self.report.postponed, self.report.retry_after) = (0, None);
        let (written, asked) = tokio::join!(self.write_down(answers), engine.ask_about(batch));
        match (written, asked) {
            (written, Err((batch, error))) if !blames_operations(&error) => {
                let told = engine.no_answer(batch, error).await;
                written.and(told)
            }
            (Ok(came_forward), Ok(answers)) => self.go_on(came_forward, answers).await,
            (Ok(_), Err((batch, error))) => self.halve(batch, &error).await,
            (Err(error), Ok(answers)) => self.write_down(answers).await.and(Err(error)),
            (Err(error), Err(_)) => Err(error),
        }
    }

    /// Only receipts may wait for the next round. Whatever else was answered decides what can be sent.
    async fn go_on(&mut self, came_forward: bool, answers: Option<Answers>) -> Result<bool, SyncError> {
        if came_forward && answers.as_ref().is_none_or(Answers::are_receipts) {
            self.answers = answers;
            return Ok(true);
        }
        Ok(self.write_down(answers).await? && came_forward)
    }

    /// Says whether that brought anything forward, or there was nothing to write.
    async fn write_down(&mut self, answers: Option<Answers>) -> Result<bool, SyncError> {
        let Some(Answers { batch, trust }) = answers else { return Ok(true) };
        self.engine.take_all(batch, &trust, &mut self.report).await
    }

    /// What is refused as a whole is halved until the refusal is about one operation: a bad one must not fail its neighbours.
    async fn halve(&mut self, batch: Vec<OutboxRow>, error: &SyncError) -> Result<bool, SyncError> {
        let (engine, parked) = (self.engine, self.report.parked);
        let mut parts = engine.refused(batch, error, &mut self.report).await?;
        let mut came_forward = false;
        while let Some(part) = parts.pop() {
            match engine.ask_about(part).await {
                Ok(answers) => came_forward |= self.write_down(answers).await?,
                Err((part, error)) if blames_operations(&error) => {
                    parts.extend(engine.refused(part, &error, &mut self.report).await?);
                }
                Err((part, error)) => {
                    parts.push(part);
                    return engine.no_answer(parts.concat(), error).await;
                }
            }
        }
        Ok(came_forward || self.report.parked != parked)
    }
}

#[cfg(test)]
mod tests;
