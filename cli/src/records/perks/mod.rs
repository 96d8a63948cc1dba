//! What sellers offer for points, and what points took off.

mod eligibility;
mod offer;
mod used;
mod words;

pub(crate) use offer::PerkRecord;
pub(crate) use used::UsedPerkRecord;
