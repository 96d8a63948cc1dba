//! Signed documents: JWS in compact form (RFC 7515), one `typ` per kind of document.
//!
//! The payload can only be reached through [`Signed::verify`]. It checks, in this order: the size, the three parts, the
//! header, the kind, the key, the signature, and only then reads the payload and its version.

mod compact;
mod document;
mod error;
mod header;
mod json;
mod key_source;
mod payload;
mod signed;

pub use compact::MAX_LENGTH;
pub use document::Document;
pub use error::JwsError;
pub use header::{Header, peek};
pub use key_source::{KeySet, KeySource};
pub use signed::{Signed, verify_version};

#[cfg(test)]
mod tests;
