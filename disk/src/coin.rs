//! What a power cut leaves, drawn from a seed.

use crate::unsynced::Kept;

/// What a disk writes as a whole or not at all.
const SECTOR: usize = 512;

/// Decides what a power cut leaves.
pub(crate) enum Coin {
    Never,
    Drawn(u64),
}

impl From<Kept> for Coin {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Nothing => Self::Never,
            Kept::Some(seed) => Self::Drawn(seed),
        }
    }
}

impl Coin {
    /// Whether something happened.
    pub(crate) fn toss(&mut self) -> bool {
        self.draw().is_some_and(|drawn| drawn % 2 == 0)
    }

    /// How many bytes of a write arrived: none, all, or some whole sectors.
    pub(crate) fn part_of(&mut self, length: usize) -> usize {
        let Some(drawn) = self.draw() else { return 0 };
        match drawn % 4 {
            0 => 0,
            1 => usize::try_from(drawn / 4 % (length / SECTOR + 1) as u64).unwrap_or_default() * SECTOR,
            _ => length,
        }
    }

    /// `SplitMix64` (Steele, Lea and Flood, 2014).
    fn draw(&mut self) -> Option<u64> {
        let Self::Drawn(state) = self else { return None };
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Some(mixed ^ (mixed >> 31))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_arrives_whole_or_not_or_up_to_a_sector() {
        let mut coin = Coin::Drawn(7);
        let parts: std::collections::BTreeSet<_> = (0..1_000).map(|_| coin.part_of(4 * SECTOR + 9)).collect();
        assert_eq!(parts.into_iter().collect::<Vec<_>>(), [0, 512, 1024, 1536, 2048, 2057]);
    }
}
