use clap::Args;
use tally::domain::id::BillId;
use tally::wire::bill::BillDispute;
use tally::wire::operation::Body;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::BillRecord;
use crate::session::Session;

/// Say what is wrong with a bill
///
/// Until it is decided the bill does nothing to your points. It moves no money and stops none. Ends with 3 while the backend
/// has not heard of it.
#[derive(Args)]
pub(super) struct Dispute {
    /// The bill's id
    bill: BillId,
    /// What is wrong with it, in at most 500 characters
    #[arg(long, value_name = "TEXT")]
    because: String,
}

impl Dispute {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let bills = wallet.bills();
        let disputing = async {
            bills.dispute(self.bill, &self.because).await?;
            // Without a network it waits, and the exit status says so.
            let _ = wallet.sync().await;
            bills.find(self.bill)
        };
        let bill = session.progress.watch("Disputing", disputing).await?;
        let waits = wallet.outbox().unsent()?.iter().any(|operation| operation.typ == BillDispute::TYP);
        Outcome::new(&BillRecord::from(bill), if waits { Exit::Pending } else { Exit::Done })
    }
}
