use serde::{Deserialize, Serialize};

use super::RideTerms;
use crate::crypto::jws::Document;
use crate::domain::id::{OfferId, UserId};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;

/// Asks what a ride would cost: `POST /v1/rides/offers`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideOfferRequest {
    /// The code on the bike, to the character.
    pub payload: String,
    /// The offer whose step is to be applied to the deposit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perk: Option<OfferId>,
}

redacted!(RideOfferRequest);

/// The answer to [`RideOfferRequest`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideOfferAnswer {
    /// A compact JWS of [`RideOffer`].
    pub offer: String,
}

redacted!(RideOfferAnswer);

/// The terms of one ride by one person, signed by the backend.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RideOffer {
    /// Who may use it.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The terms that an [`super::Unlock`] under this offer has to carry, to the letter.
    pub terms: RideTerms,
    /// When it was made.
    pub iat: Timestamp,
}

redacted!(RideOffer { user, iat });

impl Document for RideOffer {
    const TYP: &'static str = "tally-ride-offer+jwt";
    const VERSION: u32 = 1;
}
