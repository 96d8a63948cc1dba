use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::bill::{BillState, Day};
use tally::domain::id::{BillId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::bill::BillFact;
use tally::wire::change::Fact;

use super::super::changes;
use super::super::convert::{json, money, parsed, to_json};
use super::super::points::reckon::stir;
use crate::store::{BillPage, BillRecord, StoreError};

/// What every query of bills selects.
pub(super) const COLUMNS: &str = "SELECT user_id, bill_id, origin, merchant_id, merchant_name, amount, currency, dates,
    state, paid_by, paid_at, disputed, because, changed_at FROM bills";

pub(in super::super) fn find(
    connection: &Connection,
    user: UserId,
    bill: BillId,
) -> Result<Option<BillRecord>, StoreError> {
    let found = connection
        .prepare_cached(&format!("{COLUMNS} WHERE user_id = ?1 AND bill_id = ?2"))?
        .query_row(params![user.to_string(), bill.to_string()], read)
        .optional()?;
    Ok(found)
}

/// All of one person.
pub(in super::super) fn of(connection: &Connection, user: UserId) -> Result<Vec<BillFact>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE user_id = ?1 ORDER BY bill_id"))?;
    let rows = statement.query_map(params![user.to_string()], read)?;
    Ok(rows.map(|row| Ok(row?.fact)).collect::<Result<_, rusqlite::Error>>()?)
}

/// By person and id. The cursor is both of the last one; nonsense counts as the beginning.
pub(in super::super) fn page(
    connection: &Connection,
    after: Option<&str>,
    most: usize,
) -> Result<BillPage, StoreError> {
    let (user, bill) = after.and_then(|cursor| cursor.split_once('.')).unwrap_or_default();
    let sql =
        format!("{COLUMNS} WHERE user_id > ?1 OR (user_id = ?1 AND bill_id > ?2) ORDER BY user_id, bill_id LIMIT ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![user, bill, most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let last = items.last().filter(|_| more);
    Ok(BillPage { next: last.map(|last| format!("{}.{}", last.user, last.fact.bill)), items })
}

/// Writes what can change of a bill, and tells the person's phones. It may change their points.
pub(super) fn put(connection: &Connection, record: &BillRecord) -> Result<(), StoreError> {
    let BillRecord { user, fact, paid_by, because } = record;
    connection
        .prepare_cached(
            "UPDATE bills SET state = ?3, turns_on = ?4, paid_by = ?5, paid_at = ?6, disputed = ?7, because = ?8,
                changed_at = ?9 WHERE user_id = ?1 AND bill_id = ?2",
        )?
        .execute(params![
            user.to_string(),
            fact.bill.to_string(),
            name(fact.state),
            turns_on(fact).map(|day| day.0),
            paid_by.map(|payment| payment.to_string()),
            fact.paid_at.map(|at| at.0),
            fact.disputed,
            because,
            fact.as_of.0
        ])?;
    stir(connection, *user)?;
    changes::add(connection, *user, Fact::Bill(fact.clone()))
}

/// The day on which the clock next does something to it.
pub(super) fn turns_on(fact: &BillFact) -> Option<Day> {
    match fact.state {
        BillState::Scheduled => Some(fact.dates.opens()),
        BillState::Due => Some(fact.dates.due().plus(1)),
        BillState::Overdue | BillState::Paid | BillState::Cancelled => None,
    }
}

pub(super) fn name(state: BillState) -> &'static str {
    match state {
        BillState::Scheduled => "scheduled",
        BillState::Due => "due",
        BillState::Overdue => "overdue",
        BillState::Paid => "paid",
        BillState::Cancelled => "cancelled",
    }
}

fn state(row: &Row<'_>, column: usize) -> rusqlite::Result<BillState> {
    let stored: String = row.get(column)?;
    let found = BillState::ALL.into_iter().find(|state| name(*state) == stored);
    found.ok_or(rusqlite::Error::InvalidColumnType(column, "state".into(), rusqlite::types::Type::Text))
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<BillRecord> {
    let fact = BillFact {
        bill: parsed(row, 1)?,
        origin: json(row, 2)?,
        creditor: parsed(row, 3)?,
        creditor_name: row.get(4)?,
        amount: money(row, 5)?,
        dates: json(row, 7)?,
        state: state(row, 8)?,
        paid_at: row.get::<_, Option<i64>>(10)?.map(Timestamp),
        disputed: row.get(11)?,
        as_of: Timestamp(row.get(13)?),
    };
    let paid_by = row.get::<_, Option<String>>(9)?.is_some().then(|| parsed(row, 9)).transpose()?;
    Ok(BillRecord { user: parsed(row, 0)?, fact, paid_by, because: row.get(12)? })
}

/// Stores a new bill, and tells the person's phones.
pub(super) fn insert(connection: &Connection, record: &BillRecord, credit: bool) -> Result<(), StoreError> {
    let BillRecord { user, fact, .. } = record;
    connection
        .prepare_cached(
            "INSERT INTO bills (user_id, bill_id, origin, merchant_id, merchant_name, amount, currency, dates, state,
                turns_on, disputed, made_at, changed_at, credit)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, ?11, ?11, ?12)",
        )?
        .execute(params![
            user.to_string(),
            fact.bill.to_string(),
            to_json(&fact.origin)?,
            fact.creditor.to_string(),
            fact.creditor_name,
            fact.amount.minor,
            fact.amount.currency.code(),
            to_json(&fact.dates)?,
            name(fact.state),
            turns_on(fact).map(|day| day.0),
            fact.as_of.0,
            credit
        ])?;
    changes::add(connection, *user, Fact::Bill(fact.clone()))
}
