use clap::{Args, Subcommand};
use serde::Serialize;
use tally::domain::id::OperationId;
use tally::wallet::{Mandate, MandateState, Wallet};

use super::small_payments::Bounds;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::MandateRecord;
use crate::session::Session;

/// See, give and end what the wallet may pay without asking; without more it lists
#[derive(Args)]
#[command(after_help = "Examples:
  tally mandates
  tally mandates allow --small-payments 20.00 --per-day 100.00 --days 90
  tally mandates end 0199d1c2-7f00-7000-8000-000000000001")]
pub(crate) struct Mandates {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// List every mandate there ever was
    List,
    /// Allow small payments without asking; takes the passphrase
    Allow(Allow),
    /// End a mandate
    End {
        /// The mandate's id
        id: OperationId,
    },
}

#[derive(Args)]
struct Allow {
    #[command(flatten)]
    bounds: Bounds,
    /// The operation's id, a UUID of version 7: the same id again is the same mandate
    #[arg(long)]
    id: Option<OperationId>,
}

/// Every mandate.
#[derive(Serialize)]
struct MandateList {
    mandates: Vec<MandateRecord>,
}

impl Mandates {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or(What::List) {
            What::List => list(session).await,
            What::Allow(allow) => allow.run(session).await,
            What::End { id } => end(session, id).await,
        }
    }
}

async fn list(session: &Session) -> Result<Outcome, Failure> {
    let mandates = session.open().await?.mandates().list()?;
    Outcome::done(&MandateList { mandates: mandates.into_iter().map(MandateRecord::from).collect() })
}

impl Allow {
    async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let bounds = self.bounds.read(Some(wallet.accounts().balance()?.available.currency))?;
        let bounds = bounds.ok_or_else(|| Failure::usage("name the bounds: --small-payments AMOUNT"))?;
        let mandates = wallet.mandates();
        let asked = session.progress.watch("Asking", mandates.allow_small_payments(bounds, self.id)).await?;
        let mandate = settled(session, &wallet, asked).await?;
        let exit = match mandate.state {
            MandateState::Active => Exit::Done,
            MandateState::Requested => Exit::Pending,
            MandateState::Ended | MandateState::Declined => Exit::Declined,
        };
        Outcome::new(&MandateRecord::from(mandate), exit)
    }
}

async fn end(session: &Session, id: OperationId) -> Result<Outcome, Failure> {
    let wallet = session.open().await?;
    let mandates = wallet.mandates();
    let asked = session.progress.watch("Ending it", mandates.end(id)).await?;
    let mandate = settled(session, &wallet, asked).await?;
    let exit = if mandate.state == MandateState::Ended { Exit::Done } else { Exit::Pending };
    Outcome::new(&MandateRecord::from(mandate), exit)
}

/// The mandate as it stands once the backend was asked. What could not be sent stays queued, and its state says so.
async fn settled(session: &Session, wallet: &Wallet, asked: Mandate) -> Result<Mandate, Failure> {
    let _ = session.progress.watch("Asking the backend", wallet.sync()).await;
    let current = wallet.mandates().list()?.into_iter().find(|mandate| mandate.id == asked.id);
    Ok(current.unwrap_or(asked))
}

impl Report for MandateList {
    fn tell(&self, page: &mut Page) {
        if self.mandates.is_empty() {
            page.line("No mandates: every payment asks.");
        }
        self.mandates.iter().for_each(|mandate| mandate.tell(page));
    }
}
