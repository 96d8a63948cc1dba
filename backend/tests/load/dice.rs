//! Randomness that follows from a seed, so that a failing run can be had again.

use std::ops::Range;

/// `SplitMix64` (Steele, Lea and Flood, 2014).
pub struct Dice(u64);

impl Dice {
    /// Dice of their own for each `whose` under one seed.
    pub fn new(seed: u64, whose: u64) -> Self {
        let mut dice = Self(seed ^ whose.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of these; what is not even by a hair does not matter here.
    pub fn within(&mut self, range: Range<u64>) -> u64 {
        range.start + self.next() % (range.end - range.start)
    }

    pub fn minor(&mut self, below: u64) -> i64 {
        i64::try_from(self.within(1..below)).unwrap()
    }

    /// One of a list, by its place.
    pub fn place(&mut self, count: usize) -> usize {
        usize::try_from(self.within(0..count.try_into().unwrap())).unwrap()
    }

    /// Comes true so many times in a hundred.
    pub fn percent(&mut self, often: u64) -> bool {
        self.within(0..100) < often
    }
}
