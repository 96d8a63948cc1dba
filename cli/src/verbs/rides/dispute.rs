use clap::{Args, ValueEnum};
use tally::domain::id::OperationId;
use tally::wire::operation::Body;
use tally::wire::ride::{DisputeReason, RideDispute};

use super::Ridden;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Dispute what was collected for a ride
///
/// What goes beyond what you signed the wallet disputes by itself. This is for what it cannot know, such as that the ride
/// was not yours. Ends with 3 while the backend has not heard of it.
#[derive(Args)]
pub(super) struct Dispute {
    /// The ride's id
    ride: OperationId,
    /// Why
    #[arg(long, value_enum, default_value_t = Why::NotMyRide)]
    because: Why,
}

#[derive(Clone, Copy, ValueEnum)]
enum Why {
    /// It was another ride
    NotMyRide,
    /// It does not add up
    WrongSum,
    /// Anything else
    Other,
}

impl Dispute {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let rentals = wallet.rentals();
        let ride = session.progress.watch("Disputing", rentals.dispute(self.ride, self.because.into())).await?;
        let waits = wallet.outbox().unsent()?.iter().any(|operation| operation.typ == RideDispute::TYP);
        Outcome::new(&Ridden::from(ride), if waits { Exit::Pending } else { Exit::Done })
    }
}

impl From<Why> for DisputeReason {
    fn from(why: Why) -> Self {
        match why {
            Why::NotMyRide => Self::NotMyRide,
            Why::WrongSum => Self::WrongSum,
            Why::Other => Self::Other,
        }
    }
}
