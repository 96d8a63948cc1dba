use rusqlite::{Connection, params};
use tally::domain::bill::Day;
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;
use tally::wire::bill::BillFact;

use super::life::next;
use super::rows::{self, COLUMNS};
use crate::store::{BillRecord, StoreError};

/// Moves bills on whose day has come, at most so many; gives whose they were.
pub(in super::super) fn turn(connection: &Connection, at: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError> {
    let turning = turning(connection, Day::of(at), most)?;
    let users = turning.iter().map(|record| record.user).collect();
    turning.into_iter().try_for_each(|record| turn_one(connection, record, at))?;
    Ok(users)
}

/// Whether the day of any has come. For a look before anybody has to write.
pub(in super::super) fn any_turns(connection: &Connection, at: Timestamp) -> Result<bool, StoreError> {
    turning(connection, Day::of(at), 1).map(|found| !found.is_empty())
}

/// One change for each step, however late the clock comes.
fn turn_one(connection: &Connection, mut record: BillRecord, at: Timestamp) -> Result<(), StoreError> {
    for event in record.fact.dates.events(record.fact.state, Day::of(at)) {
        let state = next(record.fact.state, event)?;
        record.fact = BillFact { state, as_of: at, ..record.fact };
        rows::put(connection, &record)?;
    }
    Ok(())
}

fn turning(connection: &Connection, today: Day, most: usize) -> Result<Vec<BillRecord>, StoreError> {
    let sql = format!("{COLUMNS} WHERE turns_on <= ?1 ORDER BY turns_on LIMIT ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![today.0, most], rows::read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
