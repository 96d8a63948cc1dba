use clap::{Args, Subcommand};
use serde::Serialize;
use tally::domain::id::OperationId;
use tally::wallet::{PendingOperation, Wallet};

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::{OperationRecord, exit_of_operation};
use crate::session::Session;

/// See what is signed and has no receipt yet; without more it lists
#[derive(Args)]
#[command(after_help = "Examples:
  tally outbox
  tally outbox retry 0199d1c2-7f00-7000-8000-000000000001
  tally outbox export > unsent.json")]
pub(crate) struct Outbox {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// List the operations without a receipt
    List,
    /// Send a parked operation once more
    Retry {
        /// The operation's id
        id: OperationId,
    },
    /// List them with their signed bytes
    Export,
}

/// What has no receipt yet.
#[derive(Serialize)]
struct Unsent {
    operations: Vec<OperationRecord>,
}

impl Outbox {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        match self.what.unwrap_or(What::List) {
            What::List => Outcome::done(&unsent(&wallet, OperationRecord::from)?),
            What::Retry { id } => retry(session, &wallet, id).await,
            What::Export => export(&wallet),
        }
    }
}

async fn retry(session: &Session, wallet: &Wallet, id: OperationId) -> Result<Outcome, Failure> {
    wallet.outbox().retry(id).await?;
    session.progress.watch("Sending", wallet.sync()).await?;
    let exit = exit_of_operation(wallet.outbox().state(id)?);
    Outcome::new(&unsent(wallet, OperationRecord::from)?, exit)
}

/// For programs in any case: signed bytes are nothing to look at.
fn export(wallet: &Wallet) -> Result<Outcome, Failure> {
    let unsent = unsent(wallet, OperationRecord::whole)?;
    let text = format!("{}\n", serde_json::to_string_pretty(&unsent)?);
    Ok(Outcome { text, ..Outcome::done(&unsent)? })
}

fn unsent(wallet: &Wallet, record: fn(PendingOperation) -> OperationRecord) -> Result<Unsent, Failure> {
    Ok(Unsent { operations: wallet.outbox().unsent()?.into_iter().map(record).collect() })
}

impl Report for Unsent {
    fn tell(&self, page: &mut Page) {
        if self.operations.is_empty() {
            page.good("Everything has its receipt.");
        }
        self.operations.iter().for_each(|operation| operation.tell(page));
    }
}
