//! Evidence files: what a person hands to somebody who wants to check what was agreed to without asking anybody.

use serde::{Deserialize, Serialize};

use super::consent::{ChainEvent, ChainFault};
use super::file::{self, NotAFile, Unreadable};
use super::operation::{Body, Operation};
use super::payment::Payment;
use super::receipt::Receipt;
use super::ride::Unlock;
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{JwsError, KeySet, Signed, peek};
use crate::crypto::keys::{PublicKey, Thumbprint};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;

/// A receipt with everything that checking it takes. Any JOSE library can read the two JWS.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Evidence {
    /// Always `tally-evidence-1`.
    pub format: String,
    /// The compact JWS of the receipt.
    pub receipt: String,
    /// The compact JWS of the operation that it answers.
    pub operation: String,
    /// The public half of the key that signed the operation.
    pub signer: PublicKey,
    /// The keys that the backend signs with. Compare their thumbprints with what the operator publishes.
    pub keys: KeySet,
}

crate::domain::redacted::redacted!(Evidence { format });

/// What evidence proves, once it is verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What was signed.
    pub subject: Subject,
    /// The key that signed it.
    pub signer: Thumbprint,
    /// What the backend answered.
    pub receipt: Receipt,
    /// The key that signed the answer.
    pub backend: Thumbprint,
}

/// An operation of a kind that evidence is given out for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A payment.
    Payment(Box<Operation<Payment>>),
    /// A ride, by what unlocked the bike.
    Ride(Box<Operation<Unlock>>),
    /// Something was granted, shared or taken back.
    Consent(ChainEvent),
}

/// Why a file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotEvidence {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is of another format.
    #[error("the file is of another format than {}", Evidence::FORMAT)]
    Format,
    /// The receipt does not hold.
    #[error("the receipt does not hold: {0}")]
    Receipt(JwsError),
    /// The operation does not hold.
    #[error("the operation does not hold: {0}")]
    Operation(JwsError),
    /// The operation is of a kind that no evidence is given out for.
    #[error("the operation is neither a payment, nor a ride, nor about consent")]
    Kind,
    /// Both hold, but the receipt answers another operation.
    #[error("the receipt answers another operation")]
    Mismatch,
}

impl Evidence {
    /// What `format` says.
    pub const FORMAT: &'static str = "tally-evidence-1";

    /// Reads a file, and checks nothing of it yet.
    pub fn read(text: &str) -> Result<Self, NotEvidence> {
        Ok(file::read(text, Self::FORMAT)?)
    }

    /// Checks both signatures and that the receipt answers this very operation.
    pub fn verify(&self) -> Result<Proof, NotEvidence> {
        if self.format != Self::FORMAT {
            return Err(NotEvidence::Format);
        }
        let receipt = Signed::<Receipt>::verify(&self.receipt, &self.keys).map_err(NotEvidence::Receipt)?;
        let subject = Subject::verify(&self.operation, &self.signer)?;
        if receipt.document().operation_sha256 != sha256_base64url(self.operation.as_bytes()) {
            return Err(NotEvidence::Mismatch);
        }
        let (signer, backend) = (self.signer.thumbprint(), receipt.key().clone());
        Ok(Proof { subject, signer, receipt: receipt.into_document(), backend })
    }
}

impl Subject {
    fn verify(compact: &str, signer: &PublicKey) -> Result<Self, NotEvidence> {
        let typ = peek(compact).map_err(NotEvidence::Operation)?.typ;
        if typ == Payment::TYP {
            return Ok(Self::Payment(verified(compact, signer)?));
        }
        if typ == Unlock::TYP {
            return Ok(Self::Ride(verified(compact, signer)?));
        }
        Ok(Self::Consent(ChainEvent::verify(compact, signer)?))
    }

    /// The operation's id.
    pub fn id(&self) -> OperationId {
        match self {
            Self::Payment(payment) => payment.id,
            Self::Ride(unlock) => unlock.id,
            Self::Consent(event) => event.id(),
        }
    }

    /// When it was signed, by the phone's clock.
    pub fn signed_at(&self) -> Timestamp {
        match self {
            Self::Payment(payment) => payment.iat,
            Self::Ride(unlock) => unlock.iat,
            Self::Consent(event) => event.signed_at(),
        }
    }
}

fn verified<B: Body>(compact: &str, signer: &PublicKey) -> Result<Box<Operation<B>>, NotEvidence> {
    let operation = Signed::<Operation<B>>::verify(compact, signer).map_err(NotEvidence::Operation)?;
    Ok(Box::new(operation.into_document()))
}

impl NotEvidence {
    /// What a translation of the sentence needs, by name.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let fault = match self {
            Self::Unreadable(at) => return at.parameters(),
            Self::Format => return vec![("expected", Evidence::FORMAT.into())],
            Self::Receipt(_) => "receipt",
            Self::Operation(_) => "operation",
            Self::Kind => "kind",
            Self::Mismatch => "mismatch",
        };
        vec![("fault", fault.into())]
    }
}

impl From<NotAFile> for NotEvidence {
    fn from(wrong: NotAFile) -> Self {
        match wrong {
            NotAFile::Unreadable(at) => Self::Unreadable(at),
            NotAFile::Format => Self::Format,
        }
    }
}

impl From<ChainFault> for NotEvidence {
    fn from(fault: ChainFault) -> Self {
        match fault {
            ChainFault::Signature(error) => Self::Operation(error),
            _ => Self::Kind,
        }
    }
}
