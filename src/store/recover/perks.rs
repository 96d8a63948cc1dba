//! What a damaged database still says of perks, and taking that over: the city that the person picked, and what was told before.
//! The offers come again from the sellers.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::offers;
use super::export::Damaged;
use crate::domain::city::City;
use crate::domain::time::Timestamp;

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct PerksRows {
    city: Option<City>,
    refused: Vec<(String, String, Timestamp)>,
}

pub(super) fn of(damaged: &mut Damaged<'_>) -> PerksRows {
    if !damaged.has("perks") {
        return PerksRows::default();
    }
    let picked = damaged.walk("perks", |row| row.get::<_, Option<String>>("city")).0;
    PerksRows {
        city: picked.into_iter().flatten().find_map(|id| id.parse().ok()),
        refused: damaged.walk("offers_refused", offers::refused).0,
    }
}

impl PerksRows {
    /// Takes over what this database does not know.
    pub(super) fn take_in(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        for (sha256, fault, at) in &self.refused {
            offers::refuse(w, sha256, fault, *at)?;
        }
        let city = offers::city(w)?.or(self.city);
        offers::pick_city(w, city)
    }
}
