use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::crypto::keys::Thumbprint;
use crate::domain::bill::Day;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::loan::Lending;
use crate::domain::money::Money;
use crate::domain::perk::{Offer, PerkKind};
use crate::domain::time::Timestamp;

/// An offer, signed by its seller. The same rules judge it when it is published and again on the phone
/// ([`Offer::check`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SellerOffer {
    /// Its id, the seller's choice. An offer is never changed: it is ended, and another one published.
    #[serde(rename = "jti")]
    pub id: OfferId,
    /// Who offers it.
    #[serde(rename = "iss")]
    pub seller: MerchantId,
    /// Where: the thumbprint of the backend's key.
    #[serde(rename = "aud")]
    pub backend: Thumbprint,
    /// What it is, in the seller's words, for people.
    pub title: String,
    /// What is offered.
    pub offer: Offer,
    /// How it is lent; present if, and only if, loans are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lending: Option<Lending>,
    /// When it was signed.
    pub iat: Timestamp,
}

impl SellerOffer {
    /// The longest title, in characters.
    pub const LONGEST_TITLE: usize = 80;

    /// Whether it says how it lends if it lends, and lends what can be paid back.
    pub fn lends_soundly(&self) -> bool {
        let lends = self.offer.kind == PerkKind::Loan;
        let largest = self.offer.steps.last().and_then(|step| i64::try_from(step.benefit).ok());
        match (lends, self.lending, largest) {
            (false, lending, _) => lending.is_none(),
            (true, Some(lending), Some(largest)) => {
                lending.terms(Money::new(largest, self.offer.currency), Day::of(self.iat)).is_ok()
            }
            (true, ..) => false,
        }
    }
}

impl Document for SellerOffer {
    const TYP: &'static str = "tally-offer+jwt";
    const VERSION: u32 = 1;
}

/// One offer and who vouches for its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfferAnswer {
    /// The compact JWS of the [`SellerOffer`], signed by the seller.
    pub offer: String,
    /// The compact JWS of the [`super::SellerCard`], signed by the backend.
    pub card: String,
    /// When the seller ended it, if it did; from then on it is kept only for what was agreed on under it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// Offers that were published or ended after a position, oldest first: `GET /v1/offers?after=POSITION`. The same for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfferPage {
    /// The offers.
    pub items: Vec<OfferAnswer>,
    /// The position to ask for next; the same as before on an empty page.
    pub next: String,
    /// More is there already.
    pub more: bool,
}
