//! What a phone can ask for.

pub(crate) mod bills;
pub(crate) mod consent;
pub(crate) mod enrol;
pub(crate) mod overdue;
pub(crate) mod perk;
pub(crate) mod points;
pub(crate) mod pull;
pub(crate) mod push;
pub(crate) mod quote;
mod read;
pub(crate) mod ride_offer;
pub(crate) mod upkeep;
