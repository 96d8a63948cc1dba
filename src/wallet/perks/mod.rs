//! Perks: what points are good for. What sellers offer is the same for everybody and lies here; whether it is the person's is
//! worked out here, too, and asking costs no network and tells nobody anything.

mod city;
mod error;
mod list;
mod record;
mod refresh;
mod used;
mod wanted;

use std::sync::Arc;

pub use error::PerksError;
pub use record::{OfferList, PerkOffer};
pub use used::UsedPerk;
pub(in crate::wallet) use wanted::{Terms, Wanted, still_theirs, unasked};

use super::core::Core;

/// What sellers offer for points.
#[derive(Clone)]
pub struct Perks {
    core: Arc<Core>,
}

impl Perks {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}

#[cfg(test)]
mod tests;
