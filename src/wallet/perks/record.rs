use crate::domain::id::{MerchantId, OfferId};
use crate::domain::loan::Lending;
use crate::domain::perk::{Eligibility, Offer, Ordinary};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wallet::{Freshness, Reaching};

/// One offer, and what it is to the person.
#[derive(Clone, PartialEq, Eq)]
pub struct PerkOffer {
    /// Its id.
    pub id: OfferId,
    /// Who offers it.
    pub seller: MerchantId,
    /// The seller's name, as the operator verified it.
    pub seller_name: String,
    /// What it is, in the seller's words.
    pub title: String,
    /// Its kind, steps, place and times.
    pub offer: Offer,
    /// How it lends, if it does.
    pub lending: Option<Lending>,
    /// When the seller ended it before its time.
    pub ended_at: Option<Timestamp>,
    /// The answer with points.
    pub eligibility: Eligibility,
    /// Where points are missing to the first step: how they come soonest.
    pub way: Option<Reaching>,
    /// What anybody can do, whatever their points.
    pub ordinary: Ordinary,
}

// Whether it is theirs tells somebody's points.
redacted!(PerkOffer { id, seller });

/// Some of what is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferList {
    /// The offers that are not over.
    pub items: Vec<PerkOffer>,
    /// Where to go on; absent at the end.
    pub next: Option<String>,
    /// When the sellers' offers were last asked for.
    pub freshness: Freshness,
}
