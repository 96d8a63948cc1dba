use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{OperationId, UserId};
use tally::domain::rental::RentalState;
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::ride::RideFact;

use super::super::convert::{json, parsed, to_json};
use super::super::{accounts, changes};
use super::disputes;
use crate::store::{RentalRecord, RideEffects, RideMove, RideStep, Rule, StoreError};

/// Writes what an operation does to rides.
pub(in crate::store::sqlite) fn write(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    effects: &RideEffects,
    at: Timestamp,
) -> Result<(), StoreError> {
    effects.steps.iter().try_for_each(|step| take(connection, user, step, at))?;
    effects.dispute.iter().try_for_each(|dispute| disputes::add(connection, user, id, dispute, at))
}

/// One step with its money, and its changes: the rental before the accounts that it moves.
fn take(connection: &Connection, user: UserId, step: &RideStep, at: Timestamp) -> Result<(), StoreError> {
    put(connection, user, &step.rental)?;
    changes::add(connection, user, Fact::Ride(fact(&step.rental)))?;
    for (which, transfer) in &step.transfers {
        for account in accounts::transfer(connection, user, &cause(step.rental.id, *which), transfer, at)? {
            changes::add(connection, user, changes::account(&account, at))?;
        }
    }
    Ok(())
}

/// A rental moves money up to four times, and each time under a name of its own, so that no movement happens twice. The
/// first has the operation's own id, which nothing else may move money under.
fn cause(rental: OperationId, which: RideMove) -> String {
    match which {
        RideMove::Deposit => rental.to_string(),
        RideMove::Returned => format!("{rental}:returned"),
        RideMove::Fare => format!("{rental}:fare"),
        RideMove::Rest => format!("{rental}:rest"),
    }
}

fn fact(rental: &RentalRecord) -> RideFact {
    RideFact {
        rental: rental.id,
        state: rental.state,
        began_at: rental.began_at,
        ended_at: rental.ended_at,
        charge: rental.charge.clone(),
    }
}

fn put(connection: &Connection, user: UserId, rental: &RentalRecord) -> Result<(), StoreError> {
    let terms = &rental.terms;
    connection
        .prepare_cached(
            "INSERT INTO rentals (user_id, rental_id, offer_id, system_id, bike_id, state, start_by, record)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (user_id, rental_id) DO UPDATE SET state = excluded.state, record = excluded.record",
        )?
        .execute(params![
            user.to_string(),
            rental.id.to_string(),
            terms.offer.to_string(),
            terms.system,
            terms.bike,
            name(rental.state),
            terms.order.start_by.0,
            to_json(rental)?
        ])?;
    Ok(())
}

pub(super) fn find(connection: &Connection, user: UserId, id: OperationId) -> Result<Option<RentalRecord>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT record FROM rentals WHERE user_id = ?1 AND rental_id = ?2")?;
    Ok(statement.query_row(params![user.to_string(), id.to_string()], |row| json(row, 0)).optional()?)
}

pub(super) fn owing(connection: &Connection, user: UserId) -> Result<Vec<RentalRecord>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT record FROM rentals WHERE user_id = ?1 AND state = 'settling' ORDER BY rental_id")?;
    let rows = statement.query_map(params![user.to_string()], |row| json(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn overdue(
    connection: &Connection,
    now: Timestamp,
    most: usize,
) -> Result<Vec<(UserId, OperationId)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT user_id, rental_id FROM rentals WHERE state = 'created' AND start_by <= ?1 ORDER BY start_by LIMIT ?2",
    )?;
    let rows = statement.query_map(params![now.0, most], |row| Ok((parsed(row, 0)?, parsed(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lets a rental take the steps that `rule` makes of it.
pub(super) fn step(
    connection: &Connection,
    (user, id): (UserId, OperationId),
    at: Timestamp,
    rule: Rule<RentalRecord, Vec<RideStep>>,
) -> Result<(), StoreError> {
    let Some(rental) = find(connection, user, id)? else { return Ok(()) };
    rule(&rental)?.iter().try_for_each(|step| take(connection, user, step, at))
}

fn name(state: RentalState) -> &'static str {
    match state {
        RentalState::Created => "created",
        RentalState::Riding => "riding",
        RentalState::Settling => "settling",
        RentalState::Done => "done",
        RentalState::Revoked => "revoked",
        RentalState::Expired => "expired",
    }
}
