//! The change feed: one growing list for each person.

use rusqlite::{Connection, Row, params};
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;
use tally::wire::change::{AccountFact, Change, Fact};
use zeroize::Zeroizing;

use super::convert::{parsed, to_json};
use super::points::held::Shelf;
use crate::store::{Account, ChangeSlice, FeedPosition, StoreError};

/// Appends a fact. Its version is its place in the list, which grows with each change of anything.
pub(super) fn add(connection: &Connection, user: UserId, fact: Fact) -> Result<(), StoreError> {
    let (version, item) = next(connection, user, fact)?;
    connection
        .prepare_cached("INSERT INTO changes (user_id, sequence, item) VALUES (?1, ?2, ?3)")?
        .execute(params![user.to_string(), version, *item])?;
    Ok(())
}

/// Appends a fact under a grant, sealed under the grant's key: it goes when the grant does.
pub(super) fn add_under(connection: &Connection, shelf: &Shelf, fact: Fact) -> Result<(), StoreError> {
    let (version, item) = next(connection, shelf.user, fact)?;
    connection
        .prepare_cached("INSERT INTO changes (user_id, sequence, item, grant_id) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![shelf.user.to_string(), version, shelf.seal(&item)?, shelf.grant.to_string()])?;
    Ok(())
}

fn next(connection: &Connection, user: UserId, fact: Fact) -> Result<(u64, Zeroizing<String>), StoreError> {
    let FeedPosition(newest) = newest(connection, user)?;
    let version = newest + 1;
    Ok((version, Zeroizing::new(to_json(&Change { version, fact })?)))
}

/// What is in an account.
pub(super) fn account(account: &Account, as_of: Timestamp) -> Fact {
    Fact::Account(AccountFact { account: account.id, balance: account.balance, as_of })
}

pub(super) fn newest(connection: &Connection, user: UserId) -> Result<FeedPosition, StoreError> {
    let newest = connection
        .prepare_cached("SELECT coalesce(max(sequence), 0) FROM changes WHERE user_id = ?1")?
        .query_row(params![user.to_string()], |row| row.get(0))?;
    Ok(FeedPosition(newest))
}

/// At most `most` items and about `bytes` bytes, but at least one item if there is any.
pub(super) fn slice(
    connection: &Connection,
    user: UserId,
    after: FeedPosition,
    most: usize,
    bytes: usize,
) -> Result<ChangeSlice, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT sequence, item, grant_id FROM changes WHERE user_id = ?1 AND sequence > ?2 AND item <> ''
         ORDER BY sequence LIMIT ?3",
    )?;
    let mut rows = statement.query(params![user.to_string(), after.0, most])?;
    let (mut items, mut next, mut size) = (Vec::new(), after, 0);
    while let Some(row) = rows.next()? {
        let Some(item) = item(connection, user, row)? else { continue };
        size += item.len();
        if size > bytes && !items.is_empty() {
            break;
        }
        next = FeedPosition(row.get(0)?);
        items.push(item);
    }
    let newest = newest(connection, user)?;
    Ok(ChangeSlice { items, next, more: next < newest, newest })
}

/// The item in plain; `None` if its grant ended while the page was read.
fn item(connection: &Connection, user: UserId, row: &Row<'_>) -> Result<Option<String>, StoreError> {
    let item: String = row.get(1)?;
    if row.get_ref(2)? == rusqlite::types::ValueRef::Null {
        return Ok(Some(item));
    }
    let shelf = Shelf::open(connection, user, parsed(row, 2)?)?;
    shelf.map(|shelf| Ok(shelf.read(&item)?.to_string())).transpose()
}
