use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::domain::id::OperationId;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::session::Session;
use tally_counterparties::write_new;

/// Write the receipt file of a payment, which anybody can check
#[derive(Args)]
#[command(after_help = "Examples:
  tally receipt 0199d1c2-7f00-7000-8000-000000000001 --out receipt.json
  tally verify receipt.json")]
pub(crate) struct Receipt {
    /// The payment's id
    id: OperationId,
    /// Where to write it, a file that is not there yet [default: standard output]
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
}

/// Where the file is.
#[derive(Serialize)]
struct Written {
    payment: String,
    file: String,
}

impl Receipt {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let evidence = session.open().await?.payments().evidence(self.id)?;
        let text = format!("{}\n", serde_json::to_string_pretty(&evidence)?);
        let Some(path) = self.out else { return Ok(Outcome::raw(text)) };
        write_new(&path, text.as_bytes()).map_err(|error| Failure::file(&path, &error))?;
        Outcome::done(&Written { payment: self.id.to_string(), file: path.display().to_string() })
    }
}

impl Report for Written {
    fn tell(&self, page: &mut Page) {
        page.good(format!("Written to {}.", self.file));
        page.line(format!("Anybody can check it: tally verify {}", self.file));
    }
}
