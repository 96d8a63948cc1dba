use rusqlite::{Connection, Row, params};
use tally::domain::id::{MerchantId, OperationId, UserId};
use tally::domain::time::Timestamp;

use super::super::consent::looks;
use super::super::convert::parsed;
use crate::store::{PerkUse, StoreError, UseRecord, UseSlice};

/// The seller may learn of it, and the person is told that it may.
pub(in super::super) fn add(
    connection: &Connection,
    (user, operation): (UserId, OperationId),
    perk: &PerkUse,
    at: Timestamp,
) -> Result<(), StoreError> {
    let seller = perk.seller.to_string();
    connection
        .prepare_cached(
            "INSERT INTO perk_uses (merchant_id, position, user_id, operation_id, offer_id, points, used_at)
             VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM perk_uses WHERE merchant_id = ?1),
                     ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![seller, user.to_string(), operation.to_string(), perk.offer.to_string(), perk.step, at.0])?;
    match &perk.record {
        Some((id, record)) => looks::write(connection, user, perk.reach, (*id, record, at)),
        None => Err(StoreError::Inconsistent("a step was used without a record".into())),
    }
}

pub(super) fn after(
    connection: &Connection,
    seller: MerchantId,
    after: i64,
    most: usize,
) -> Result<UseSlice, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT user_id, offer_id, points, used_at, position FROM perk_uses
         WHERE merchant_id = ?1 AND position > ?2 ORDER BY position LIMIT ?3",
    )?;
    let rows = statement.query_map(params![seller.to_string(), after, most + 1], read)?;
    let mut found = rows.collect::<Result<Vec<_>, _>>()?;
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().map_or(after, |(_, position)| *position);
    Ok(UseSlice { items: found.into_iter().map(|(used, _)| used).collect(), next, more })
}

fn read(row: &Row<'_>) -> rusqlite::Result<(UseRecord, i64)> {
    let used =
        UseRecord { user: parsed(row, 0)?, offer: parsed(row, 1)?, step: row.get(2)?, at: Timestamp(row.get(3)?) };
    Ok((used, row.get(4)?))
}
