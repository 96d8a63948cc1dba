//! Loading what somebody's points are reckoned from: one function for each source.

use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{OperationId, UserId};
use tally::domain::time::Timestamp;

use super::super::bills;
use super::super::convert::{json, parsed};
use super::held::Shelf;
use crate::store::{CollectionFact, OrderFact, PointsFacts, RentalRecord, StoreError};

/// `None` unless a collection grant of theirs lives.
pub(super) fn load(
    connection: &Connection,
    user: UserId,
    now: Timestamp,
) -> Result<Option<(Shelf, PointsFacts)>, StoreError> {
    let Some(grant) = grant(connection, user)?.filter(|grant| now < grant.expires_at) else { return Ok(None) };
    let Some(shelf) = Shelf::open(connection, user, grant.id)? else { return Ok(None) };
    let (account, member_since, identity_at) = account(connection, user)?;
    let facts = PointsFacts {
        user,
        account,
        member_since,
        identity_at,
        orders: orders(connection, user)?,
        bills: bills::of(connection, user)?,
        entries: shelf.entries(connection)?,
        evaluated: evaluated(connection, user, grant.id)?,
        grant,
    };
    Ok(Some((shelf, facts)))
}

/// The one that has not ended; its time may be over all the same.
pub(super) fn grant(connection: &Connection, user: UserId) -> Result<Option<CollectionFact>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT grant_id, detail, expires_at FROM grants WHERE user_id = ?1 AND kind = 'collection' AND ended_at IS NULL",
    )?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(CollectionFact { id: parsed(row, 0)?, collects: json(row, 1)?, expires_at: Timestamp(row.get(2)?) })
    };
    Ok(statement.query_row(params![user.to_string()], read).optional()?)
}

/// The agreement with the person: its name, since when it stands, and when it was checked who they are.
fn account(
    connection: &Connection,
    user: UserId,
) -> Result<(tally::domain::id::AccountId, Timestamp, Option<Timestamp>), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT (SELECT account_id FROM accounts WHERE owner_id = ?1 ORDER BY position LIMIT 1),
                coalesce((SELECT member_since FROM people WHERE user_id = ?1),
                         (SELECT min(enrolled_at) FROM devices WHERE user_id = ?1)),
                (SELECT identity_at FROM people WHERE user_id = ?1)",
    )?;
    Ok(statement.query_row(params![user.to_string()], |row| {
        Ok((parsed(row, 0)?, Timestamp(row.get(1)?), row.get::<_, Option<i64>>(2)?.map(Timestamp)))
    })?)
}

fn orders(connection: &Connection, user: UserId) -> Result<Vec<OrderFact>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT record, EXISTS (SELECT 1 FROM ride_disputes d WHERE d.user_id = r.user_id AND d.rental_id = r.rental_id)
         FROM rentals r WHERE user_id = ?1 AND state IN ('settling', 'done') ORDER BY rental_id",
    )?;
    let rows = statement.query_map(params![user.to_string()], |row| Ok((json(row, 0)?, row.get(1)?)))?;
    let orders = rows.collect::<Result<Vec<(RentalRecord, bool)>, _>>()?;
    Ok(orders.into_iter().filter_map(|(rental, disputed)| order(rental, disputed)).collect())
}

fn order(rental: RentalRecord, disputed: bool) -> Option<OrderFact> {
    Some(OrderFact { id: rental.id, ended_at: rental.ended_at?, charge: rental.charge, disputed })
}

fn evaluated(connection: &Connection, user: UserId, grant: OperationId) -> Result<Option<Timestamp>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT max(as_of) FROM scores WHERE user_id = ?1 AND grant_id = ?2")?;
    let newest: Option<i64> = statement.query_row(params![user.to_string(), grant.to_string()], |row| row.get(0))?;
    Ok(newest.map(Timestamp))
}
