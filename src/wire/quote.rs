//! Quotes: the terms of one payment, signed by the backend.

use serde::{Deserialize, Serialize};

use super::payment::{Source, Terms};
use super::perk::AppliedPerk;
use crate::crypto::jws::Document;
use crate::domain::id::{MerchantId, OfferId, QuoteId, UserId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// Asks for a quote: `POST /v1/quotes`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct QuoteRequest {
    /// The merchant's code, to the character.
    pub payload: String,
    /// How much, where the code does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The offer whose step is to be applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perk: Option<OfferId>,
}

crate::domain::redacted::redacted!(Quote { id, iat, exp });

crate::domain::redacted::redacted!(QuoteRequest);

/// The answer to [`QuoteRequest`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct QuoteAnswer {
    /// A compact JWS of [`Quote`].
    pub quote: String,
}

crate::domain::redacted::redacted!(QuoteAnswer);

/// The terms of one payment by one person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Quote {
    /// Its id.
    #[serde(rename = "jti")]
    pub id: QuoteId,
    /// Who may use it.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// Who would be paid.
    pub payee: MerchantId,
    /// The payee's registered name.
    pub payee_name: String,
    /// The payee's name in another script, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee_name_local: Option<String>,
    /// The payee's category: four digits of ISO 18245.
    pub category: String,
    /// How much, all told.
    pub total: Money,
    /// What points take off it; absent without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perk: Option<AppliedPerk>,
    /// Makes the agreement unique.
    pub nonce: String,
    /// When it was made.
    pub iat: Timestamp,
    /// From when on it is worth nothing.
    pub exp: Timestamp,
}

impl Quote {
    /// The terms that a payment under this quote has to carry, to the letter.
    pub fn terms(&self) -> Terms {
        Terms {
            source: Source::Quote { quote: self.id },
            payee: self.payee,
            payee_name: self.payee_name.clone(),
            total: self.total,
            perk: self.perk.clone(),
            nonce: self.nonce.clone(),
            expires_at: self.exp,
        }
    }
}

impl Document for Quote {
    const TYP: &'static str = "tally-quote+jwt";
    const VERSION: u32 = 1;
}
