use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::crypto::hash::sha256_base64url;
use crate::domain::data::{DataField, Origin};
use crate::domain::json;
use crate::domain::time::Timestamp;

/// The data itself, as JSON: what the person saw, to the byte, is what its hash in the grant binds.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Disclosure {
    /// Each field with its value.
    pub fields: BTreeMap<DataField, Value>,
    /// When the values were so.
    pub as_of: Timestamp,
    /// 128 random bits in base64url, so that nobody can guess the data from its hash.
    pub salt: String,
}

/// One value, and who says so.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Value {
    /// The value as text.
    pub value: String,
    /// Who says so.
    pub origin: Origin,
}

/// A text is not the disclosure that was agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADisclosure {
    /// It is missing.
    #[error("the data does not come with it")]
    Missing,
    /// It is other data than was shown.
    #[error("the data is other than what was signed")]
    Changed,
    /// It cannot be read.
    #[error("the data cannot be read")]
    Unreadable,
    /// It has other fields than were agreed to.
    #[error("the data has other fields than were signed")]
    OtherFields,
}

impl Disclosure {
    /// The largest disclosure, in bytes of JSON.
    pub const LARGEST: usize = 16 * 1024;

    /// Reads `text` if it is exactly what `sha256` binds and has exactly these fields.
    pub fn read(text: Option<&str>, sha256: &str, fields: &[DataField]) -> Result<Self, NotADisclosure> {
        let text = text.ok_or(NotADisclosure::Missing)?;
        if text.len() > Self::LARGEST || sha256_base64url(text.as_bytes()) != sha256 {
            return Err(NotADisclosure::Changed);
        }
        let read: Self = json::read(text).map_err(|_| NotADisclosure::Unreadable)?;
        let same = read.fields.len() == fields.len() && fields.iter().all(|field| read.fields.contains_key(field));
        if same { Ok(read) } else { Err(NotADisclosure::OtherFields) }
    }
}

/// Names the fields and never their values.
impl std::fmt::Debug for Disclosure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let fields: Vec<_> = self.fields.keys().collect();
        f.debug_struct("Disclosure").field("fields", &fields).field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Value").field("origin", &self.origin).finish_non_exhaustive()
    }
}
