//! What the person says of themselves.

use super::access::{Reader, Writer};
use super::error::StoreError;
use super::row::{Read, Row};
use crate::domain::redacted::redacted;

/// What the person says of themselves; nobody has checked it. It leaves the phone only inside of what they agree to share.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Their name.
    pub name: Option<String>,
    /// The city that they live in.
    pub city: Option<String>,
}

/// What they said last.
pub fn load(reader: &Reader<'_>) -> Result<Profile, StoreError> {
    Ok(reader.first("SELECT name, city FROM profile", (), profile)?.unwrap_or_default())
}

/// Stores what they say now.
pub fn save(writer: &Writer<'_>, profile: &Profile) -> Result<(), StoreError> {
    writer.change("UPDATE profile SET name = ?1, city = ?2", (&profile.name, &profile.city))?;
    Ok(())
}

pub(super) fn profile(row: &Row<'_>) -> Read<Profile> {
    Ok(Profile { name: row.get("name")?, city: row.get("city")? })
}

// What the person said.
redacted!(Profile);
