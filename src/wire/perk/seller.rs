use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::crypto::keys::PublicKey;
use crate::domain::id::MerchantId;
use crate::domain::time::Timestamp;

/// Who a seller is, signed by the backend: the only place where a seller's name and key come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SellerCard {
    /// The merchant that sells.
    #[serde(rename = "sub")]
    pub seller: MerchantId,
    /// Its name, as the operator verified it.
    pub name: String,
    /// The key that signs its offers and its requests.
    pub key: PublicKey,
    /// When the backend said so.
    pub iat: Timestamp,
}

impl Document for SellerCard {
    const TYP: &'static str = "tally-seller+jwt";
    const VERSION: u32 = 1;
}
