//! What always has to hold, and what has to hold when nothing is under way.

mod books;
mod rest;

use rusqlite::{Connection, OpenFlags};

use crate::world::{Moved, World};

/// After each step.
pub(crate) fn always(world: &World) -> Result<(), String> {
    let connection = connection(world)?;
    books::money_adds_up(&connection)?;
    books::nobody_moved_money_that_nobody_agreed_to(&connection, world)?;
    books::refunds_stay_below_their_payment(&connection)?;
    books::feeds_have_no_hole(&connection)
}

/// When the network is well and everybody is in step.
pub(crate) fn at_rest(world: &World) -> Result<(), String> {
    let connection = connection(world)?;
    world.phones.iter().try_for_each(|phone| rest::phone_and_backend_agree(phone, &connection))
}

/// Every payment that the backend has booked.
pub(crate) fn payments(world: &World) -> Result<Vec<Moved>, String> {
    let sql = "SELECT user_id, operation_id, merchant_id, amount FROM payments ORDER BY settled_at, operation_id";
    Ok(rows(&connection(world)?, sql)?.iter().filter_map(|row| moved(row)).collect())
}

fn moved(row: &[String]) -> Option<Moved> {
    let [user, payment, merchant, amount] = row else { return None };
    let (user, payment, merchant) = (user.parse().ok()?, payment.parse().ok()?, merchant.parse().ok()?);
    Some(Moved { user, payment, merchant, amount: amount.parse().ok()? })
}

/// A look at the backend's data past the backend.
fn connection(world: &World) -> Result<Connection, String> {
    let path = world.host.directory.join("backend.db");
    let opened = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX);
    opened.map_err(|error| format!("the backend's data cannot be looked at: {error}"))
}

/// Each row of an answer, as texts.
fn rows(connection: &Connection, sql: &str) -> Result<Vec<Vec<String>>, String> {
    let told = |error: rusqlite::Error| format!("{sql}: {error}");
    let mut statement = connection.prepare_cached(sql).map_err(told)?;
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..columns).map(|column| text(row, column)).collect();
    let found = statement.query_map([], row).map_err(told)?;
    found.collect::<Result<_, _>>().map_err(told)
}

fn text(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => String::new(),
        rusqlite::types::ValueRef::Integer(number) => number.to_string(),
        other => other.as_str()?.to_owned(),
    })
}

/// None of these rows may be.
fn none(connection: &Connection, what: &str, sql: &str) -> Result<(), String> {
    match rows(connection, sql)?.first() {
        None => Ok(()),
        Some(row) => Err(format!("{what}: {}", row.join(", "))),
    }
}
