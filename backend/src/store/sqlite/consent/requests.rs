//! Requests for data, until a person takes them.

use rusqlite::{Connection, OptionalExtension, params};
use tally::crypto::hash::sha256_base64url;
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::consent::AskAnswer;

use super::super::changes;
use super::super::convert::{parsed, to_json};
use crate::store::{NewRequest, StoreError, Taken, Taking};

/// How long a request that nobody took is kept after its end, in seconds.
const KEPT: i64 = 60 * 86_400;

/// The most old requests that are removed when one is added.
const REMOVED_AT_ONCE: i64 = 10;

/// Keeps it, once; `false` if other bytes stand under its id.
pub(in super::super) fn add(connection: &Connection, request: &NewRequest) -> Result<bool, StoreError> {
    let NewRequest { document, compact, code_sha256 } = request;
    forget(connection, request)?;
    connection
        .prepare_cached(
            "INSERT INTO consent_requests (recipient_id, request_id, document, compact, sha256, code_sha256, expires_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (recipient_id, request_id) DO NOTHING",
        )?
        .execute(params![
            document.recipient.to_string(),
            document.id.to_string(),
            to_json(document)?,
            compact,
            sha256_base64url(compact.as_bytes()),
            code_sha256,
            document.exp.0
        ])?;
    let kept: String = connection
        .prepare_cached("SELECT compact FROM consent_requests WHERE recipient_id = ?1 AND request_id = ?2")?
        .query_row(params![document.recipient.to_string(), document.id.to_string()], |row| row.get(0))?;
    Ok(kept == *compact)
}

fn forget(connection: &Connection, request: &NewRequest) -> Result<(), StoreError> {
    let recipient = request.document.recipient.to_string();
    connection
        .prepare_cached(
            "DELETE FROM consent_requests WHERE recipient_id = ?1 AND request_id IN (
             SELECT request_id FROM consent_requests
             WHERE recipient_id = ?1 AND expires_at < ?2 AND taken_by IS NULL LIMIT ?3)",
        )?
        .execute(params![recipient, request.document.iat.plus(-KEPT).0, REMOVED_AT_ONCE])?;
    Ok(())
}

/// The first who comes has it, again and again; it has to come before the request's end for the first time.
pub(in super::super) fn take(connection: &Connection, taking: &Taking) -> Result<Taken, StoreError> {
    let Some(found) = found(connection, &taking.code_sha256)? else { return Ok(Taken::NotValid) };
    match found.taken_by {
        Some(user) if user == taking.user => Ok(Taken::Request { asked: found.asked, fresh: false }),
        None if taking.at < found.expires_at => bind(connection, taking, found.asked),
        _ => Ok(Taken::NotValid),
    }
}

struct Found {
    asked: AskAnswer,
    expires_at: Timestamp,
    taken_by: Option<UserId>,
}

fn found(connection: &Connection, code_sha256: &str) -> Result<Option<Found>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT q.compact, r.card, q.expires_at, coalesce(q.taken_by, ''), q.taken_by IS NULL
             FROM consent_requests q JOIN recipients r ON r.recipient_id = q.recipient_id WHERE q.code_sha256 = ?1",
        )?
        .query_row(params![code_sha256], |row| {
            let free: bool = row.get(4)?;
            let taken_by = if free { None } else { Some(parsed(row, 3)?) };
            let asked = AskAnswer { request: row.get(0)?, card: row.get(1)? };
            Ok(Found { asked, expires_at: Timestamp(row.get(2)?), taken_by })
        })
        .optional()?;
    Ok(found)
}

fn bind(connection: &Connection, taking: &Taking, asked: AskAnswer) -> Result<Taken, StoreError> {
    connection
        .prepare_cached("UPDATE consent_requests SET taken_by = ?1 WHERE code_sha256 = ?2")?
        .execute(params![taking.user.to_string(), taking.code_sha256])?;
    changes::add(connection, taking.user, Fact::ConsentRequest(asked.clone()))?;
    Ok(Taken::Request { asked, fresh: true })
}
