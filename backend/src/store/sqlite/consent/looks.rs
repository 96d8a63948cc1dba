//! Somebody reads, or tries to.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::{AccessId, OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::change::{ConsentEnd, Fact};
use tally::wire::consent::{AccessOutcome, AccessRefusal};

use super::super::changes;
use super::super::convert::{json, parsed};
use super::{grants, keys};
use crate::store::{Door, Look, LookFacts, LookQuestion, Looked, Rule, StoreError};

/// The decision, its record and what follows from it, in one transaction: nobody reads unseen.
pub(in super::super) fn look(
    connection: &Connection,
    question: &LookQuestion,
    rule: Rule<LookFacts, Look>,
) -> Result<Looked, StoreError> {
    let Some(mut facts) = found(connection, question)? else { return Ok(Looked::Unknown) };
    facts.sealed = keys::find(connection, facts.user, question.grant)?;
    facts.recorded = recorded(connection, &question.door)?;
    let look = rule(&facts)?;
    if facts.recorded.is_none() {
        record(connection, facts.user, question.grant, &look)?;
    }
    let opens = matches!(question.door, Door::Bearer(_));
    match look.outcome {
        AccessOutcome::Read if opens && facts.openings_left.is_some() => count(connection, question.grant, &facts)?,
        AccessOutcome::Refused { reason: AccessRefusal::Expired } if facts.ended_at.is_none() => {
            let end = ConsentEnd { grant: question.grant, at: facts.expires_at, withdrawn: false };
            grants::end(connection, facts.user, end)?;
        }
        _ => {}
    }
    Ok(Looked::Decided(Box::new((facts, look))))
}

/// Ids are made by phones, so two people may have the same one; the door tells them apart, and otherwise the first stands.
fn found(connection: &Connection, question: &LookQuestion) -> Result<Option<LookFacts>, StoreError> {
    let (recipient, secret, user) = match &question.door {
        Door::Recipient(recipient) => (Some(recipient.to_string()), None, None),
        Door::Bearer(secret_sha256) => (None, Some(secret_sha256), None),
        Door::Authority(user, _) => (None, None, Some(user.to_string())),
    };
    let found = connection
        .prepare_cached(
            "SELECT user_id, operation, signer, expires_at, withdrawn, openings - opened, ended_at FROM grants
             WHERE grant_id = ?1 AND (recipient_id = ?2 OR secret_sha256 = ?3 OR (user_id = ?4 AND kind = ?5))
             ORDER BY position LIMIT 1",
        )?
        .query_row(params![question.grant.to_string(), recipient, secret, user, grants::SHARING], read)
        .optional()?;
    Ok(found)
}

fn read(row: &Row<'_>) -> rusqlite::Result<LookFacts> {
    Ok(LookFacts {
        user: parsed(row, 0)?,
        operation: row.get(1)?,
        signer: json(row, 2)?,
        expires_at: Timestamp(row.get(3)?),
        withdrawn: row.get(4)?,
        openings_left: row.get(5)?,
        ended_at: row.get::<_, Option<i64>>(6)?.map(Timestamp),
        sealed: None,
        recorded: None,
    })
}

/// Only a reading by an order has an id before it is decided.
fn recorded(connection: &Connection, door: &Door) -> Result<Option<String>, StoreError> {
    let Door::Authority(user, id) = door else { return Ok(None) };
    let mut statement =
        connection.prepare_cached("SELECT record FROM access_records WHERE user_id = ?1 AND access_id = ?2")?;
    Ok(statement.query_row(params![user.to_string(), id.to_string()], |row| row.get(0)).optional()?)
}

fn record(connection: &Connection, user: UserId, grant: OperationId, look: &Look) -> Result<(), StoreError> {
    write(connection, user, grant, (look.id, &look.record, look.at))
}

/// Keeps a record of somebody who looked, and tells the person.
pub(in super::super) fn write(
    connection: &Connection,
    user: UserId,
    grant: OperationId,
    (id, record, at): (AccessId, &str, Timestamp),
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO access_records (user_id, access_id, grant_id, record, looked_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![user.to_string(), id.to_string(), grant.to_string(), record, at.0])?;
    changes::add(connection, user, Fact::Access { record: record.to_owned() })
}

/// Nobody can open it after the last time, so nobody needs its key.
fn count(connection: &Connection, grant: OperationId, facts: &LookFacts) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE grants SET opened = opened + 1 WHERE user_id = ?1 AND grant_id = ?2")?
        .execute(params![facts.user.to_string(), grant.to_string()])?;
    if facts.openings_left == Some(1) { keys::erase(connection, facts.user, grant) } else { Ok(()) }
}
