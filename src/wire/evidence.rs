//! Evidence files: what a person hands to somebody who wants to check a payment without asking anybody.

use serde::{Deserialize, Serialize};

use super::operation::Operation;
use super::payment::Payment;
use super::receipt::Receipt;
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{JwsError, KeySet, Signed};
use crate::crypto::keys::PublicKey;

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

/// Why a file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotEvidence {
    /// It is of another format.
    #[error("the file is of another format than {}", Evidence::FORMAT)]
    Format,
    /// The receipt does not hold.
    #[error("the receipt does not hold: {0}")]
    Receipt(JwsError),
    /// The operation does not hold.
    #[error("the operation does not hold: {0}")]
    Operation(JwsError),
    /// Both hold, but the receipt answers another operation.
    #[error("the receipt answers another operation")]
    Mismatch,
}

impl Evidence {
    /// What `format` says.
    pub const FORMAT: &'static str = "tally-evidence-1";

    /// Checks both signatures and that the receipt answers this very operation.
    pub fn verify(&self) -> Result<(Signed<Operation<Payment>>, Signed<Receipt>), NotEvidence> {
        if self.format != Self::FORMAT {
            return Err(NotEvidence::Format);
        }
        let receipt = Signed::<Receipt>::verify(&self.receipt, &self.keys).map_err(NotEvidence::Receipt)?;
        let operation = Signed::verify(&self.operation, &self.signer).map_err(NotEvidence::Operation)?;
        let bound = receipt.document().operation_sha256 == sha256_base64url(self.operation.as_bytes());
        if bound { Ok((operation, receipt)) } else { Err(NotEvidence::Mismatch) }
    }
}
