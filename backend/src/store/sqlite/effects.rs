//! Writing what an accepted operation does.

use rusqlite::{Connection, params};
use tally::domain::id::{OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::change::{Fact, MandateFact};
use tally::wire::mandate::Purpose;

use super::convert::to_json;
use super::{accounts, bills, changes, consent, perks, ride};
use crate::store::{Effects, MandateRecord, NewPayment, StoreError};

pub(super) fn write(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    effects: &Effects,
    at: Timestamp,
) -> Result<(), StoreError> {
    if let Some(payment) = &effects.payment {
        pay(connection, user, id, payment, at)?;
    }
    if let Some(effect) = &effects.bill {
        bills::write(connection, user, id, effect, at)?;
    }
    effects.mandates.iter().try_for_each(|mandate| put_mandate(connection, user, mandate))?;
    if let Some(effect) = &effects.consent {
        consent::grants::write(connection, user, id, effect, at)?;
    }
    if let Some(transfer) = &effects.transfer {
        for account in accounts::transfer(connection, user, &id.to_string(), transfer, at)? {
            changes::add(connection, user, changes::account(&account, at))?;
        }
    }
    if let Some(quote) = effects.loan {
        perks::loans::used(connection, (user, id), quote)?;
    }
    if let Some(used) = &effects.perk {
        perks::uses::add(connection, (user, id), used, at)?;
    }
    ride::rentals::write(connection, user, id, &effects.ride, at)
}

fn pay(
    connection: &Connection,
    user: UserId,
    id: OperationId,
    payment: &NewPayment,
    at: Timestamp,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO payments (user_id, operation_id, merchant_id, amount, refunded, currency, quote_id, nonce,
                                   mandate_id, mandate_day, settled_at)
             VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            user.to_string(),
            id.to_string(),
            payment.payee.to_string(),
            payment.total.minor,
            payment.total.currency.code(),
            payment.quote.map(|quote| quote.to_string()),
            payment.nonce,
            payment.mandate.map(|(mandate, _)| mandate.to_string()),
            payment.mandate.map(|(_, day)| day),
            at.0
        ])?;
    Ok(())
}

fn put_mandate(connection: &Connection, user: UserId, mandate: &MandateRecord) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO mandates (user_id, mandate_id, device_key, limits, signed_at, ended_at, end_signed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (user_id, mandate_id)
         DO UPDATE SET ended_at = excluded.ended_at, end_signed_at = excluded.end_signed_at",
        params![
            user.to_string(),
            mandate.id.to_string(),
            mandate.device_key.as_ref(),
            to_json(&mandate.limits)?,
            mandate.signed_at.0,
            mandate.ended_at.map(|at| at.0),
            mandate.end_signed_at.map(|at| at.0)
        ],
    )?;
    let MandateRecord { id: mandate, device_key, limits, ended_at, .. } = mandate.clone();
    // The only one there is; the record gets a place for it with the second.
    let (purpose, device_key) = (Some(Purpose::SmallPayments), Some(device_key));
    changes::add(connection, user, Fact::Mandate(MandateFact { mandate, purpose, device_key, limits, ended_at }))
}
