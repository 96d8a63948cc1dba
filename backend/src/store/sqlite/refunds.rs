//! Refunds.

use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{AccountId, OperationId, RefundId, UserId};
use tally::domain::money::Money;
use tally::wire::change::Fact;

use super::convert::{money, parsed};
use super::{accounts, changes, transfers};
use crate::store::{NewRefund, NewTransfer, Party, RefundFacts, RefundOutcome, RefundQuestion, Rule, StoreError};

pub(super) fn book(
    connection: &Connection,
    question: &RefundQuestion,
    rule: Rule<RefundFacts, NewRefund>,
) -> Result<RefundOutcome, StoreError> {
    if let Some(earlier) = earlier(connection, question)? {
        return Ok(earlier);
    }
    if transfers::has(connection, question.user, &question.id.to_string())? {
        return Ok(RefundOutcome::Conflict);
    }
    let Some((facts, account)) = payment(connection, question.user, question.payment)? else {
        return Ok(RefundOutcome::PaymentUnknown);
    };
    let refund = rule(&facts)?;
    match &refund.document {
        Err(refusal) => Ok(RefundOutcome::Refused(*refusal)),
        Ok(document) => {
            write(connection, question, &facts, account, document, &refund)?;
            Ok(RefundOutcome::Refund(document.clone()))
        }
    }
}

/// What the same id was answered before; a conflict if it stands for something else.
fn earlier(connection: &Connection, question: &RefundQuestion) -> Result<Option<RefundOutcome>, StoreError> {
    let found = stored(connection, question.user, question.id)?;
    Ok(found.map(|(same, document)| {
        let equal = same == (question.payment, question.amount, question.reason.clone());
        if equal { RefundOutcome::Refund(document) } else { RefundOutcome::Conflict }
    }))
}

type Stored = ((OperationId, Money, String), String);

fn stored(connection: &Connection, user: UserId, id: RefundId) -> Result<Option<Stored>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT payment_id, amount, currency, reason, document FROM refunds WHERE user_id = ?1 AND refund_id = ?2",
        )?
        .query_row(params![user.to_string(), id.to_string()], |row| {
            Ok(((parsed(row, 0)?, money(row, 1)?, row.get(3)?), row.get(4)?))
        })
        .optional()?;
    Ok(found)
}

/// The payment and the account that it was paid from.
fn payment(
    connection: &Connection,
    user: UserId,
    id: OperationId,
) -> Result<Option<(RefundFacts, AccountId)>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT p.merchant_id, p.amount, p.currency, p.refunded, p.currency, t.debit_account
             FROM payments p JOIN transfers t ON t.user_id = p.user_id AND t.cause = p.operation_id
             WHERE p.user_id = ?1 AND p.operation_id = ?2",
        )?
        .query_row(params![user.to_string(), id.to_string()], |row| {
            let facts = RefundFacts { payee: parsed(row, 0)?, settled: money(row, 1)?, refunded: money(row, 3)? };
            Ok((facts, parsed(row, 5)?))
        })
        .optional()?;
    Ok(found)
}

fn write(
    connection: &Connection,
    question: &RefundQuestion,
    facts: &RefundFacts,
    account: AccountId,
    document: &str,
    refund: &NewRefund,
) -> Result<(), StoreError> {
    add(connection, question, document, refund)?;
    connection
        .prepare_cached("UPDATE payments SET refunded = refunded + ?1 WHERE user_id = ?2 AND operation_id = ?3")?
        .execute(params![question.amount.minor, question.user.to_string(), question.payment.to_string()])?;
    changes::add(connection, question.user, Fact::Refund { refund: document.to_owned() })?;
    let back =
        NewTransfer { debit: Party::Merchant(facts.payee), credit: Party::Wallet(account), amount: question.amount };
    for account in accounts::transfer(connection, question.user, &question.id.to_string(), &back, refund.at)? {
        changes::add(connection, question.user, changes::account(&account, refund.at))?;
    }
    Ok(())
}

fn add(
    connection: &Connection,
    question: &RefundQuestion,
    document: &str,
    refund: &NewRefund,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO refunds (user_id, refund_id, payment_id, amount, currency, reason, document, booked_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            question.user.to_string(),
            question.id.to_string(),
            question.payment.to_string(),
            question.amount.minor,
            question.amount.currency.code(),
            question.reason,
            document,
            refund.at.0
        ])?;
    Ok(())
}
