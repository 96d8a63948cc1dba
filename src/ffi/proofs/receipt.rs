use std::time::SystemTime;

use super::ConsentEvent;
use crate::ffi::printed::printed;
use crate::ffi::runtime::call;
use crate::ffi::times::moment;
use crate::ffi::{DeclineReason, Money, WalletError};
use crate::wallet::WalletError as CoreError;
use crate::wire::evidence::{Evidence, Proof, Subject};
use crate::wire::receipt::{Effect, Outcome};

/// What a receipt file proves: this was signed, and this was the backend's answer to it. Whose the keys are the file cannot
/// know: compare `backend_key` with what the backend's operator publishes.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct VerifiedReceipt {
    /// The id of the payment, the ride, the grant or share, or the withdrawal's own.
    pub operation: String,
    /// What was signed.
    pub subject: ReceiptSubject,
    /// When it was signed, by the phone's clock.
    pub signed_at: SystemTime,
    /// When the backend decided.
    pub decided_at: SystemTime,
    /// Whether the backend said yes.
    pub accepted: bool,
    /// Why the backend said no, in an English sentence.
    pub declined: Option<String>,
    /// The key that signed what was asked for, by its thumbprint (RFC 7638).
    pub signer_key: String,
    /// The key that signed the answer, by its thumbprint.
    pub backend_key: String,
    /// All keys that the file names as the backend's, by their thumbprints.
    pub trusted_keys: Vec<String>,
    /// Why the backend said no, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// What a receipt is about.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
#[uniffi::export(Display)]
pub enum ReceiptSubject {
    /// A payment.
    Payment {
        /// Who is paid: an id.
        payee: String,
        /// The payee's name as it was shown.
        payee_name: String,
        /// How much.
        total: Money,
        /// The bill that it is paid by later; nothing has moved then.
        billed: Option<String>,
    },
    /// A ride.
    Ride {
        /// Who lets the bike: an id.
        provider: String,
        /// The provider's name as it was shown.
        provider_name: String,
        /// The bike.
        bike: String,
        /// What is held until the ride is over.
        deposit: Money,
        /// The most that may be collected, whatever happens.
        cap: Money,
    },
    /// Something was granted, shared or taken back.
    Consent {
        /// What exactly.
        event: ConsentEvent,
    },
}

printed!(VerifiedReceipt { operation, accepted }, ReceiptSubject);

/// Checks a receipt file: that the operation was signed, that the backend signed the receipt, and that the receipt is for this
/// very operation. Takes no wallet and no network. A file that cannot be read is `file-unreadable`, one of another format
/// `file-of-another-format`, and one that does not hold `evidence-does-not-hold`.
#[uniffi::export]
pub fn verify_receipt(file: &str) -> Result<VerifiedReceipt, WalletError> {
    call(|| {
        let evidence = Evidence::read(file).map_err(CoreError::from)?;
        let proof = evidence.verify().map_err(CoreError::from)?;
        let trusted_keys = evidence.keys.keys().iter().map(|key| key.thumbprint().to_string()).collect();
        Ok(VerifiedReceipt { trusted_keys, ..proof.into() })
    })
}

impl From<Proof> for VerifiedReceipt {
    fn from(proof: Proof) -> Self {
        let Proof { subject, signer, receipt, backend } = proof;
        let (declined, decline_reason) = match &receipt.outcome {
            Outcome::Accepted { .. } => (None, None),
            Outcome::Declined { reason, detail } => (Some(detail.clone()), Some((*reason).into())),
        };
        Self {
            operation: subject.id().to_string(),
            signed_at: moment(subject.signed_at()),
            subject: ReceiptSubject::new(subject, &receipt.outcome),
            decided_at: moment(receipt.iat),
            accepted: declined.is_none(),
            declined,
            signer_key: signer.to_string(),
            backend_key: backend.to_string(),
            trusted_keys: Vec::new(),
            decline_reason,
        }
    }
}

impl ReceiptSubject {
    fn new(subject: Subject, outcome: &Outcome) -> Self {
        match subject {
            Subject::Payment(payment) => {
                let terms = payment.body.terms;
                let (payee, total) = (terms.payee.to_string(), terms.total.into());
                Self::Payment { payee, payee_name: terms.payee_name, total, billed: billed(outcome) }
            }
            Subject::Ride(unlock) => {
                let terms = unlock.body.terms;
                Self::Ride {
                    provider: terms.provider.to_string(),
                    provider_name: terms.provider_name,
                    bike: terms.bike,
                    deposit: terms.order.deposit.into(),
                    cap: terms.order.risk_fund.into(),
                }
            }
            Subject::Consent(event) => Self::Consent { event: event.into() },
        }
    }
}

/// The bill that a payment became.
fn billed(outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Accepted { effect: Effect::Payment { bill, .. } } => bill.map(|bill| bill.to_string()),
        _ => None,
    }
}
