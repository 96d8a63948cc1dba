//! The phones of a person, and their end.

use rusqlite::{Connection, Row, params};
use tally::domain::id::{DeviceId, UserId};
use tally::domain::time::Timestamp;

use super::convert::parsed;
use crate::store::{EnrolledPhone, StoreError};

pub(super) fn of(connection: &Connection, user: UserId) -> Result<Vec<EnrolledPhone>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT device_id, device_thumbprint, enrolled_at, revoked_at FROM devices
         WHERE user_id = ?1 ORDER BY enrolled_at, device_id",
    )?;
    let phones = statement.query_map(params![user.to_string()], phone)?;
    Ok(phones.collect::<Result<_, _>>()?)
}

fn phone(row: &Row<'_>) -> rusqlite::Result<EnrolledPhone> {
    Ok(EnrolledPhone {
        device: parsed(row, 0)?,
        device_key: parsed(row, 1)?,
        enrolled_at: Timestamp(row.get(2)?),
        revoked_at: row.get::<_, Option<i64>>(3)?.map(Timestamp),
    })
}

pub(super) fn revoke(
    connection: &Connection,
    user: UserId,
    device: DeviceId,
    at: Timestamp,
) -> Result<Option<EnrolledPhone>, StoreError> {
    connection
        .prepare_cached(
            "UPDATE devices SET revoked_at = ?1 WHERE user_id = ?2 AND device_id = ?3 AND revoked_at IS NULL",
        )?
        .execute(params![at.0, user.to_string(), device.to_string()])?;
    Ok(of(connection, user)?.into_iter().find(|phone| phone.device == device))
}

/// Whether this phone was revoked.
pub(super) fn is_revoked(connection: &Connection, user: UserId, device: DeviceId) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM devices WHERE user_id = ?1 AND device_id = ?2 AND revoked_at IS NOT NULL)",
    )?;
    Ok(statement.query_row(params![user.to_string(), device.to_string()], |row| row.get(0))?)
}
