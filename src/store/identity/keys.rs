//! The backend's keys, and how new the list of them is.

use serde::{Deserialize, Serialize};

use super::super::access::Writer;
use super::super::columns::Json;
use super::super::error::StoreError;
use super::Membership;
use crate::crypto::jws::KeySet;
use crate::domain::time::Timestamp;

/// How new a list of the backend's keys is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeysAsOf {
    /// The version of the change that brought it; 0 for the list that came with the enrolment.
    pub version: u64,
    /// When the backend signed it.
    pub iat: Timestamp,
}

impl KeysAsOf {
    /// Of the list that came with an enrolment at `at`.
    pub fn enrolled(at: Timestamp) -> Self {
        Self { version: 0, iat: at }
    }
}

/// The keys as they are stored: a JWK Set with one member more.
#[derive(Serialize, Deserialize)]
#[serde(from = "Read")]
pub(super) struct StoredKeys {
    #[serde(flatten)]
    keys: KeySet,
    /// Absent in what the first version of this program wrote.
    as_of: Option<KeysAsOf>,
}

/// The same, member by member: serde would keep them as values of any type first.
#[derive(Deserialize)]
struct Read {
    #[serde(deserialize_with = "KeySet::published")]
    keys: KeySet,
    as_of: Option<KeysAsOf>,
}

impl From<Read> for StoredKeys {
    fn from(Read { keys, as_of }: Read) -> Self {
        Self { keys, as_of }
    }
}

impl StoredKeys {
    pub(super) fn of(membership: &Membership) -> Self {
        Self { keys: membership.keys.clone(), as_of: Some(membership.keys_as_of) }
    }

    /// The keys and how new they are, where nothing newer is known than the enrolment.
    pub(super) fn since(self, enrolled_at: Timestamp) -> (KeySet, KeysAsOf) {
        (self.keys, self.as_of.unwrap_or(KeysAsOf::enrolled(enrolled_at)))
    }
}

/// Stores every key that the backend signs with from now on. [`StoreError::NotAllowed`] before enrolment.
pub fn set_keys(writer: &Writer<'_>, keys: &KeySet, as_of: KeysAsOf) -> Result<(), StoreError> {
    let stored = StoredKeys { keys: keys.clone(), as_of: Some(as_of) };
    match writer.change("UPDATE identity SET keys = ?1 WHERE user IS NOT NULL", [Json(&stored)])? {
        0 => Err(StoreError::not_allowed("the wallet is not enrolled")),
        _ => Ok(()),
    }
}
