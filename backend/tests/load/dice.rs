//! Randomness that follows from a seed, so that a failing run can be had again.

use std::ops::Range;

use fastrand::Rng;

pub struct Dice(Rng);

impl Dice {
    /// Dice of their own for each `whose` under one seed.
    pub fn new(seed: u64, whose: u64) -> Self {
        // As many bits differ between neighbours as can.
        Self(Rng::with_seed(seed ^ whose.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    pub fn within(&mut self, range: Range<u64>) -> u64 {
        self.0.u64(range)
    }

    pub fn minor(&mut self, below: u64) -> i64 {
        i64::try_from(self.within(1..below)).unwrap()
    }

    /// One of a list, by its place.
    pub fn place(&mut self, count: usize) -> usize {
        self.0.usize(..count)
    }

    /// Comes true so many times in a hundred.
    pub fn percent(&mut self, often: u64) -> bool {
        self.within(0..100) < often
    }
}
