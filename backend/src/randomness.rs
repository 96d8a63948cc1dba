//! Randomness from the operating system.

use tally::crypto::base64url;

/// The operating system gave no randomness.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no randomness: {0}")]
pub struct NoRandomness(String);

/// So many random bytes.
pub(crate) fn bytes<const COUNT: usize>() -> Result<[u8; COUNT], NoRandomness> {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes).map_err(|error| NoRandomness(error.to_string()))?;
    Ok(bytes)
}

/// A text that nobody guesses: 128 random bits in base64url, 22 characters.
pub(crate) fn text() -> Result<String, NoRandomness> {
    Ok(base64url(&bytes::<16>()?))
}
