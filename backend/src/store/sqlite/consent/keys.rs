//! Sealed data and the keys that open it.

use rusqlite::{Connection, OptionalExtension, params};
use tally::crypto::{base64url, base64url_decode};
use tally::domain::id::{OperationId, UserId};
use zeroize::Zeroizing;

use crate::store::{RuleFailed, Sealed, StoreError};

/// What stands in a key's place when it was erased. As long as a key, so that SQLite writes it over the very bytes: a
/// shorter value would be put elsewhere, and pages that are rearranged keep what they no longer use.
const ERASED: [u8; 32] = [0; 32];

pub(super) fn keep(
    connection: &Connection,
    user: UserId,
    grant: OperationId,
    sealed: &Sealed,
) -> Result<(), StoreError> {
    let key = Zeroizing::new(base64url(&*sealed.key));
    connection
        .prepare_cached("INSERT INTO disclosures (user_id, grant_id, record_key, sealed) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![user.to_string(), grant.to_string(), *key, base64url(&sealed.bytes)])?;
    Ok(())
}

/// Erases the key, if there is one. The writer sees to it that the log forgets it, too.
pub(super) fn erase(connection: &Connection, user: UserId, grant: OperationId) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE disclosures SET record_key = ?1 WHERE user_id = ?2 AND grant_id = ?3")?
        .execute(params![base64url(&ERASED), user.to_string(), grant.to_string()])?;
    connection.prepare_cached("INSERT INTO temp.erasures (one) VALUES (1)")?.execute([])?;
    Ok(())
}

/// A new key for what comes in later.
pub(super) fn begin(connection: &Connection, user: UserId, grant: OperationId) -> Result<(), StoreError> {
    let nothing = Sealed::new(grant, "").map_err(RuleFailed::from)?;
    keep(connection, user, grant, &nothing)
}

/// The sealed data, unless its key was erased.
pub(in super::super) fn find(
    connection: &Connection,
    user: UserId,
    grant: OperationId,
) -> Result<Option<Sealed>, StoreError> {
    let found: Option<(String, String)> = connection
        .prepare_cached("SELECT record_key, sealed FROM disclosures WHERE user_id = ?1 AND grant_id = ?2")?
        .query_row(params![user.to_string(), grant.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((key, sealed)) = found else { return Ok(None) };
    let decoded = base64url_decode(&Zeroizing::new(key)).map(Zeroizing::new);
    let key = decoded.ok().and_then(|key| <[u8; 32]>::try_from(key.as_slice()).ok()).map(Zeroizing::new);
    match (key, base64url_decode(&sealed)) {
        (Some(key), _) if *key == ERASED => Ok(None),
        (Some(key), Ok(bytes)) => Ok(Some(Sealed { key, bytes })),
        _ => Err(StoreError::Inconsistent("sealed data or its key is not base64url".into())),
    }
}
