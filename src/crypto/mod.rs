//! Keys, signatures and hashes: what is signed, and how it is known to be genuine.
//!
//! Nothing here reads a clock, a disk or a source of randomness. A key is made from a seed that the caller drew, and
//! whether a signature is fresh is for the caller to judge.

pub mod encoding;
pub mod hash;
pub mod http_signature;
pub mod jws;
pub mod keys;
pub mod merkle;
#[cfg(feature = "schema")]
mod schema;

pub use encoding::{NotBase64Url, base64url, base64url_decode};
pub use hash::{sha256, sha256_base64url};
pub use jws::{Document, Header, JwsError, KeySet, KeySource, Signed, peek, verify_version};
pub use keys::{KeyError, PublicKey, SignatureError, SigningKey, Thumbprint, ThumbprintError};
