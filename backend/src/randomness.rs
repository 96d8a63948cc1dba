//! Randomness: what the backend was started with for whatever anybody outside may see, and the operating system's for what
//! stays inside, such as the keys that data is sealed under.

use tally::crypto::base64url;
use tally::platform::{NoRandomness, Randomness};

/// The operating system's randomness.
#[derive(Debug, Clone, Copy)]
pub struct OsRandomness;

impl Randomness for OsRandomness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|error| NoRandomness(error.to_string()))
    }
}

/// So many random bytes.
pub(crate) fn bytes<const COUNT: usize>(from: &dyn Randomness) -> Result<[u8; COUNT], NoRandomness> {
    let mut bytes = [0; COUNT];
    from.fill(&mut bytes)?;
    Ok(bytes)
}

/// A text that nobody guesses: 128 random bits in base64url, 22 characters.
pub(crate) fn text(from: &dyn Randomness) -> Result<String, NoRandomness> {
    Ok(base64url(&bytes::<16>(from)?))
}
