//! Asking what a loan would cost: `POST /v1/loans/quotes`.

use super::apply::Trust;
use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::crypto::jws::Signed;
use crate::wire::loan::{LoanAnswer, LoanQuote, LoanRequest};

impl Engine {
    /// The terms of one loan, signed by the backend for this person. [`SyncError::ClockWrong`] if the phone's clock is too far
    /// off, so that nothing new is agreed to by a wrong clock.
    pub async fn loan_quote(&self, request: &LoanRequest) -> Result<Signed<LoanQuote>, SyncError> {
        let (caller, membership) = self.member().await?;
        let call = Call::post(&caller.address, "v1/loans/quotes", request)?;
        let answer: LoanAnswer = self.ask(&caller, &call).await?;
        self.need_right_clock()?;
        let quote = Trust::from(membership).verify(&answer.quote, "a loan's quote", |quote: &LoanQuote| quote.user)?;
        if self.now() >= quote.document().agreement.expires_at {
            return Err(SyncError::Tampered("the loan's quote was over before it came".into()));
        }
        Ok(quote)
    }
}
