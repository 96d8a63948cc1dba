//! Top-ups: money that comes into the wallet.

use rusqlite::named_params;

use super::access::{Reader, Writer};
use super::columns::{Name, money, name, stored_counter};
use super::error::StoreError;
use super::page::{Declined, Page, PageRequest};
use super::row::{Read, Row};
use super::untold::untold;
use crate::domain::id::{AccountId, OperationId};
use crate::domain::money::Money;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;

/// One top-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUpRow {
    /// The operation that asks for it.
    pub id: OperationId,
    /// The account that receives it.
    pub account: AccountId,
    /// How much.
    pub amount: Money,
    /// Where its operation stands.
    pub state: OperationState,
    /// When it was signed.
    pub created_at: Timestamp,
    /// When the backend's receipt came.
    pub settled_at: Option<Timestamp>,
    /// Why the backend said no.
    pub declined: Option<Declined>,
}

/// Stores a new top-up. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &TopUpRow) -> Result<(), StoreError> {
    let declined = row.declined.as_ref();
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":account": row.account,
            ":amount": row.amount.minor,
            ":currency": row.amount.currency,
            ":state": Name(row.state),
            ":created_at": row.created_at,
            ":settled_at": row.settled_at,
            ":declined_reason": declined.map(|declined| Name(declined.reason)),
            ":declined_detail": declined.map(|declined| &declined.detail),
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO topups
    (id, account, amount, currency, state, created_at, settled_at, declined_reason, declined_detail)
    VALUES (:id, :account, :amount, :currency, :state, :created_at, :settled_at, :declined_reason, :declined_detail)";

/// One top-up.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<TopUpRow>, StoreError> {
    reader.first("SELECT * FROM topups WHERE id = ?1", [id], topup)
}

/// A page of top-ups, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<TopUpRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM topups WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &TopUpRow| row.id.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), topup),
    )
}

/// Minor units of top-ups that came in and that a balance of this `version` does not know of.
pub fn untold_total(reader: &Reader<'_>, account: AccountId, version: u64) -> Result<i64, StoreError> {
    reader.number(UNTOLD, named_params! { ":account": account, ":version": stored_counter(version) })
}

pub(super) const UNTOLD: &str = untold!("amount", "topups", "account = :account AND state = 'accepted'");

/// The changes tell, at this `version`, that a top-up is settled.
pub fn told(writer: &Writer<'_>, id: OperationId, version: u64) -> Result<(), StoreError> {
    writer.change("UPDATE topups SET told = ?2 WHERE id = ?1", (id, stored_counter(version)))?;
    Ok(())
}

/// Says that its operation went out, was put off or was parked. [`StoreError::NotAllowed`] once it is settled.
pub fn set_state(writer: &Writer<'_>, id: OperationId, state: OperationState) -> Result<(), StoreError> {
    assert_open(writer, id)?;
    writer.change("UPDATE topups SET state = ?2 WHERE id = ?1", (id, Name(state)))?;
    Ok(())
}

/// The receipt says that the money came in. [`StoreError::NotAllowed`] if it is settled already.
pub fn settle(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    set_state(writer, id, OperationState::Accepted)?;
    writer.change("UPDATE topups SET settled_at = ?2 WHERE id = ?1", (id, at))?;
    Ok(())
}

/// The receipt says no. [`StoreError::NotAllowed`] if it is settled already.
pub fn decline(
    writer: &Writer<'_>,
    id: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    set_state(writer, id, OperationState::Declined)?;
    writer.change(
        "UPDATE topups SET settled_at = ?2, declined_reason = ?3, declined_detail = ?4 WHERE id = ?1",
        (id, at, Name(reason), detail),
    )?;
    Ok(())
}

fn assert_open(reader: &Reader<'_>, id: OperationId) -> Result<(), StoreError> {
    match find(reader, id)? {
        Some(row) if row.state.is_settled() => Err(StoreError::not_allowed("the top-up is settled already")),
        Some(_) => Ok(()),
        None => Err(StoreError::inconsistent(format!("there is no top-up {id}"))),
    }
}

pub(super) fn topup(row: &Row<'_>) -> Read<TopUpRow> {
    Ok(TopUpRow {
        id: row.get("id")?,
        account: row.get("account")?,
        amount: money(row, "amount", "currency")?,
        state: name(row, "state")?,
        created_at: row.get("created_at")?,
        settled_at: row.get("settled_at")?,
        declined: Declined::of(row)?,
    })
}
