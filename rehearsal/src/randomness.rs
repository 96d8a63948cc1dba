//! Randomness that is the same each time, and therefore none: nobody outside of this library can have it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tally::crypto::sha256;
use tally::platform::{NoRandomness, Randomness};

/// Bytes that follow from a seed, from whose they are, and from how many were asked for at once.
///
/// Each length has a stream of its own: ids, nonces and keys have different lengths, so that one request more on the way
/// (its nonce) changes no id of anything.
pub(crate) struct Seeded {
    seed: u64,
    whose: String,
    drawn: Mutex<BTreeMap<usize, u64>>,
}

impl Seeded {
    pub(crate) fn new(seed: u64, whose: impl Into<String>) -> Self {
        Self { seed, whose: whose.into(), drawn: Mutex::default() }
    }

    /// How often so many bytes were drawn before.
    fn number(&self, length: usize) -> u64 {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let number = drawn.entry(length).or_default();
        *number += 1;
        *number
    }
}

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let number = self.number(bytes.len());
        let length = bytes.len();
        for (block, chunk) in bytes.chunks_mut(32).enumerate() {
            let name = format!("{} of {}: {length} bytes, {number}, {block}", self.seed, self.whose);
            chunk.copy_from_slice(&sha256(name.as_bytes())[..chunk.len()]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw<const COUNT: usize>(from: &Seeded) -> [u8; COUNT] {
        let mut bytes = [0; COUNT];
        from.fill(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn the_same_seed_draws_the_same_and_never_twice() {
        let (one, other) = (Seeded::new(7, "ada"), Seeded::new(7, "ada"));
        let drawn: Vec<[u8; 40]> = (0..3).map(|_| draw(&one)).collect();
        assert!(drawn.iter().all(|bytes| *bytes == draw(&other)));
        assert!(drawn[0] != drawn[1] && drawn[1] != drawn[2] && drawn[0][..8] != drawn[0][32..]);
        assert_ne!(draw::<40>(&Seeded::new(8, "ada")), drawn[0]);
        assert_ne!(draw::<40>(&Seeded::new(7, "bob")), drawn[0]);
    }

    #[test]
    fn one_nonce_more_changes_no_id() {
        let (one, other) = (Seeded::new(7, "ada"), Seeded::new(7, "ada"));
        draw::<16>(&one);
        assert_eq!(draw::<10>(&one), draw::<10>(&other));
    }
}
