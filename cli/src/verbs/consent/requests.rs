use clap::Args;
use tally::domain::id::RequestId;

use super::whole::WholeRequest;
use crate::failure::Failure;
use crate::input;
use crate::output::Outcome;
use crate::session::Session;

/// Take the request behind a link, and check who signed it; answers nothing yet
#[derive(Args)]
pub(super) struct Take {
    /// What the recipient's QR code says, 'tally:consent?…'; '-' reads it from standard input
    link: String,
}

/// Say no to a request; whoever asks does not hear of it
#[derive(Args)]
pub(super) struct Refuse {
    /// The request's id
    request: RequestId,
}

impl Take {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let link = input::payload(&self.link)?;
        let consents = session.open().await?.consents();
        let taken = session.progress.watch("Asking who asks", consents.take(&link)).await?;
        Outcome::done(&WholeRequest::new(&consents, taken)?)
    }
}

impl Refuse {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let consents = session.open().await?.consents();
        let refused = consents.refuse(self.request).await?;
        Outcome::done(&WholeRequest::new(&consents, refused)?)
    }
}
