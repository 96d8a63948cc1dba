//! By which names payments are found.

use std::collections::BinaryHeap;

use super::super::access::{Reader, Writer};
use super::super::columns::Json;
use super::super::error::StoreError;
use super::row::{PaymentRow, payment};
use crate::domain::id::OperationId;
use crate::domain::search::fold;

/// Stands between the two names: no search reaches from one into the other.
const BETWEEN: char = '\u{1f}';

/// Makes a payment findable by both of the payee's names, and by none that it had before.
pub(super) fn make_findable(writer: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    let names = number(writer, &row.terms.payee_name, row.payee_name_local.as_deref())?;
    writer.change("UPDATE payments SET names = ?2 WHERE id = ?1", (row.id, names))?;
    Ok(())
}

/// So many payments are read at once while all are made findable: an old phone has no room for all of them.
const AT_ONCE: i64 = 500;

/// Makes every payment findable that no name leads to.
pub(in crate::store) fn make_all_findable(writer: &Writer<'_>) -> Result<(), StoreError> {
    let mut last = 0;
    while let Some(next) = make_some_findable(writer, last)? {
        last = next;
    }
    Ok(())
}

/// The same for the first of those after a payment's number; says the number of the last, if there was one.
fn make_some_findable(writer: &Writer<'_>, after: i64) -> Result<Option<i64>, StoreError> {
    const UNNAMED: &str = "SELECT number, payee_name, payee_name_local FROM payments
        WHERE names IS NULL AND number > ?1 ORDER BY number LIMIT ?2";
    let unnamed = writer.all(UNNAMED, (after, AT_ONCE), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let last = unnamed.last().map(|(payment, ..)| *payment);
    unnamed.into_iter().try_for_each(|(payment, name, local): (i64, String, Option<String>)| {
        let names = number(writer, &name, local.as_deref())?;
        writer.change("UPDATE payments SET names = ?2 WHERE number = ?1", (payment, names)).map(drop)
    })?;
    Ok(last)
}

/// The number of a pair of names, new or known.
fn number(writer: &Writer<'_>, name: &str, local: Option<&str>) -> Result<i64, StoreError> {
    let folded = format!("{}{BETWEEN}{}", fold(name), fold(local.unwrap_or_default()));
    let known = writer.first("SELECT number FROM payee_names WHERE folded = ?1", [&folded], |row| row.get(0))?;
    known.map_or_else(|| writer.insert("INSERT INTO payee_names (folded) VALUES (?1)", [&folded]), Ok)
}

/// The newest payments below `before` whose payee has a name with this folded text in it.
///
/// Each name that has it gives its newest payment; the newest of those is taken, and the name gives its next one. So it takes
/// as many looks as there are such names and rows, however many payments there are.
pub(super) fn found(reader: &Reader<'_>, text: &str, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    let newest = reader.all(NEWEST, (text, before), |row| Ok((row.get::<_, Option<OperationId>>(0)?, row.get(1)?)))?;
    let mut waiting: BinaryHeap<(OperationId, i64)> =
        newest.into_iter().filter_map(|(id, names)| Some((id?, names))).collect();
    let mut chosen = Vec::new();
    while chosen.len() < limit as usize
        && let Some((id, names)) = waiting.pop()
    {
        let next = reader.first(NEXT, (names, id), |row| row.get(0))?;
        waiting.extend(next.map(|next| (next, names)));
        chosen.push(id);
    }
    reader.up_to(limit, CHOSEN, [Json(chosen)], payment)
}

/// Nothing for a name without such a payment; asking for those that have one would look for it twice.
const NEWEST: &str = "SELECT (SELECT id FROM payments
        WHERE names = found.number AND id < ?2 AND (state <> 'cancelled' OR authorised_at IS NOT NULL)
        ORDER BY id DESC LIMIT 1), found.number
    FROM payee_names AS found WHERE instr(found.folded, ?1) > 0";

const NEXT: &str = "SELECT id FROM payments
    WHERE names = ?1 AND id < ?2 AND (state <> 'cancelled' OR authorised_at IS NOT NULL) ORDER BY id DESC LIMIT 1";

const CHOSEN: &str = "SELECT * FROM payments WHERE id IN (SELECT value FROM json_each(?1)) ORDER BY id DESC";
