use rusqlite::{Connection, OptionalExtension, Row, params};

use super::super::merchants;
use super::systems;
use crate::store::{Bike, BikeFact, BikePage, StoreError};

const COLUMNS: &str = "b.system_id, b.bike_id, b.station_id, b.jammed, EXISTS (SELECT 1 FROM rentals r
    WHERE r.system_id = b.system_id AND r.bike_id = b.bike_id AND r.state IN ('created', 'riding'))";

pub(super) fn put(connection: &Connection, bike: &Bike) -> Result<bool, StoreError> {
    if systems::find(connection, &bike.system)?.is_none() {
        return Ok(false);
    }
    connection.execute(
        "INSERT INTO bikes (system_id, bike_id, station_id, jammed) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (system_id, bike_id) DO UPDATE SET station_id = excluded.station_id",
        params![bike.system, bike.bike, bike.station, bike.jammed],
    )?;
    Ok(true)
}

pub(super) fn jam(connection: &Connection, system: &str, bike: &str, jammed: bool) -> Result<bool, StoreError> {
    let sql = "UPDATE bikes SET jammed = ?3 WHERE system_id = ?1 AND bike_id = ?2";
    Ok(connection.execute(sql, params![system, bike, jammed])? > 0)
}

/// With its system and its provider; a bike without these is none.
pub(super) fn find(connection: &Connection, system: &str, bike: &str) -> Result<Option<BikeFact>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM bikes b WHERE b.system_id = ?1 AND b.bike_id = ?2");
    let bike = connection.prepare_cached(&sql)?.query_row(params![system, bike], read).optional()?;
    let (Some(bike), Some(system)) = (bike, systems::find(connection, system)?) else { return Ok(None) };
    let provider = merchants::find(connection, system.provider)?;
    Ok(provider.map(|provider| BikeFact { bike, system, provider }))
}

pub(super) fn page(
    connection: &Connection,
    system: &str,
    after: Option<&str>,
    most: usize,
) -> Result<BikePage, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM bikes b WHERE b.system_id = ?1 AND b.bike_id > ?2 ORDER BY b.bike_id LIMIT ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![system, after.unwrap_or_default(), most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let next = items.last().filter(|_| more).map(|last| last.bike.clone());
    Ok(BikePage { items, next })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Bike> {
    Ok(Bike { system: row.get(0)?, bike: row.get(1)?, station: row.get(2)?, jammed: row.get(3)?, taken: row.get(4)? })
}
