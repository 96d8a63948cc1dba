use clap::Args;
use tally::domain::id::{OperationId, RequestId};
use tally::wallet::{ConsentError, WalletError};

use super::whole::{WholeConsent, WholeRequest};
use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Show a request with the very JSON that would be handed over, or a grant or share with what was signed and who looked
#[derive(Args)]
pub(super) struct Show {
    /// The id of a request, a grant or a share
    id: OperationId,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let consents = session.open().await?.consents();
        match consents.find(self.id) {
            Ok(consent) => return Outcome::done(&WholeConsent::new(&consents, consent)?),
            Err(WalletError::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let neither = || WalletError::NotFound(self.id);
        let id: RequestId = self.id.to_string().parse().map_err(|_| neither())?;
        let request = consents.request(id).map_err(|error| match error {
            WalletError::Consent(ConsentError::RequestUnknown) => neither(),
            error => error,
        })?;
        Outcome::done(&WholeRequest::new(&consents, request)?)
    }
}
