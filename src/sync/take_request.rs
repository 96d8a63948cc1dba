//! Taking a request for data whose link the person was shown: `POST /v1/consent-requests`.

use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::wire::consent::{AskAnswer, TakeRequest};

impl Engine {
    /// The request behind a link's code, as the backend gives it; nothing of it is verified yet. The same person may take it
    /// as often as they like, and nobody else after them.
    pub async fn take_request(&self, code: String) -> Result<AskAnswer, SyncError> {
        let (caller, _) = self.member().await?;
        let call = Call::post(&caller.address, "v1/consent-requests", &TakeRequest { code })?;
        self.ask(&caller, &call).await
    }
}
