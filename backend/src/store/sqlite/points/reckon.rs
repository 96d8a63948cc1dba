//! Reckoning, in one transaction: two at once come one after the other, and the second finds what the first wrote.

use rusqlite::{Connection, params};
use tally::domain::id::UserId;
use tally::domain::points::Day;
use tally::domain::time::Timestamp;

use super::super::convert::parsed;
use super::facts;
use crate::store::{PointsDecision, PointsFacts, Rule, StoreError};

pub(super) fn reckon(
    connection: &Connection,
    user: UserId,
    now: Timestamp,
    rule: Rule<PointsFacts, PointsDecision>,
) -> Result<bool, StoreError> {
    let Some((shelf, facts)) = facts::load(connection, user, now)? else { return Ok(false) };
    let decision = rule(&facts)?;
    connection
        .prepare_cached("UPDATE grants SET looked_on = ?1 WHERE user_id = ?2 AND grant_id = ?3")?
        .execute(params![Day::of(now).begins().0, user.to_string(), facts.grant.id.to_string()])?;
    let any = decision != PointsDecision::default();
    shelf.write(connection, &facts.entries, decision)?;
    Ok(any)
}

/// Lets somebody's points be reckoned anew, in the same transaction as what they come from: no crash comes between.
pub(in super::super) fn stir(connection: &Connection, user: UserId) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE grants SET looked_on = 0 WHERE user_id = ?1 AND kind = 'collection' AND ended_at IS NULL",
        )?
        .execute(params![user.to_string()])?;
    Ok(())
}

/// Not looked at on this day: a clock that is set back is a day like any other.
pub(super) fn unlooked(connection: &Connection, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT user_id FROM grants WHERE kind = 'collection' AND ended_at IS NULL AND looked_on <> ?1
         AND expires_at > ?2 LIMIT ?3",
    )?;
    let rows = statement.query_map(params![Day::of(now).begins().0, now.0, most], |row| parsed(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
