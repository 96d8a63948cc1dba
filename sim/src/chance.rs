//! Everything that is left to chance, from a seed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use fastrand::Rng;
use tally::crypto::sha256;
use tally::platform::{NoRandomness, Randomness};

/// A stream of chance of its own: more of it drawn by one does not move what another draws.
pub(crate) struct Chance(Mutex<Rng>);

impl Chance {
    /// The stream of this name under this seed.
    pub(crate) fn new(seed: u64, whose: &str) -> Self {
        let hash = sha256(format!("{seed} {whose}").as_bytes());
        let (first, _) = hash.split_at(8);
        let seed = first.iter().fold(0, |seed: u64, byte| (seed << 8) | u64::from(*byte));
        Self(Mutex::new(Rng::with_seed(seed)))
    }

    /// So many times in a hundred.
    pub(crate) fn percent(&self, percent: u32) -> bool {
        self.rng().u32(0..100) < percent
    }

    /// From `least` to `most`, both of them possible.
    pub(crate) fn between(&self, least: i64, most: i64) -> i64 {
        self.rng().i64(least..=most)
    }

    /// Any of them; nothing if there are none.
    pub(crate) fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        self.place(from.len()).and_then(|place| from.get(place))
    }

    /// A place in a list of so many.
    pub(crate) fn place(&self, count: usize) -> Option<usize> {
        (count > 0).then(|| self.rng().usize(0..count))
    }

    fn rng(&self) -> MutexGuard<'_, Rng> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Randomness for Chance {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        self.rng().fill(bytes);
        Ok(())
    }
}
