//! Who the person and the phone are at the backend, and what talking to it needs to remember.

mod keys;
mod session;

use std::fmt;

use rusqlite::named_params;

pub use keys::{KeysAsOf, set_keys};
pub(super) use session::count_write;
pub(crate) use session::writes;
pub use session::{clock_offset, cursor, epoch, next_epoch, resume_epoch, set_clock_offset, set_cursor};

use super::access::{Reader, Writer};
use super::columns::{Json, json, parse};
use super::error::StoreError;
use super::row::{Read, Row};
use crate::crypto::jws::KeySet;
use crate::crypto::keys::{PublicKey, Thumbprint};
use crate::domain::id::{DeviceId, OperationId, UserId};
use crate::domain::time::Timestamp;
use crate::wire::invite::Address;
use keys::StoredKeys;

/// A key pair of the phone.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedKey {
    /// The public half.
    pub public: PublicKey,
    /// The seed, sealed by the vault.
    pub sealed: Vec<u8>,
}

/// What enrolment gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Who the person is at the backend.
    pub user: UserId,
    /// This enrolment of this phone.
    pub device: DeviceId,
    /// Every key that the backend signs with.
    pub keys: KeySet,
    /// How new that list of keys is.
    pub keys_as_of: KeysAsOf,
    /// When.
    pub at: Timestamp,
}

/// An enrolment, under way or done. It is stored before the backend hears of it, so that a lost answer is asked for again
/// with the same keys.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// Names the attempt.
    pub request: OperationId,
    /// Where the backend is.
    pub address: Address,
    /// The invite's code.
    pub code: String,
    /// The backend key that the invite named.
    pub backend_key: Thumbprint,
    /// Signs what a person agrees to.
    pub holder: SealedKey,
    /// Signs requests, and what a mandate covers.
    pub device_key: SealedKey,
    /// Absent until the backend has answered.
    pub membership: Option<Membership>,
}

/// The identity, if an enrolment was begun.
pub fn load(reader: &Reader<'_>) -> Result<Option<Identity>, StoreError> {
    reader.first("SELECT * FROM identity", (), identity)
}

/// Stores an enrolment that begins. Takes the place of one that was not finished; [`StoreError::NotAllowed`] once the
/// phone is enrolled. Whatever membership the value carries is not stored: [`complete`] does that.
pub fn begin(writer: &Writer<'_>, identity: &Identity) -> Result<(), StoreError> {
    if load(writer)?.is_some_and(|known| known.membership.is_some()) {
        return Err(StoreError::not_allowed("the wallet is enrolled already"));
    }
    writer.change("DELETE FROM identity", ())?;
    writer.change(
        BEGIN,
        named_params! {
            ":request": identity.request,
            ":address": identity.address.to_string(),
            ":code": identity.code,
            ":backend_key": identity.backend_key,
            ":holder_public": Json(&identity.holder.public),
            ":holder_sealed": identity.holder.sealed,
            ":device_public": Json(&identity.device_key.public),
            ":device_sealed": identity.device_key.sealed,
        },
    )?;
    Ok(())
}

const BEGIN: &str = "INSERT INTO identity
    (only, request, address, code, backend_key, holder_public, holder_sealed, device_public, device_sealed)
    VALUES (1, :request, :address, :code, :backend_key, :holder_public, :holder_sealed, :device_public, :device_sealed)";

/// Stores what the enrolment gave, and reads the changes from their beginning. [`StoreError::NotAllowed`] if no enrolment
/// was begun or one is complete; the same membership again is fine.
pub fn complete(writer: &Writer<'_>, membership: &Membership) -> Result<(), StoreError> {
    let Some(identity) = load(writer)? else { return Err(StoreError::not_allowed("no enrolment was begun")) };
    match identity.membership {
        Some(known) if known == *membership => return Ok(()),
        Some(_) => return Err(StoreError::not_allowed("the wallet is enrolled already")),
        None => set_cursor(writer, "")?,
    }
    writer.change(
        "UPDATE identity SET user = ?1, device = ?2, keys = ?3, enrolled_at = ?4",
        (membership.user, membership.device, Json(&StoredKeys::of(membership)), membership.at),
    )?;
    Ok(())
}

fn identity(row: &Row<'_>) -> Read<Identity> {
    Ok(Identity {
        request: row.get("request")?,
        address: row.get::<_, ParsedAddress>("address")?.0,
        code: row.get("code")?,
        backend_key: row.get("backend_key")?,
        holder: SealedKey { public: json(row, "holder_public")?, sealed: row.get("holder_sealed")? },
        device_key: SealedKey { public: json(row, "device_public")?, sealed: row.get("device_sealed")? },
        membership: membership(row)?,
    })
}

fn membership(row: &Row<'_>) -> Read<Option<Membership>> {
    let Some(user) = row.get("user")? else { return Ok(None) };
    let (device, at) = (row.get("device")?, row.get("enrolled_at")?);
    let (keys, keys_as_of) = json::<StoredKeys>(row, "keys")?.since(at);
    Ok(Some(Membership { user, device, keys, keys_as_of, at }))
}

struct ParsedAddress(Address);

impl rusqlite::types::FromSql for ParsedAddress {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        parse(value.as_str()?).map(Self)
    }
}

/// The sealed seed stays out of logs, sealed as it is.
impl fmt::Debug for SealedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedKey").field("public", &self.public).finish_non_exhaustive()
    }
}

/// The invite's code stays out of logs.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let enrolled = self.membership.is_some();
        f.debug_struct("Identity").field("request", &self.request).field("enrolled", &enrolled).finish_non_exhaustive()
    }
}
