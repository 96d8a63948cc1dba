use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::crypto::jws::KeySet;
use tally::wallet::WalletError;
use tally::wire::evidence::{Evidence, NotEvidence, Subject};
use tally::wire::receipt::Outcome as Decision;

use super::consent::Agreed;
use crate::failure::Failure;
use crate::output::{Amount, Outcome, Page, Report, moment};

/// Check a receipt file; takes no wallet and no network
///
/// Checks that the operation was signed, that the backend signed the receipt, and that the receipt is for this very
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
    #[serde(flatten)]
    about: About,
    signed_at: String,
    decided_at: String,
    outcome: Decision,
    backend_key: String,
    trusted_keys: Vec<String>,
}

/// What was signed, and by which key.
#[derive(Serialize)]
#[serde(untagged)]
enum About {
    Payment {
        payment: String,
        payee: String,
        payee_name: String,
        total: Amount,
        payer_key: String,
    },
    Ride {
        ride: String,
        provider: String,
        provider_name: String,
        deposit: Amount,
        cap: Amount,
        rider_key: String,
    },
    Consent {
        consent: String,
        #[serde(flatten)]
        agreed: Agreed,
        holder_key: String,
    },
}

impl Verify {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        Outcome::done(&verify(&read_evidence(&self.file)?)?)
    }
}

/// Reads a receipt file.
pub(crate) fn read_evidence(path: &Path) -> Result<Evidence, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    Evidence::read(&text).map_err(|wrong| match wrong {
        NotEvidence::Unreadable(at) => Failure::own("file", format!("{} is not a receipt file: {at}", path.display())),
        wrong => WalletError::from(wrong).into(),
    })
}

/// What `evidence` proves, or why it proves nothing.
pub(crate) fn verify(evidence: &Evidence) -> Result<Verified, Failure> {
    let proof = evidence.verify().map_err(WalletError::from)?;
    Ok(Verified {
        holds: true,
        signed_at: moment(proof.subject.signed_at()),
        about: About::new(proof.subject, proof.signer.to_string()),
        decided_at: moment(proof.receipt.iat),
        outcome: proof.receipt.outcome,
        backend_key: proof.backend.to_string(),
        trusted_keys: thumbprints(&evidence.keys),
    })
}

fn thumbprints(keys: &KeySet) -> Vec<String> {
    keys.keys().iter().map(|key| key.thumbprint().to_string()).collect()
}

impl About {
    fn new(subject: Subject, key: String) -> Self {
        let id = subject.id().to_string();
        match subject {
            Subject::Payment(payment) => {
                let terms = payment.body.terms;
                let (payee, total) = (terms.payee.to_string(), terms.total.into());
                Self::Payment { payment: id, payee, payee_name: terms.payee_name, total, payer_key: key }
            }
            Subject::Ride(unlock) => {
                let (terms, provider) = (&unlock.body.terms, unlock.body.terms.provider.to_string());
                let (deposit, cap) = (terms.order.deposit.into(), terms.order.risk_fund.into());
                let provider_name = terms.provider_name.clone();
                Self::Ride { ride: id, provider, provider_name, deposit, cap, rider_key: key }
            }
            Subject::Consent(event) => Self::Consent { consent: id, agreed: event.into(), holder_key: key },
        }
    }

    /// What it is called, its id, whose key signed it, and the key.
    fn parts(&self) -> [&str; 4] {
        match self {
            Self::Payment { payment, payer_key, .. } => ["Payment", payment, "Payer's key", payer_key],
            Self::Ride { ride, rider_key, .. } => ["Ride", ride, "Rider's key", rider_key],
            Self::Consent { consent, holder_key, .. } => ["Consent", consent, "Holder's key", holder_key],
        }
    }

    /// What came of it where the backend said yes.
    fn done(&self) -> String {
        match self {
            Self::Payment { total, payee_name, .. } => format!("Paid: {total} to {payee_name}"),
            Self::Ride { provider_name, deposit, cap, .. } => {
                format!("Unlocked: a bike of {provider_name}, {deposit} held, at most {cap} to pay")
            }
            Self::Consent { agreed, .. } => format!("Taken: {agreed}"),
        }
    }
}

impl Report for Verified {
    fn tell(&self, page: &mut Page) {
        let [kind, id, whose, key] = self.about.parts();
        page.good(format!("Both signatures hold, and the receipt is for this very {}.", kind.to_lowercase()));
        match &self.outcome {
            Decision::Accepted { .. } => page.strong(self.about.done()),
            Decision::Declined { detail, .. } => page.strong(format!("Declined: {detail}")),
        }
        page.field(kind, id);
        page.field("Signed", &self.signed_at);
        page.field("Decided", &self.decided_at);
        page.field(whose, key);
        page.field("Backend's key", &self.backend_key);
        page.faint("Compare the backend's key with what its operator publishes.");
    }
}
