//! Loading what a rule needs to know about an operation.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::{OperationId, QuoteId, UserId};
use tally::domain::time::Timestamp;

use super::consent::grants::COLLECTION;
use super::convert::{json, parsed};
use super::{accounts, bills, consent, merchants, perks, ride};
use crate::store::{MandateRecord, OperationFacts, QuoteFact, StoreError, Wants};

/// All but whether the phone was revoked, which is asked once for all that it brings.
pub(super) fn load(connection: &Connection, user: UserId, wants: &Wants) -> Result<OperationFacts, StoreError> {
    let states = wants.after.iter().map(|id| Ok((*id, accepted(connection, user, *id)?)));
    let mut facts = OperationFacts {
        after: states.collect::<Result<_, StoreError>>()?,
        accounts: accounts::of(connection, user)?,
        ..OperationFacts::default()
    };
    if let Some(quote) = wants.quote {
        facts.quote = quoted(connection, user, quote)?;
    }
    if let Some(bill) = wants.bill {
        facts.bill = bills::find(connection, user, bill)?;
    }
    if let Some(nonce) = &wants.nonce {
        facts.nonce_used = nonce_used(connection, user, nonce)?;
    }
    if let Some(payee) = wants.payee {
        facts.payee = merchants::find(connection, payee)?;
    }
    if let Some((id, day)) = wants.mandate {
        facts.mandate = mandate(connection, user, id)?;
        facts.spent = spent(connection, user, day)?;
    }
    if wants.mandates {
        facts.mandates = mandates(connection, user)?;
    }
    if let Some(seller) = wants.reach {
        facts.reach = perks::standing::reach(connection, user, seller)?;
        facts.owes = perks::loans::owes(connection, user, seller)?;
        facts.collecting_until = consent::grants::standing(connection, user, (COLLECTION, ""))?.map(|(_, until)| until);
    }
    if let Some(wants) = &wants.consent {
        facts.consent = Some(consent::facts::load(connection, user, wants)?);
    }
    if let Some(wanted) = wants.loan {
        facts.loan = perks::loans::facts(connection, user, wanted)?;
    }
    if let Some(wants) = &wants.ride {
        facts.ride = ride::facts::load(connection, user, wants)?;
    }
    Ok(facts)
}

fn accepted(connection: &Connection, user: UserId, id: OperationId) -> Result<Option<bool>, StoreError> {
    let found = connection
        .prepare_cached("SELECT accepted FROM operations WHERE user_id = ?1 AND operation_id = ?2")?
        .query_row(params![user.to_string(), id.to_string()], |row| row.get(0))
        .optional()?;
    Ok(found)
}

fn quoted(connection: &Connection, user: UserId, id: QuoteId) -> Result<Option<QuoteFact>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT document,
                    EXISTS (SELECT 1 FROM payments p WHERE p.user_id = q.user_id AND p.quote_id = q.quote_id)
             FROM quotes q WHERE user_id = ?1 AND quote_id = ?2",
        )?
        .query_row(params![user.to_string(), id.to_string()], |row| {
            Ok(QuoteFact { quote: json(row, 0)?, used: row.get(1)? })
        })
        .optional()?;
    Ok(found)
}

fn nonce_used(connection: &Connection, user: UserId, nonce: &str) -> Result<bool, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM payments WHERE user_id = ?1 AND nonce = ?2)")?;
    Ok(statement.query_row(params![user.to_string(), nonce], |row| row.get(0))?)
}

/// SQL for somebody's mandates, as [`record`] reads them.
macro_rules! mandates {
    () => {
        "SELECT mandate_id, device_key, limits, signed_at, ended_at, end_signed_at FROM mandates WHERE user_id = ?1"
    };
}

pub(super) fn mandate(
    connection: &Connection,
    user: UserId,
    id: OperationId,
) -> Result<Option<MandateRecord>, StoreError> {
    let found = connection
        .prepare_cached(concat!(mandates!(), " AND mandate_id = ?2"))?
        .query_row(params![user.to_string(), id.to_string()], record)
        .optional()?;
    Ok(found)
}

fn mandates(connection: &Connection, user: UserId) -> Result<Vec<MandateRecord>, StoreError> {
    let mut statement = connection.prepare_cached(concat!(mandates!(), " ORDER BY mandate_id"))?;
    let rows = statement.query_map(params![user.to_string()], record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn record(row: &Row<'_>) -> rusqlite::Result<MandateRecord> {
    let at = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Timestamp));
    Ok(MandateRecord {
        id: parsed(row, 0)?,
        device_key: parsed(row, 1)?,
        limits: json(row, 2)?,
        signed_at: Timestamp(row.get(3)?),
        ended_at: at(4)?,
        end_signed_at: at(5)?,
    })
}

/// What was spent under each mandate on a day. Refunds do not give a mandate its room back: the cap is on what leaves without a
/// prompt.
fn spent(connection: &Connection, user: UserId, day: i64) -> Result<Vec<(MandateRecord, i64)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT mandate_id, device_key, limits, signed_at, ended_at, end_signed_at,
                (SELECT sum(p.amount) FROM payments p
                 WHERE p.user_id = m.user_id AND p.mandate_id = m.mandate_id AND p.mandate_day = ?2)
         FROM mandates m WHERE m.user_id = ?1",
    )?;
    // Whoever asks SQLite for those with a sum alone has it add up each sum twice.
    let of = |row: &Row<'_>| row.get::<_, Option<i64>>(6)?.map(|spent| Ok((record(row)?, spent))).transpose();
    let rows = statement.query_map(params![user.to_string(), day], of)?;
    Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
}
