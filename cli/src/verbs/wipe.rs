use std::fs;
use std::io;

use clap::Args;
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, agrees};
use crate::session::Session;
use crate::vault::VaultFile;

/// Delete the wallet from this machine
///
/// Refuses while operations are unsent, unless forced: their loss could be the loss of a payment's only trace.
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
struct Wiped {
    wiped: bool,
    directory: String,
}

impl Wipe {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let directory = session.directory()?.display().to_string();
        let wallet = session.open().await?;
        let question = format!("Delete the wallet in {directory} for good?");
        if !self.yes && !agrees("", &question)? {
            return Outcome::new(&Wiped { wiped: false, directory }, Exit::Declined);
        }
        session.progress.watch("Deleting", wallet.wipe(self.force)).await?;
        remove_vault(session)?;
        Outcome::done(&Wiped { wiped: true, directory })
    }
}

/// Last, because until everything else is gone it is what opens the rest.
fn remove_vault(session: &Session) -> Result<(), Failure> {
    let path = VaultFile::path(session.directory()?);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::file(&path, &error)),
        _ => Ok(()),
    }
}

impl Report for Wiped {
    fn tell(&self, page: &mut Page) {
        page.line(if self.wiped { "The wallet is gone." } else { "Nothing was deleted." });
    }
}
