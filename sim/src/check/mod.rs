//! What always has to hold, and what has to hold when nothing is under way.

mod books;
mod phone;
mod rest;

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use tally::domain::id::{BillId, OperationId, UserId};

use crate::world::{Moved, World};

/// After each step, on the phone that it was about.
pub(crate) fn on_the_phone(world: &World, who: usize) -> Result<(), String> {
    world.phones.get(who).map_or(Ok(()), phone::holds)
}

/// After each step.
pub(crate) fn always(world: &World) -> Result<(), String> {
    world.books(|connection| {
        books::money_adds_up(connection)?;
        books::nobody_moved_money_that_nobody_agreed_to(connection, world)?;
        books::refunds_stay_below_their_payment(connection)?;
        books::feeds_have_no_hole(connection)
    })
}

/// When the network is well and everybody is in step.
pub(crate) fn at_rest(world: &World) -> Result<(), String> {
    world.books(|connection| world.phones.iter().try_for_each(|phone| rest::phone_and_backend_agree(phone, connection)))
}

/// Every payment that the backend has booked.
pub(crate) fn payments(world: &World) -> Result<Vec<Moved>, String> {
    let sql = "SELECT user_id, operation_id, merchant_id, amount FROM payments ORDER BY settled_at, operation_id";
    Ok(world.books(|connection| rows(connection, sql))?.iter().filter_map(|row| moved(row)).collect())
}

fn moved(row: &[String]) -> Option<Moved> {
    let [user, payment, merchant, amount] = row else { return None };
    let (user, payment, merchant) = (user.parse().ok()?, payment.parse().ok()?, merchant.parse().ok()?);
    Some(Moved { user, payment, merchant, amount: amount.parse().ok()? })
}

/// Every bill that is disputed and open, and whose it is.
pub(crate) fn disputed_bills(world: &World) -> Result<Vec<(UserId, BillId)>, String> {
    let sql = "SELECT user_id, bill_id FROM bills WHERE disputed = 1 ORDER BY user_id, bill_id";
    let found = world.books(|connection| rows(connection, sql))?;
    Ok(found.iter().filter_map(|row| Some((row.first()?.parse().ok()?, row.get(1)?.parse().ok()?))).collect())
}

/// Why nobody may read under this grant, if that is so.
pub(crate) fn why_not_read(world: &World, grant: OperationId) -> Result<Option<&'static str>, String> {
    let now = world.time.millis() / 1000;
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM withdrawals WHERE grant_id = '{grant}'),
            NOT EXISTS (SELECT 1 FROM operations WHERE operation_id = '{grant}' AND accepted = 1),
            EXISTS (SELECT 1 FROM grants WHERE grant_id = '{grant}' AND expires_at <= {now})"
    );
    let found = world.books(|connection| rows(connection, &sql))?;
    let is = |place: usize| found.first().and_then(|row| row.get(place)).is_some_and(|text| text == "1");
    let whys = ["it was withdrawn", "the backend never accepted it", "its time is over"];
    Ok(whys.into_iter().enumerate().find(|(place, _)| is(*place)).map(|(_, why)| why))
}

impl World {
    /// A look at the backend's data past the backend.
    fn books<T>(&self, look: impl FnOnce(&Connection) -> Result<T, String>) -> Result<T, String> {
        self.bring_backend_up()?;
        let mut kept = self.books.borrow_mut();
        if kept.is_none() {
            *kept = Some(opened(&self.host.directory.join("backend.db"))?);
        }
        kept.as_ref().map_or_else(|| Err("the backend's data cannot be looked at".into()), look)
    }
}

/// The system's own files: what is planned for the backend's disk does not strike whoever looks.
const PLATFORM: &str = "unix";

fn opened(path: &Path) -> Result<Connection, String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags_and_vfs(path, flags, PLATFORM);
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
