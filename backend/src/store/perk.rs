//! What a store keeps of perks.

use tally::crypto::keys::PublicKey;
use tally::domain::id::{AccessId, MerchantId, OfferId, OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::perk::SellerOffer;

use super::Merchant;

/// A merchant that may offer perks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// The merchant.
    pub merchant: Merchant,
    /// The key that signs its offers and requests; no two have the same.
    pub key: PublicKey,
    /// The compact JWS of its [`tally::wire::perk::SellerCard`].
    pub card: String,
}

/// A merchant that is to be a seller.
#[derive(Debug, Clone)]
pub struct NewSeller {
    /// The merchant.
    pub merchant: MerchantId,
    /// Its key.
    pub key: PublicKey,
    /// The compact JWS of its card.
    pub card: String,
    /// When.
    pub at: Timestamp,
}

/// An offer, as its seller published it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRecord {
    /// What it says.
    pub document: SellerOffer,
    /// Its compact JWS.
    pub compact: String,
    /// The card of its seller.
    pub card: String,
    /// When the seller ended it, if it did.
    pub ended_at: Option<Timestamp>,
}

/// Offers in the order in which they were published or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferSlice {
    /// The offers.
    pub items: Vec<OfferRecord>,
    /// The position of the last one; that which was asked for if there is none.
    pub next: i64,
    /// More is there already.
    pub more: bool,
}

/// Some offers of one seller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerOfferPage {
    /// The offers, in the order of their ids.
    pub items: Vec<OfferRecord>,
    /// Where to go on, if there are more.
    pub next: Option<OfferId>,
}

/// How somebody stands towards a seller.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonStanding {
    /// The grant under which the seller may learn of a step, and the end of its time.
    pub reach: Option<(OperationId, Timestamp)>,
    /// The compact JWS of the newest score under a living collection grant.
    pub score: Option<String>,
}

/// A step is used: the seller learns of it, and the person learns that it did.
#[derive(Clone, PartialEq, Eq)]
pub struct PerkUse {
    /// The seller.
    pub seller: MerchantId,
    /// Its name.
    pub seller_name: String,
    /// The offer.
    pub offer: OfferId,
    /// The points of the step.
    pub step: u32,
    /// The grant under which it learns of it.
    pub reach: OperationId,
    /// The access record, once it is signed: its id and its compact JWS.
    pub record: Option<(AccessId, String)>,
}

/// A use, as the seller may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseRecord {
    /// Who; a seller is told a pseudonym instead.
    pub user: UserId,
    /// The offer.
    pub offer: OfferId,
    /// The points of the step.
    pub step: u32,
    /// When.
    pub at: Timestamp,
}

/// Uses in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseSlice {
    /// The uses.
    pub items: Vec<UseRecord>,
    /// The position of the last one; that which was asked for if there is none.
    pub next: i64,
    /// More is there already.
    pub more: bool,
}

/// Never points, nor a step.
impl std::fmt::Debug for PersonStanding {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PersonStanding").finish_non_exhaustive()
    }
}

/// Never points, nor a step.
impl std::fmt::Debug for PerkUse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PerkUse").field("offer", &self.offer).finish_non_exhaustive()
    }
}
