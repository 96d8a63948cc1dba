//! Why a request is not believed.

use crate::crypto::keys::Thumbprint;

/// Why a request's signature or digest is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HttpSignatureError {
    /// A header cannot be read, or a parameter is missing or not ours; says which.
    #[error("not a signed request: {0}")]
    Malformed(&'static str),
    /// The signature does not cover what it must, in the fixed order; names the first component that is missing, out
    /// of place or too many.
    #[error("the signature must cover the fixed components in order: {0}")]
    NotCovered(String),
    /// The request names another key than the one it is checked against.
    #[error("signed with another key: {0}")]
    WrongKey(Thumbprint),
    /// The signature is not by this key over this request.
    #[error("the request's signature does not match")]
    BadSignature,
    /// The body is not the one that `Content-Digest` was made of.
    #[error("the body does not match its digest")]
    WrongDigest,
}
