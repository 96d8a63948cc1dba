use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::crypto::keys::PublicKey;
use crate::domain::id::RecipientId;
use crate::domain::time::Timestamp;

/// Who a recipient is, signed by the backend: the only place where a recipient's name comes from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RecipientCard {
    /// Its id at this backend.
    #[serde(rename = "sub")]
    pub recipient: RecipientId,
    /// Its name, as the operator verified it.
    pub name: String,
    /// Where people reach it about their data: a mail address or a URL.
    pub contact: String,
    /// Where it answers to the law: a country of ISO 3166-1, two letters.
    pub country: String,
    /// The key that signs its requests.
    pub key: PublicKey,
    /// When the backend said so.
    pub iat: Timestamp,
}

impl Document for RecipientCard {
    const TYP: &'static str = "tally-recipient+jwt";
    const VERSION: u32 = 1;
}

crate::domain::redacted::redacted!(RecipientCard { recipient, iat });
