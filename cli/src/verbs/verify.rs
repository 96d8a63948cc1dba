use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::crypto::jws::KeySet;
use tally::wallet::WalletError;
use tally::wire::evidence::Evidence;
use tally::wire::payment::Terms;
use tally::wire::receipt::Outcome as Decision;

use crate::failure::Failure;
use crate::output::{Amount, Outcome, Page, Report, moment};

/// Check a receipt file; takes no wallet and no network
///
/// Checks that the payer signed the operation, that the backend signed the receipt, and that the receipt is for this very
/// operation. Whose keys those are it cannot know: compare the thumbprints with what the operator publishes.
#[derive(Args)]
#[command(after_help = "Examples:
  tally verify receipt.json
  tally verify receipt.json --json | jq -r .backend_key")]
pub(crate) struct Verify {
    /// The file that `tally receipt` wrote
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// What a receipt file proves.
#[derive(Serialize)]
pub(crate) struct Verified {
    holds: bool,
    payment: String,
    payee: String,
    payee_name: String,
    total: Amount,
    signed_at: String,
    decided_at: String,
    outcome: Decision,
    payer_key: String,
    backend_key: String,
    trusted_keys: Vec<String>,
}

impl Verify {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        Outcome::done(&verify(&read_evidence(&self.file)?)?)
    }
}

/// Reads a receipt file.
pub(crate) fn read_evidence(path: &Path) -> Result<Evidence, Failure> {
    let text = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    serde_json::from_slice(&text).map_err(|error| Failure::own("file", not_a_receipt(path, &error)))
}

fn not_a_receipt(path: &Path, error: &serde_json::Error) -> String {
    format!("{} is not a receipt file: {error}", path.display())
}

/// What `evidence` proves, or why it proves nothing.
pub(crate) fn verify(evidence: &Evidence) -> Result<Verified, Failure> {
    let (operation, receipt) = evidence.verify().map_err(WalletError::Evidence)?;
    let (payer_key, backend_key) = (operation.key().to_string(), receipt.key().to_string());
    let (operation, receipt) = (operation.into_document(), receipt.into_document());
    let Terms { payee, payee_name, total, .. } = operation.body.terms;
    Ok(Verified {
        holds: true,
        payment: operation.id.to_string(),
        payee: payee.to_string(),
        payee_name,
        total: total.into(),
        signed_at: moment(operation.iat),
        decided_at: moment(receipt.iat),
        outcome: receipt.outcome,
        payer_key,
        backend_key,
        trusted_keys: thumbprints(&evidence.keys),
    })
}

fn thumbprints(keys: &KeySet) -> Vec<String> {
    keys.keys().iter().map(|key| key.thumbprint().to_string()).collect()
}

impl Report for Verified {
    fn tell(&self, page: &mut Page) {
        page.good("Both signatures hold, and the receipt is for this very payment.");
        match &self.outcome {
            Decision::Accepted { .. } => page.strong(format!("Paid: {} to {}", self.total, self.payee_name)),
            Decision::Declined { detail, .. } => page.strong(format!("Not paid, declined: {detail}")),
        }
        page.field("Payment", &self.payment);
        page.field("Signed", &self.signed_at);
        page.field("Decided", &self.decided_at);
        page.field("Payer's key", &self.payer_key);
        page.field("Backend's key", &self.backend_key);
        page.faint("Compare the backend's key with what its operator publishes.");
    }
}
