//! Grants and shares, from their beginning to their end.

use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{OperationId, RecipientId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::change::{ConsentEnd, Fact};

use super::super::changes;
use super::super::convert::{json, key_text, parsed, to_json};
use super::super::points::held;
use super::{facts, keys};
use crate::store::{ConsentEffect, NarrowedFact, NewGrant, NewReader, StoreError};

pub(in super::super) fn write(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    effect: &ConsentEffect,
    at: Timestamp,
) -> Result<(), StoreError> {
    match effect {
        ConsentEffect::Granted(grant) => {
            let columns = Columns::of(connection, &grant.reader)?;
            give_way(connection, user, &columns, at)?;
            if let Some(narrowed) = grant.narrows {
                end(connection, user, ConsentEnd { grant: narrowed, at, withdrawn: false })?;
            }
            add(connection, (user, id), grant, columns)?;
            match (&grant.sealed, &grant.reader) {
                (Some(sealed), _) => keys::keep(connection, user, id, sealed),
                // What comes in later is sealed under it.
                (None, NewReader::Collection(_)) => keys::begin(connection, user, id),
                (None, _) => Ok(()),
            }
        }
        ConsentEffect::Withdrawn(grant) => withdraw(connection, user, id, *grant, at),
    }
}

fn add(
    connection: &Connection,
    (user, id): (UserId, OperationId),
    grant: &NewGrant,
    columns: Columns,
) -> Result<(), StoreError> {
    let ((recipient, request), (secret, openings)) = (columns.recipient.unzip(), columns.secret.unzip());
    connection
        .prepare_cached(
            "INSERT INTO grants (user_id, grant_id, recipient_id, request_id, position, secret_sha256, openings, opened,
                                 operation, signer, expires_at, withdrawn, kind, subject, detail, looked_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, 0, ?11, ?12, ?13, 0)",
        )?
        .execute(params![
            user.to_string(),
            id.to_string(),
            recipient,
            request,
            columns.position,
            secret,
            openings,
            grant.operation,
            key_text(&grant.signer)?,
            grant.expires_at.0,
            columns.kind,
            columns.subject,
            columns.detail
        ])?;
    Ok(())
}

/// What lets somebody read.
pub(super) const SHARING: &str = "sharing";

/// What lets entries in. There is only one of these at a time.
pub(in super::super) const COLLECTION: &str = "collection";

/// What lets a seller learn of a step. There is only one of these at a time for each seller.
pub(in super::super) const REACH: &str = "reach";

/// What only one kind has.
#[derive(Default)]
struct Columns {
    kind: &'static str,
    /// What else there may be only one living grant for.
    subject: String,
    detail: String,
    recipient: Option<(String, String)>,
    position: Option<i64>,
    secret: Option<(String, u32)>,
}

impl Columns {
    fn of(connection: &Connection, reader: &NewReader) -> Result<Self, StoreError> {
        let sharing = Self { kind: SHARING, ..Self::default() };
        Ok(match reader {
            NewReader::Recipient(recipient, request) => Self {
                recipient: Some((recipient.to_string(), request.to_string())),
                position: Some(next_position(connection, *recipient)?),
                ..sharing
            },
            NewReader::Bearer { secret_sha256, openings } => {
                Self { secret: Some((secret_sha256.clone(), *openings)), ..sharing }
            }
            NewReader::Collection(collects) => Self { kind: COLLECTION, detail: to_json(collects)?, ..Self::default() },
            NewReader::Seller(seller) => Self { kind: REACH, subject: seller.to_string(), ..Self::default() },
        })
    }
}

/// Ends what stands where there may be only one: the rule lets a second come only after the first one's time is over.
fn give_way(connection: &Connection, user: UserId, columns: &Columns, now: Timestamp) -> Result<(), StoreError> {
    match standing(connection, user, (columns.kind, &columns.subject))? {
        Some((grant, at)) if columns.kind != SHARING && at <= now => {
            end(connection, user, ConsentEnd { grant, at, withdrawn: false })
        }
        _ => Ok(()),
    }
}

