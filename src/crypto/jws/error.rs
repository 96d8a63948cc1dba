//! Why a document was not signed or not believed.

use crate::crypto::keys::Thumbprint;

/// Why a compact JWS could not be made or is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JwsError {
    /// It is not a compact JWS as this crate writes it; says which part is wrong. Asking again will not help.
    #[error("not a signed document: {0}")]
    Malformed(&'static str),
    /// It is a signed document of another kind.
    #[error("a document of the kind {found:?} where {expected:?} is needed")]
    WrongKind {
        /// The `typ` that was asked for.
        expected: &'static str,
        /// The `typ` in its header.
        found: String,
    },
    /// It names a key that is not among the known ones. They may need to be fetched again.
    #[error("signed with an unknown key {0}")]
    UnknownKey(Thumbprint),
    /// The signature is not by the key that it names, or the text was changed.
    #[error("the signature does not match")]
    BadSignature,
    /// The signature holds, but this version of the document cannot be read here.
    #[error("version {found} of this document cannot be read")]
    UnsupportedVersion {
        /// The `ver` in its payload.
        found: u32,
    },
    /// The payload is not what its kind and version promise. The text may quote the payload, so it is not for logs.
    #[error("the payload cannot be read: {0}")]
    UnreadablePayload(String),
    /// Longer than [`MAX_LENGTH`](super::MAX_LENGTH).
    #[error("a signed document of more than 64 KiB")]
    TooLarge,
}

impl From<serde_json::Error> for JwsError {
    fn from(error: serde_json::Error) -> Self {
        Self::UnreadablePayload(error.to_string())
    }
}
