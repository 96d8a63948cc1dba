use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;

use super::facts;
use super::held::Shelf;
use crate::store::StoreError;

/// The compact JWS of somebody's newest score, if a collection grant of theirs lives.
pub(in super::super) fn score(
    connection: &Connection,
    user: UserId,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    let Some(grant) = facts::grant(connection, user)?.filter(|grant| now < grant.expires_at) else { return Ok(None) };
    let Some(shelf) = Shelf::open(connection, user, grant.id)? else { return Ok(None) };
    let sealed: Option<String> = connection
        .prepare_cached("SELECT sealed FROM scores WHERE user_id = ?1 AND grant_id = ?2 ORDER BY as_of DESC LIMIT 1")?
        .query_row(params![user.to_string(), grant.id.to_string()], |row| row.get(0))
        .optional()?;
    sealed.map(|sealed| shelf.read(&sealed).map(|score| score.to_string())).transpose()
}
