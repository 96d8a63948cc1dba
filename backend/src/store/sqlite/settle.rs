//! Settling operations.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{DeviceId, OperationId, UserId};
use tally::wire::change::Fact;

use super::writer::in_savepoint;
use super::{bills, changes, consent, effects, facts, phones, points, transfers};
use crate::store::{Item, Resolution, Settled, Settlement, StoreError};

/// In their order, so that one may depend on an earlier one: all together, because a savepoint takes a tenth of what writing a
/// payment does, and each for itself once one of them could not be written.
pub(super) fn settle_all(connection: &Connection, user: UserId, items: &[Item]) -> Vec<Result<Settled, StoreError>> {
    let each = |items: &[Item]| {
        let revoked = revoked(connection, user, items)?;
        items.iter().map(|item| settle(connection, user, item, &revoked)).collect::<Result<Vec<_>, _>>()
    };
    let one = |item| in_savepoint(connection, |_| Ok(each(std::slice::from_ref(item))?.remove(0)));
    match in_savepoint(connection, |_| each(items)) {
        Ok(together) => together.into_iter().map(Ok).collect(),
        Err(_) => items.iter().map(one).collect(),
    }
}

/// Which of the phones that signed these were revoked. Asked in the transaction that settles them: the request may have been let
/// in a moment before.
fn revoked(connection: &Connection, user: UserId, items: &[Item]) -> Result<BTreeSet<DeviceId>, StoreError> {
    let devices: BTreeSet<_> = items.iter().filter_map(|item| item.wants.device).collect();
    let is_revoked = |device: DeviceId| Ok(phones::is_revoked(connection, user, device)?.then_some(device));
    devices.into_iter().filter_map(|device| is_revoked(device).transpose()).collect()
}

fn settle(
    connection: &Connection,
    user: UserId,
    item: &Item,
    revoked: &BTreeSet<DeviceId>,
) -> Result<Settled, StoreError> {
    if let Some((sha256, receipt)) = stored(connection, user, item.id)? {
        let same = sha256 == item.sha256;
        return Ok(if same { Settled::Receipt { receipt, fresh: false } } else { Settled::Conflict });
    }
    if transfers::has(connection, user, &item.id.to_string())? {
        return Ok(Settled::Conflict);
    }
    let mut facts = facts::load(connection, user, &item.wants)?;
    facts.revoked = item.wants.device.is_some_and(|device| revoked.contains(&device));
    match (item.rule)(&facts)? {
        Resolution::Blocked(operations) => Ok(Settled::Blocked(operations)),
        Resolution::Incomplete => Ok(Settled::Incomplete),
        // An app may have given the payment the id of a bill; nothing stands under one id twice.
        Resolution::Settled(settlement) if bills::has_any(connection, user, &settlement.effects)? => {
            Ok(Settled::Conflict)
        }
        Resolution::Settled(settlement) => write(connection, user, item.id, &item.sha256, item.typ, *settlement),
    }
}

fn stored(connection: &Connection, user: UserId, id: OperationId) -> Result<Option<(String, String)>, StoreError> {
    let found = connection
        .prepare_cached("SELECT sha256, receipt FROM operations WHERE user_id = ?1 AND operation_id = ?2")?
        .query_row(params![user.to_string(), id.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found)
}

/// For each hash the receipt of the operation with these bytes.
pub(super) fn receipts(
    connection: &Connection,
    user: UserId,
    hashes: &[String],
) -> Result<Vec<Option<String>>, StoreError> {
    hashes.iter().map(|sha256| receipt_of(connection, user, sha256)).collect()
}

fn receipt_of(connection: &Connection, user: UserId, sha256: &str) -> Result<Option<String>, StoreError> {
    let found = connection
        .prepare_cached("SELECT receipt FROM operations WHERE user_id = ?1 AND sha256 = ?2")?
        .query_row(params![user.to_string(), sha256], |row| row.get(0))
        .optional()?;
    Ok(found)
}

fn write(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    sha256: &str,
    typ: &str,
    settlement: Settlement,
) -> Result<Settled, StoreError> {
    let Settlement { accepted, receipt, at, effects } = settlement;
    connection
        .prepare_cached(
            "INSERT INTO operations (user_id, operation_id, sha256, typ, accepted, receipt, settled_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![user.to_string(), id.to_string(), sha256, typ, accepted, receipt, at.0])?;
    changes::add(connection, user, Fact::Settled { receipt: receipt.clone() })?;
    if let Some(event) = &effects.event {
        consent::chain::add(connection, user, (id, sha256), event, at)?;
    }
    effects::write(connection, user, id, &effects, at)?;
    if effects.reach_points() {
        points::reckon::stir(connection, user)?;
    }
    Ok(Settled::Receipt { receipt, fresh: true })
}
