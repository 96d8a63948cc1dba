use clap::Args;
use tally::domain::id::OperationId;
use tally::wallet::{ConsentError, WalletError};

use super::whole::{Answered, WholeConsent};
use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Take a grant or a share back; holds here at once, with or without a network
///
/// Ends with 3 while they have not heard of it; asked again, it goes on where it stopped.
#[derive(Args)]
pub(super) struct Withdraw {
    /// The id of the grant or share
    id: OperationId,
}

impl Withdraw {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let consents = wallet.consents();
        match session.progress.watch("Withdrawing", consents.withdraw(self.id)).await {
            Ok(_) | Err(WalletError::Consent(ConsentError::AlreadyWithdrawn)) => {}
            Err(error) => return Err(error.into()),
        }
        // What could not be sent stays queued, and its state says so.
        let _ = session.progress.watch("Telling the backend", wallet.sync()).await;
        let whole = WholeConsent::new(&consents, consents.find(self.id)?)?;
        let exit = whole.consent.exit_of_withdrawal();
        Outcome::new(&Answered(whole.without_link()), exit)
    }
}
