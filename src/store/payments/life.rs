use rusqlite::named_params;

use super::super::access::{Reader, Writer};
use super::super::columns::{Json, Name, name};
use super::super::error::StoreError;
use super::names::make_findable;
use super::row::PaymentRow;
use crate::domain::id::OperationId;
use crate::domain::money::Money;
use crate::domain::payment::{PaymentEvent, PaymentState};
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;

/// Stores a new payment and makes it findable. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    insert_row(writer, row)?;
    make_findable(writer, row)
}

fn insert_row(writer: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    let terms = &row.terms;
    let declined = row.declined.as_ref();
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":state": Name(row.state),
            ":source": Json(&terms.source),
            ":payee": terms.payee,
            ":payee_name": terms.payee_name,
            ":payee_name_local": row.payee_name_local,
            ":category": row.category,
            ":total": terms.total.minor,
            ":currency": terms.total.currency,
            ":perk": terms.perk.as_ref().map(Json),
            ":later": row.later,
            ":nonce": terms.nonce,
            ":expires_at": terms.expires_at,
            ":mandate": row.mandate,
            ":created_at": row.created_at,
            ":updated_at": row.updated_at,
            ":settled_at": row.settled_at,
            ":declined_reason": declined.map(|declined| Name(declined.reason)),
            ":declined_detail": declined.map(|declined| &declined.detail),
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO payments
    (id, state, source, payee, payee_name, payee_name_local, category, total, currency, perk, later, nonce, expires_at, mandate,
     created_at, updated_at, settled_at, declined_reason, declined_detail, refunded)
    VALUES
    (:id, :state, :source, :payee, :payee_name, :payee_name_local, :category, :total, :currency, :perk, :later, :nonce, :expires_at,
     :mandate, :created_at, :updated_at, :settled_at, :declined_reason, :declined_detail,
     (SELECT coalesce(sum(amount), 0) FROM refunds WHERE payment = :id))";

/// So much more came back of a payment, if it is known here.
pub(in crate::store) fn give_back(writer: &Writer<'_>, id: OperationId, amount: Money) -> Result<(), StoreError> {
    writer.change("UPDATE payments SET refunded = refunded + ?2 WHERE id = ?1", (id, amount.minor))?;
    Ok(())
}

/// Lets `event` happen to a payment and says where it stands now. [`StoreError::NotAllowed`] if its state does not have
/// that event.
pub fn advance(
    writer: &Writer<'_>,
    id: OperationId,
    event: PaymentEvent,
    at: Timestamp,
) -> Result<PaymentState, StoreError> {
    let state = known_state(writer, id)?.next(event)?;
    let settled_at = (state == PaymentState::Settled).then_some(at);
    match event {
        PaymentEvent::Authorise => writer.change(AUTHORISED, (id, Name(state), at))?,
        _ => writer.change(ADVANCED, (id, Name(state), at, settled_at))?,
    };
    Ok(state)
}

const ADVANCED: &str = "UPDATE payments SET state = ?2, updated_at = ?3, settled_at = ?4 WHERE id = ?1";

const AUTHORISED: &str =
    "UPDATE payments SET state = ?2, updated_at = ?3, settled_at = NULL, authorised_at = ?3 WHERE id = ?1";

/// The payment that this one looks like, if the person has been told so.
pub fn duplicate_of(reader: &Reader<'_>, id: OperationId) -> Result<Option<OperationId>, StoreError> {
    let told = reader.first("SELECT duplicate_of FROM payments WHERE id = ?1", [id], |row| row.get(0))?;
    Ok(told.flatten())
}

/// The person is being told that this payment looks like that one; agreeing to it from now on is a decision.
pub fn tell_duplicate(writer: &Writer<'_>, id: OperationId, other: OperationId) -> Result<(), StoreError> {
    writer.change("UPDATE payments SET duplicate_of = ?2 WHERE id = ?1", (id, other))?;
    Ok(())
}

/// Lets a receipt decline a payment, or expire it where the reason says so; says where it stands now.
pub fn decline(
    writer: &Writer<'_>,
    id: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<PaymentState, StoreError> {
    let too_late = reason == DeclineReason::Expired;
    let event = if too_late { PaymentEvent::Expire } else { PaymentEvent::Decline };
    let state = advance(writer, id, event, at)?;
    writer.change(
        "UPDATE payments SET declined_reason = ?2, declined_detail = ?3 WHERE id = ?1",
        (id, Name(reason), detail),
    )?;
    Ok(state)
}

/// Says which mandate covers a payment, or that a person agrees to it. [`StoreError::NotAllowed`] once it is signed.
pub fn set_mandate(writer: &Writer<'_>, id: OperationId, mandate: Option<OperationId>) -> Result<(), StoreError> {
    need_created(writer, id)?;
    writer.change("UPDATE payments SET mandate = ?2 WHERE id = ?1", (id, mandate))?;
    Ok(())
}

pub(super) fn need_created(reader: &Reader<'_>, id: OperationId) -> Result<(), StoreError> {
    match known_state(reader, id)? {
        PaymentState::Created => Ok(()),
        _ => Err(StoreError::not_allowed("the payment is signed already")),
    }
}

/// Where a payment stands, if it is known here, without what was shown of it: a full outbox has its payments moved by the
/// thousand.
pub fn state(reader: &Reader<'_>, id: OperationId) -> Result<Option<PaymentState>, StoreError> {
    reader.first("SELECT state FROM payments WHERE id = ?1", [id], |row| name(row, "state"))
}

fn known_state(reader: &Reader<'_>, id: OperationId) -> Result<PaymentState, StoreError> {
    state(reader, id)?.ok_or_else(|| StoreError::inconsistent(format!("there is no payment {id}")))
}
