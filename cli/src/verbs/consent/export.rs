use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde::Serialize;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, count};
use crate::session::Session;
use tally_counterparties::write_new;

/// Write the chain of everything that you granted, shared and took back, which anybody can check
#[derive(Args)]
pub(super) struct Export {
    /// Where to write it, a file that is not there yet [default: standard output]
    #[arg(value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,
}

/// Where the file is.
#[derive(Serialize)]
struct Exported {
    file: String,
    events: u64,
}

impl Export {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let chain = session.open().await?.consents().export()?;
        let text = format!("{}\n", serde_json::to_string_pretty(&chain)?);
        let Some(path) = self.file else { return Ok(Outcome::raw(text)) };
        write_new(&path, text.as_bytes()).map_err(|error| Failure::file(&path, &error))?;
        Outcome::done(&Exported { file: path.display().to_string(), events: chain.events.len() as u64 })
    }
}

impl Report for Exported {
    fn tell(&self, page: &mut Page) {
        page.good(format!("Written to {}: {}.", self.file, count(self.events, "event", "events")));
        page.line(format!("Anybody can check it: tally consent verify {}", self.file));
        page.careful("The file is not encrypted. It says who may read what, and none of the data.");
    }
}
