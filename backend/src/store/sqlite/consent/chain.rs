//! Each phone's chain of events, which may arrive out of order.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::{DeviceId, OperationId, UserId};
use tally::domain::time::Timestamp;

use super::super::convert::parsed;
use crate::store::{ChainFacts, Gap, NewEvent, StoreError};

pub(super) fn around(
    connection: &Connection,
    user: UserId,
    device: DeviceId,
    seq: u32,
) -> Result<ChainFacts, StoreError> {
    let event = |seq: i64| at(connection, user, device, seq);
    let seq = i64::from(seq);
    Ok(ChainFacts {
        before: event(seq - 1)?.map(|(sha256, _)| sha256),
        taken: event(seq)?.is_some(),
        after: event(seq + 1)?.and_then(|(_, prev)| prev),
    })
}

fn at(
    connection: &Connection,
    user: UserId,
    device: DeviceId,
    seq: i64,
) -> Result<Option<(String, Option<String>)>, StoreError> {
    let found = connection
        .prepare_cached("SELECT sha256, prev FROM consent_events WHERE user_id = ?1 AND device_id = ?2 AND seq = ?3")?
        .query_row(params![user.to_string(), device.to_string(), seq], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found)
}

/// Appends an event, and closes the gap behind it.
pub(in super::super) fn add(
    connection: &Connection,
    user: UserId,
    (id, sha256): (OperationId, &str),
    event: &NewEvent,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (user, device) = (user.to_string(), event.device.to_string());
    connection
        .prepare_cached(
            "INSERT INTO consent_events (user_id, device_id, seq, operation_id, sha256, prev, gap, arrived_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![user, device, event.seq, id.to_string(), sha256, event.prev, event.gap, now.0])?;
    connection
        .prepare_cached("UPDATE consent_events SET gap = 0 WHERE user_id = ?1 AND device_id = ?2 AND seq = ?3")?
        .execute(params![user, device, i64::from(event.seq) + 1])?;
    Ok(())
}

/// Every place where the event before is missing.
pub(in super::super) fn gaps(connection: &Connection, most: usize) -> Result<Vec<Gap>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT user_id, device_id, seq - 1, arrived_at FROM consent_events WHERE gap = 1
         ORDER BY user_id, device_id, seq LIMIT ?1",
    )?;
    let rows = statement.query_map(params![most], read_gap)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read_gap(row: &Row<'_>) -> rusqlite::Result<Gap> {
    Ok(Gap { user: parsed(row, 0)?, device: parsed(row, 1)?, seq: row.get(2)?, since: Timestamp(row.get(3)?) })
}
