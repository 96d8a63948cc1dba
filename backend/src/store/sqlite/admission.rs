//! Letting signed requests in.

use rusqlite::{Connection, params};
use tally::domain::time::Timestamp;

use crate::store::{Admission, ClientVisit, StoreError, Visit};

pub(super) fn admit(connection: &Connection, visit: &Visit) -> Result<Admission, StoreError> {
    forget(connection, visit.forget_before)?;
    let owner = visit.user.to_string();
    if !first_seen(connection, &owner, &visit.nonce, visit.created)? {
        return Ok(Admission::Replayed);
    }
    let (epoch, session, revoked) = session(connection, visit)?;
    let known = (visit.epoch, visit.session.as_str()) == (epoch, session.as_str());
    if revoked {
        return Ok(Admission::Revoked);
    }
    if visit.epoch > epoch {
        renew(connection, visit)?;
    } else if !known {
        return Ok(Admission::Stale);
    }
    Ok(Admission::Welcome)
}

/// `false` if the nonce was seen before.
pub(super) fn admit_client(connection: &Connection, visit: &ClientVisit) -> Result<bool, StoreError> {
    forget(connection, visit.forget_before)?;
    first_seen(connection, &visit.client, &visit.nonce, visit.created)
}

/// Remembers the nonce; `false` if it was remembered already.
pub(super) fn first_seen(
    connection: &Connection,
    owner: &str,
    nonce: &str,
    created: Timestamp,
) -> Result<bool, StoreError> {
    let rows = connection
        .prepare_cached("INSERT INTO nonces (owner, nonce, created) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(params![owner, nonce, created.0])?;
    Ok(rows == 1)
}

fn forget(connection: &Connection, before: Timestamp) -> Result<(), StoreError> {
    connection.prepare_cached("DELETE FROM nonces WHERE created < ?1")?.execute(params![before.0])?;
    Ok(())
}

fn session(connection: &Connection, visit: &Visit) -> Result<(u64, String, bool), StoreError> {
    let row = connection
        .prepare_cached(
            "SELECT session_epoch, session_nonce, revoked_at IS NOT NULL FROM devices
             WHERE user_id = ?1 AND device_id = ?2",
        )?
        .query_row(params![visit.user.to_string(), visit.device.to_string()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    Ok(row)
}

fn renew(connection: &Connection, visit: &Visit) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE devices SET session_epoch = ?1, session_nonce = ?2 WHERE user_id = ?3 AND device_id = ?4",
        )?
        .execute(params![visit.epoch, visit.session, visit.user.to_string(), visit.device.to_string()])?;
    Ok(())
}
