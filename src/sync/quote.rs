//! Asking for the terms of a payment: `POST /v1/quotes`.

use super::apply::Trust;
use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::crypto::jws::Signed;
use crate::wire::quote::{Quote, QuoteAnswer, QuoteRequest};

impl Engine {
    /// The terms of one payment, signed by the backend for this person. [`SyncError::ClockWrong`] if the phone's clock is
    /// too far off, so that nothing new is agreed to by a wrong clock.
    pub async fn quote(&self, request: &QuoteRequest) -> Result<Signed<Quote>, SyncError> {
        let (caller, membership) = self.member().await?;
        let call = Call::post(&caller.address, "v1/quotes", request)?;
        let answer: QuoteAnswer = self.ask(&caller, &call).await?;
        self.need_right_clock()?;
        let quote = Trust::from(membership).verify(&answer.quote, "a quote", |quote: &Quote| quote.user)?;
        if self.now() >= quote.document().exp {
            return Err(SyncError::Tampered("the quote was over before it came".into()));
        }
        Ok(quote)
    }
}
