//! What sellers send and are answered, under `/seller/v1`.

use serde::{Deserialize, Serialize};

use super::OfferAnswer;
use crate::domain::id::OfferId;
use crate::domain::time::Timestamp;

/// Publishes an offer: `POST /seller/v1/offers`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfferSubmission {
    /// The compact JWS of the [`super::SellerOffer`], signed by the seller.
    pub offer: String,
}

/// One page of what a seller offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SellerOffers {
    /// The offers, in the order of their ids.
    pub items: Vec<OfferAnswer>,
    /// What to ask for as `after`, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A step of an offer was used. It is all that a seller learns of somebody's points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfferUse {
    /// The offer.
    pub offer: OfferId,
    /// The points of the step.
    pub step: u32,
    /// Whoever used it, under the pseudonym that this seller knows; another one at every other.
    pub customer: String,
    /// When.
    pub at: Timestamp,
}

/// Uses of a seller's offers, in the order in which they came: `GET /seller/v1/uses?after=POSITION`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OfferUses {
    /// The uses.
    pub items: Vec<OfferUse>,
    /// The position to ask for next; the same as before on an empty page.
    pub next: String,
    /// More is there already.
    pub more: bool,
}
