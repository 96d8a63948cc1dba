use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::time::Timestamp;

use super::super::convert::{json, to_json};
use crate::store::{BikeSystem, StoreError, SystemPage};

/// The same system may be registered again.
pub(super) fn add(connection: &Connection, system: &BikeSystem) -> Result<bool, StoreError> {
    let document = to_json(system)?;
    connection.execute(
        "INSERT INTO bike_systems (system_id, document) VALUES (?1, ?2) ON CONFLICT (system_id) DO NOTHING",
        params![system.system, document],
    )?;
    let sql = "SELECT document FROM bike_systems WHERE system_id = ?1";
    let kept: String = connection.query_row(sql, params![system.system], |row| row.get(0))?;
    Ok(kept == document)
}

pub(super) fn end(connection: &Connection, system: &str, at: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE bike_systems SET ended_at = coalesce(ended_at, ?2) WHERE system_id = ?1";
    Ok(connection.execute(sql, params![system, at.0])? > 0)
}

pub(super) fn find(connection: &Connection, system: &str) -> Result<Option<BikeSystem>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT document, ended_at FROM bike_systems WHERE system_id = ?1")?;
    Ok(statement.query_row(params![system], read).optional()?)
}

pub(super) fn page(connection: &Connection, after: Option<&str>, most: usize) -> Result<SystemPage, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT document, ended_at FROM bike_systems WHERE system_id > ?1 ORDER BY system_id LIMIT ?2",
    )?;
    let rows = statement.query_map(params![after.unwrap_or_default(), most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let next = items.last().filter(|_| more).map(|last| last.system.clone());
    Ok(SystemPage { items, next })
}

fn read(row: &Row<'_>) -> rusqlite::Result<BikeSystem> {
    let ended_at = row.get::<_, Option<i64>>(1)?.map(Timestamp);
    Ok(BikeSystem { ended_at, ..json(row, 0)? })
}
