//! Signed HTTP requests: RFC 9421 (the signature) and RFC 9530 (the body's digest), in the one profile that is spoken
//! here.
//!
//! Covered are always `@method`, `@authority`, `@path` and `@query`, then `content-digest` when there is a body, then
//! the further fields that both sides agreed on, in this order. The label and the tag are `tally`, the algorithm is
//! `ed25519`. Whether `created` is recent and `nonce` is new is for the caller to judge.

mod base;
mod digest;
mod error;
mod field;
mod input;
mod parameters;
mod request;

pub use digest::{content_digest, verify_content_digest};
pub use error::HttpSignatureError;
pub use input::parse_input;
pub use parameters::Parameters;
pub use request::{Signature, SignedParts, sign, verify};

/// The name of our signature among those that a request may carry.
const LABEL: &str = "tally";

#[cfg(test)]
mod vectors;
