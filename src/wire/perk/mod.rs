//! Perks: who sells, what they offer for points, and what of it stands in a price.
//!
//! A seller signs its offers with its own key; the backend says whose key that is ([`SellerCard`]). Offers are the same for
//! everybody, so that fetching them tells nothing about who fetches.

mod applied;
mod believed;
mod offer;
mod seller;
mod selling;

pub use applied::{AppliedFault, AppliedPerk};
pub use believed::{BelievedOffer, OfferFault, RefusedOffer};
pub use offer::{OfferAnswer, OfferPage, SellerOffer};
pub use seller::SellerCard;
pub use selling::{OfferSubmission, OfferUse, OfferUses, SellerOffers};
