//! Ed25519 keys (RFC 8032) and their names.

mod jwk;
mod public;
mod signing;
mod thumbprint;

pub use public::{KeyError, PublicKey, SignatureError};
pub use signing::SigningKey;
pub use thumbprint::{Thumbprint, ThumbprintError};

#[cfg(test)]
mod vectors;
