//! Perks: what points are good for. A seller publishes an offer of steps, each with the points it asks and the benefit it
//! brings; the same rules judge it when it is published and again on the phone.
//!
//! Points may buy comfort and never necessities, no step is a cliff, and below the first one there is always the ordinary
//! route.

mod benefit;
mod category;
mod ceilings;
mod check;
mod codes;
mod eligibility;
mod offer;
mod schedule;
#[cfg(test)]
mod tests;

pub use benefit::{DAYS_OF_NOTICE, Reduced, WHOLE, delayed, reduced};
pub use category::{Category, CategoryRange, NotACategory, ProtectedCategories};
pub use ceilings::Ceilings;
pub use check::{MAXIMUM_STEPS, OfferError, Rules, SoundOffer};
pub use eligibility::{Answer, Eligibility, Gap, Ordinary, Person};
pub use offer::{Offer, PerkKind, Place, Step};
pub use schedule::{Schedule, Weekday};
