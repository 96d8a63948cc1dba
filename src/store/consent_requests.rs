//! What recipients ask for.

use rusqlite::named_params;

use super::access::{Reader, Writer};
use super::columns::{Json, Name, json, name};
use super::error::StoreError;
use super::page::{Page, PageRequest};
use super::row::{Read, Row};
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::RequestId;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wire::consent::{Ask, AskAnswer};

/// One request.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestRow {
    /// Requested, granted or refused. Whether its time is over is not kept: that depends on when one looks.
    pub state: ConsentState,
    /// Who asks for what, as it was verified.
    pub asked: Ask,
    /// The documents that say so.
    pub signed: AskAnswer,
    /// When it came.
    pub received_at: Timestamp,
}

/// Stores a request; says whether it was new. One that is known stays as it is.
pub fn insert(writer: &Writer<'_>, row: &RequestRow) -> Result<bool, StoreError> {
    let inserted = writer.change(
        "INSERT INTO consent_requests (id, state, asked, request, card, received_at)
         VALUES (:id, :state, :asked, :request, :card, :received_at) ON CONFLICT (id) DO NOTHING",
        named_params! {
            ":id": row.asked.request.id,
            ":state": Name(row.state),
            ":asked": Json(&row.asked),
            ":request": row.signed.request,
            ":card": row.signed.card,
            ":received_at": row.received_at,
        },
    )?;
    Ok(inserted > 0)
}

/// One request.
pub fn find(reader: &Reader<'_>, id: RequestId) -> Result<Option<RequestRow>, StoreError> {
    reader.first("SELECT * FROM consent_requests WHERE id = ?1", [id], request)
}

/// A page of requests, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, asked: &PageRequest) -> Result<Page<RequestRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM consent_requests WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    let id = |row: &RequestRow| row.asked.request.id.to_string();
    asked.page(reader, id, |reader, before, limit| reader.all(NEWEST, (before, limit), request))
}

/// Lets the person's answer happen to a request. [`StoreError::NotAllowed`] if it was answered before.
pub fn advance(writer: &Writer<'_>, id: RequestId, event: ConsentEvent) -> Result<ConsentState, StoreError> {
    let row = find(writer, id)?.ok_or_else(|| StoreError::inconsistent(format!("there is no request {id}")))?;
    let state = row.state.next(event)?;
    writer.change("UPDATE consent_requests SET state = ?2 WHERE id = ?1", (id, Name(state)))?;
    Ok(state)
}

pub(super) fn request(row: &Row<'_>) -> Read<RequestRow> {
    Ok(RequestRow {
        state: name(row, "state")?,
        asked: json(row, "asked")?,
        signed: AskAnswer { request: row.get("request")?, card: row.get("card")? },
        received_at: row.get("received_at")?,
    })
}

// Who asks for what.
redacted!(RequestRow { state });
