use rusqlite::{Connection, Row, params};
use tally::domain::id::{OperationId, UserId};
use tally::domain::time::Timestamp;

use super::super::convert::{json, parsed, to_json};
use crate::store::{Dispute, DisputePage, NewDispute, StoreError};

pub(super) fn add(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    dispute: &NewDispute,
    at: Timestamp,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO ride_disputes (user_id, operation_id, rental_id, charge_sha256, reason, disputed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            user.to_string(),
            id.to_string(),
            dispute.rental.to_string(),
            dispute.charge_sha256,
            to_json(&dispute.reason)?,
            at.0
        ],
    )?;
    Ok(())
}

/// The cursor is the last one's operation; nonsense counts as whatever it sorts behind.
pub(super) fn page(connection: &Connection, after: Option<&str>, most: usize) -> Result<DisputePage, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT d.user_id, d.operation_id, d.rental_id, d.charge_sha256, d.reason, d.disputed_at, r.record
         FROM ride_disputes d JOIN rentals r ON r.user_id = d.user_id AND r.rental_id = d.rental_id
         WHERE d.operation_id > ?1 ORDER BY d.operation_id LIMIT ?2",
    )?;
    let rows = statement.query_map(params![after.unwrap_or_default(), most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let next = items.last().filter(|_| more).map(|last| last.operation.to_string());
    Ok(DisputePage { items, next })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Dispute> {
    Ok(Dispute {
        user: parsed(row, 0)?,
        operation: parsed(row, 1)?,
        dispute: NewDispute { rental: parsed(row, 2)?, charge_sha256: row.get(3)?, reason: json(row, 4)? },
        at: Timestamp(row.get(5)?),
        record: json(row, 6)?,
    })
}
