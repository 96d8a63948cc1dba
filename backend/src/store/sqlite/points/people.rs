//! What the operator says of people.

use rusqlite::{Connection, params};
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;

use super::reckon::stir;
use crate::store::StoreError;

/// The first time stays.
pub(super) fn confirm_identity(
    connection: &Connection,
    user: UserId,
    at: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    if !is_known(connection, user)? {
        return Ok(None);
    }
    let sql = "INSERT INTO people (user_id, identity_at) VALUES (?1, ?2)
         ON CONFLICT (user_id) DO UPDATE SET identity_at = coalesce(identity_at, excluded.identity_at)
         RETURNING identity_at";
    stir(connection, user)?;
    Ok(Some(Timestamp(connection.query_row(sql, params![user.to_string(), at.0], |row| row.get(0))?)))
}

pub(super) fn set_member_since(connection: &Connection, user: UserId, at: Timestamp) -> Result<bool, StoreError> {
    if !is_known(connection, user)? {
        return Ok(false);
    }
    connection.execute(
        "INSERT INTO people (user_id, member_since) VALUES (?1, ?2)
         ON CONFLICT (user_id) DO UPDATE SET member_since = excluded.member_since",
        params![user.to_string(), at.0],
    )?;
    stir(connection, user)?;
    Ok(true)
}

/// What the invite said of whoever has just used it.
pub(in super::super) fn take_over(connection: &Connection, user: UserId, code_sha256: &str) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO people (user_id, member_since, identity_at)
         SELECT ?1, member_since, identity_at FROM invites
         WHERE code_sha256 = ?2 AND (member_since IS NOT NULL OR identity_at IS NOT NULL)",
        params![user.to_string(), code_sha256],
    )?;
    Ok(())
}

fn is_known(connection: &Connection, user: UserId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM devices WHERE user_id = ?1)";
    Ok(connection.query_row(sql, params![user.to_string()], |row| row.get(0))?)
}
