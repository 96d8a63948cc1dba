use clap::Args;
use tally::domain::id::OperationId;

use super::Ridden;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::exit_of_cancel;
use crate::session::Session;

/// Take a ride back that never began; the deposit comes back whole
#[derive(Args)]
pub(super) struct Cancel {
    /// The ride's id
    ride: OperationId,
}

impl Cancel {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let ride = session.progress.watch("Taking it back", wallet.rentals().cancel(self.ride)).await?;
        let exit = exit_of_cancel(ride.state);
        Outcome::new(&Ridden::from(ride), exit)
    }
}
