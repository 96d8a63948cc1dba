//! Loading what a rule needs to know about an operation on consent.

use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{OperationId, RecipientId, RequestId, UserId};

use super::super::convert::json;
use super::super::points::announce;
use super::grants::{self, COLLECTION};
use super::{chain, recipients};
use crate::store::{ConsentFacts, ConsentWants, RequestFact, StoreError};

pub(in super::super) fn load(
    connection: &Connection,
    user: UserId,
    wants: &ConsentWants,
) -> Result<ConsentFacts, StoreError> {
    let request = match wants.request {
        Some((recipient, request)) => taken(connection, user, recipient, request)?,
        None => None,
    };
    let (device, seq) = wants.place;
    Ok(ConsentFacts {
        request,
        narrowed: wants.narrows.map_or(Ok(None), |grant| grants::standing_operation(connection, user, grant))?,
        terms: wants.terms.as_deref().map_or(Ok(None), |sha256| announce::terms(connection, sha256))?,
        collecting_until: grants::standing(connection, user, (COLLECTION, ""))?.map(|(_, until)| until),
        withdrawn: withdrawn(connection, user, wants.grant)?,
        chain: chain::around(connection, user, device, seq)?,
    })
}

fn taken(
    connection: &Connection,
    user: UserId,
    recipient: RecipientId,
    request: RequestId,
) -> Result<Option<RequestFact>, StoreError> {
    let Some(asks) = recipients::find(connection, recipient)? else { return Ok(None) };
    let found = connection
        .prepare_cached(
            "SELECT document, sha256,
                    EXISTS (SELECT 1 FROM grants g WHERE g.recipient_id = q.recipient_id AND g.request_id = q.request_id)
             FROM consent_requests q WHERE recipient_id = ?1 AND request_id = ?2 AND taken_by = ?3",
        )?
        .query_row(params![recipient.to_string(), request.to_string(), user.to_string()], |row| {
            let (document, sha256, granted) = (json(row, 0)?, row.get(1)?, row.get(2)?);
            Ok(RequestFact { document, sha256, name: asks.name, key: asks.key.thumbprint(), granted })
        })
        .optional()?;
    Ok(found)
}

pub(super) fn withdrawn(connection: &Connection, user: UserId, grant: OperationId) -> Result<bool, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM withdrawals WHERE user_id = ?1 AND grant_id = ?2)")?;
    Ok(statement.query_row(params![user.to_string(), grant.to_string()], |row| row.get(0))?)
}
