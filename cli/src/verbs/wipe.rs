use std::fs;
use std::io;

use clap::Args;
use serde::Serialize;
use tally::domain::money::Money;
use tally::store::{KeyFile, StoreError};
use tally::wallet::{Wallet, WalletError};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Amount, Outcome, Page, Report, agrees, count};
use crate::records::BillRecord;
use crate::session::Session;
use crate::vault::VaultFile;

/// Delete the wallet from this machine
///
/// Says what stands open: a ride that goes on, what is owed, money that is signed and not settled yet. Refuses while operations
/// are unsent, unless forced: their loss could be the loss of a payment's only trace.
#[derive(Args)]
#[command(after_help = "Examples:
  tally wipe
  tally wipe --force --yes")]
pub(crate) struct Wipe {
    /// Lose unsent operations, too
    #[arg(long)]
    force: bool,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

/// Whether it is gone.
#[derive(Serialize)]
struct Answer {
    wiped: bool,
    directory: String,
    open: Open,
}

/// What goes on without the wallet, and cannot be seen to from this machine afterwards.
#[derive(Serialize)]
struct Open {
    /// Rides that were unlocked and not paid yet.
    rides: Vec<String>,
    /// Bills that are owed, those of loans included.
    bills: Vec<BillRecord>,
    /// What is signed and not settled, or held for a ride, by account.
    unsettled: Vec<Amount>,
    /// How many operations have no receipt, those in a quarantine included.
    unsent: usize,
}

impl Wipe {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let directory = session.directory()?.display().to_string();
        let wallet = session.open_what_is_left().await?;
        let open = Open::of(&wallet).await?;
        if open.unsent > 0 && !self.force {
            return Err(WalletError::Unsent { operations: open.unsent }.into());
        }
        let question = format!("Delete the wallet in {directory} for good?");
        if !self.yes && !agrees(&open.warning(), &question)? {
            return Outcome::new(&Answer { wiped: false, directory, open }, Exit::Declined);
        }
        session.progress.watch("Deleting", wallet.wipe(self.force)).await?;
        remove_vault(session)?;
        Outcome::done(&Answer { wiped: true, directory, open })
    }
}

impl Open {
    /// Nothing is open of a wallet that was never enrolled.
    async fn of(wallet: &Wallet) -> Result<Self, Failure> {
        let unsettled = wallet.accounts().list()?.into_iter().map(|balance| balance.pending.plus(balance.held));
        let unsettled: Vec<Money> = unsettled.collect::<Result<_, _>>().map_err(WalletError::from)?;
        Ok(Self {
            rides: wallet.rentals().going_on()?.iter().map(|ride| ride.id.to_string()).collect(),
            bills: wallet.bills().owed()?.into_iter().map(BillRecord::from).collect(),
            unsettled: unsettled.into_iter().filter(|sum| sum.is_positive()).map(Amount::from).collect(),
            unsent: wallet.unsent().await?,
        })
    }

    fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        if !self.rides.is_empty() {
            let rides = count(self.rides.len() as u64, "ride goes on", "rides go on");
            warnings.push(format!("{rides}, and cannot be ended from here afterwards: {}.", self.rides.join(", ")));
        }
        if !self.bills.is_empty() {
            let bills = count(self.bills.len() as u64, "bill is", "bills are");
            warnings.push(format!("{bills} still owed, and will be without the wallet, too."));
        }
        for sum in &self.unsettled {
            warnings.push(format!("{sum} is signed or held, and not settled yet."));
        }
        if self.unsent > 0 {
            let operations = count(self.unsent as u64, "operation has", "operations have");
            warnings.push(format!("{operations} no receipt yet; what came of it would not be seen here."));
        }
        warnings
    }

    /// For whoever is asked.
    fn warning(&self) -> String {
        self.warnings().into_iter().map(|warning| warning + "\n").collect()
    }
}

/// Last, because until everything else is gone it is what opens the rest; and not from somebody who has begun a wallet here meanwhile.
fn remove_vault(session: &Session) -> Result<(), Failure> {
    let directory = session.directory()?;
    let path = VaultFile::path(directory);
    match KeyFile::while_absent(directory, || fs::remove_file(&path)) {
        Ok(Some(Err(error))) if error.kind() != io::ErrorKind::NotFound => Err(Failure::file(&path, &error)),
        Ok(_) | Err(StoreError::AlreadyOpen) => Ok(()),
        Err(error) => Err(WalletError::from(error).into()),
    }
}

impl Report for Answer {
    fn tell(&self, page: &mut Page) {
        page.line(if self.wiped { "The wallet is gone." } else { "Nothing was deleted." });
        self.open.warnings().into_iter().for_each(|warning| page.careful(warning));
    }
}
