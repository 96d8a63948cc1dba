use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use tally::domain::operation::OperationState;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, count};
use crate::session::Session;
use tally_counterparties::write_new;

/// Write everything that the wallet knows as JSON: payments, bills, loans, rides, points, consent, every signed operation
#[derive(Args)]
#[command(after_help = "Examples:
  tally export --out wallet.json
  tally export | jq '.payments | length'")]
pub(crate) struct Export {
    /// Where to write it, a file that is not there yet [default: standard output]
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
}

/// Where the file is.
#[derive(Serialize)]
struct Exported {
    file: String,
    payments: usize,
    unsent: usize,
}

/// What is counted of an export.
#[derive(Deserialize)]
struct Counted {
    payments: Vec<IgnoredAny>,
    operations: Vec<Operation>,
}

#[derive(Deserialize)]
struct Operation {
    state: OperationState,
}

impl Export {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let text = session.open().await?.export().await?;
        let Some(path) = self.out else { return Ok(Outcome::raw(text)) };
        write_new(&path, text.as_bytes()).map_err(|error| Failure::file(&path, &error))?;
        let Counted { payments, operations } = serde_json::from_str(&text)?;
        let unsent = operations.iter().filter(|operation| !operation.state.is_settled()).count();
        Outcome::done(&Exported { file: path.display().to_string(), payments: payments.len(), unsent })
    }
}

impl Report for Exported {
    fn tell(&self, page: &mut Page) {
        let payments = count(self.payments as u64, "payment", "payments");
        let unsent = count(self.unsent as u64, "unsent operation", "unsent operations");
        page.good(format!("Written to {}: {payments} and {unsent}.", self.file));
        page.careful("The file is not encrypted.");
    }
}
