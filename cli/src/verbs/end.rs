use clap::Args;
use tally::domain::id::OperationId;

use super::rides::Ridden;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::exit_of_end;
use crate::session::Session;

/// End a ride, with or without a network: the lock is closed
///
/// Ends with 3 while the fare is not collected; asked again, it is the same end.
#[derive(Args)]
#[command(after_help = "Examples:
  tally end 0199d1c2-7f00-7000-8000-000000000001
  tally end 0199d1c2-7f00-7000-8000-000000000001 --metres 2400")]
pub(crate) struct End {
    /// The ride's id
    ride: OperationId,
    /// How far it went
    #[arg(long, default_value_t = 0, value_name = "METRES")]
    metres: u64,
}

impl End {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let ride = session.progress.watch("Ending the ride", wallet.rentals().end(self.ride, self.metres)).await?;
        let exit = exit_of_end(ride.state);
        Outcome::new(&Ridden::from(ride), exit)
    }
}
