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
    /// The most that one purchase may come to; present if, and only if, it may be paid later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub largest: Option<Money>,
    /// When it was signed.
    pub iat: Timestamp,
}

impl SellerOffer {
    /// The longest title, in characters.
    pub const LONGEST_TITLE: usize = 80;

    /// Whether its title can be read on one line.
    pub fn is_titled(&self) -> bool {
        let fits = (1..=Self::LONGEST_TITLE).contains(&self.title.chars().count());
        fits && self.title.trim() == self.title && !self.title.chars().any(char::is_control)
    }

    /// Whether it says what only its kind needs: loans how they are lent, and what is paid later how much that may be.
    pub fn is_whole(&self) -> bool {
        let later = self.offer.kind == PerkKind::DelayedPayment;
        let bounded = self.largest.is_some_and(|most| most.is_positive() && most.currency == self.offer.currency);
        self.lends_soundly() && if later { bounded } else { self.largest.is_none() }
    }

    fn lends_soundly(&self) -> bool {
        let lends = self.offer.kind == PerkKind::Loan;
        let largest = self.offer.steps.last().and_then(|step| i64::try_from(step.benefit).ok());
        match (lends, self.lending, largest) {
            (false, lending, _) => lending.is_none(),
            (true, Some(lending), Some(largest)) => {
                let terms = lending.terms(Money::new(largest, self.offer.currency), Day::of(self.iat));
                lending.fee <= Lending::HIGHEST_FEE && terms.is_ok()
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