/// What was signed for a grant that has not ended.
pub(super) fn standing_operation(
    connection: &Connection,
    user: UserId,
    grant: OperationId,
) -> Result<Option<NarrowedFact>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT operation, signer, expires_at FROM grants
         WHERE user_id = ?1 AND grant_id = ?2 AND recipient_id IS NOT NULL AND ended_at IS NULL",
    )?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(NarrowedFact { operation: row.get(0)?, signer: json(row, 1)?, expires_at: Timestamp(row.get(2)?) })
    };
    Ok(statement.query_row(params![user.to_string(), grant.to_string()], read).optional()?)
}

/// The one of this kind and subject that has not ended, with the end of its time.
pub(in super::super) fn standing(
    connection: &Connection,
    user: UserId,
    (kind, subject): (&str, &str),
) -> Result<Option<(OperationId, Timestamp)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT grant_id, expires_at FROM grants
         WHERE user_id = ?1 AND kind = ?2 AND subject = ?3 AND ended_at IS NULL LIMIT 1",
    )?;
    let read = |row: &rusqlite::Row<'_>| Ok((parsed(row, 0)?, Timestamp(row.get(1)?)));
    Ok(statement.query_row(params![user.to_string(), kind, subject], read).optional()?)
}

fn next_position(connection: &Connection, recipient: RecipientId) -> Result<i64, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT coalesce(max(position), 0) + 1 FROM grants WHERE recipient_id = ?1")?;
    Ok(statement.query_row(params![recipient.to_string()], |row| row.get(0))?)
}

/// A second withdrawal changes nothing, and what was over before stays over as it was.
fn withdraw(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    grant: OperationId,
    at: Timestamp,
) -> Result<(), StoreError> {
    if facts::withdrawn(connection, user, grant)? {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT INTO withdrawals (user_id, grant_id, operation_id, withdrawn_at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![user.to_string(), grant.to_string(), id.to_string(), at.0])?;
    if over(connection, user, grant)? {
        return Ok(());
    }
    end(connection, user, ConsentEnd { grant, at, withdrawn: true })
}

fn over(connection: &Connection, user: UserId, grant: OperationId) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM grants WHERE user_id = ?1 AND grant_id = ?2 AND ended_at IS NOT NULL)",
    )?;
    Ok(statement.query_row(params![user.to_string(), grant.to_string()], |row| row.get(0))?)
}

/// Ends it, erases its key and what came in under it, and tells the person's phones. It need not be there.
pub(super) fn end(connection: &Connection, user: UserId, end: ConsentEnd) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE grants SET ended_at = ?1, withdrawn = ?2 WHERE user_id = ?3 AND grant_id = ?4")?
        .execute(params![end.at.0, end.withdrawn, user.to_string(), end.grant.to_string()])?;
    keys::erase(connection, user, end.grant)?;
    held::erase(connection, user, end.grant)?;
    changes::add(connection, user, Fact::ConsentEnded(end))
}

/// Ends some of those whose time is over; gives whose they were.
pub(in super::super) fn expire(
    connection: &Connection,
    now: Timestamp,
    most: usize,
) -> Result<Vec<UserId>, StoreError> {
    let over = expired(connection, now, most)?;
    for (user, grant, at) in &over {
        end(connection, *user, ConsentEnd { grant: *grant, at: *at, withdrawn: false })?;
    }
    Ok(over.into_iter().map(|(user, ..)| user).collect())
}

fn expired(
    connection: &Connection,
    now: Timestamp,
    most: usize,
) -> Result<Vec<(UserId, OperationId, Timestamp)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT user_id, grant_id, expires_at FROM grants WHERE ended_at IS NULL AND expires_at <= ?1
         ORDER BY expires_at LIMIT ?2",
    )?;
    let rows = statement
        .query_map(params![now.0, most], |row| Ok((parsed(row, 0)?, parsed(row, 1)?, Timestamp(row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether the time of any is over. For a look before anybody has to write.
pub(in super::super) fn any_expired(connection: &Connection, now: Timestamp) -> Result<bool, StoreError> {
    expired(connection, now, 1).map(|found| !found.is_empty())
}
