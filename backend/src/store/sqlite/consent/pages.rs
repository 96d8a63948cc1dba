//! What a recipient was granted, in the order in which it came.

use rusqlite::{Connection, Row, params};
use tally::domain::id::RecipientId;
use tally::domain::time::Timestamp;
use tally::wire::consent::GrantedAnswer;

use super::super::convert::{json, parsed};
use crate::store::{GrantPage, StoreError};

pub(in super::super) fn page(
    connection: &Connection,
    recipient: RecipientId,
    after: u32,
    most: usize,
) -> Result<GrantPage, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT grant_id, request_id, operation, signer, ended_at, position FROM grants
         WHERE recipient_id = ?1 AND position > ?2 ORDER BY position LIMIT ?3",
    )?;
    let rows = statement.query_map(params![recipient.to_string(), after, most + 1], read)?;
    let mut found = rows.collect::<Result<Vec<_>, _>>()?;
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().map_or(after, |(position, _)| *position);
    Ok(GrantPage { items: found.into_iter().map(|(_, grant)| grant).collect(), next, more })
}

fn read(row: &Row<'_>) -> rusqlite::Result<(u32, GrantedAnswer)> {
    let ended_at = row.get::<_, Option<i64>>(4)?.map(Timestamp);
    let (grant, request, operation, signer) = (parsed(row, 0)?, parsed(row, 1)?, row.get(2)?, json(row, 3)?);
    Ok((row.get(5)?, GrantedAnswer { grant, request, operation, signer, ended_at }))
}
