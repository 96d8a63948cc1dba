use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{MerchantId, OperationId, QuoteId, UserId};
use tally::wire::loan::LoanQuote;

use super::super::convert::{json, to_json};
use crate::store::{LoanFacts, LoanQuoteFact, StoreError};

/// How long a quote that nobody used is kept after its end, in seconds: for so long a late loan is told that it expired;
/// later, that its quote is unknown.
const KEPT: i64 = 60 * 86_400;

/// The most old quotes that are removed when one is added.
const REMOVED_AT_ONCE: i64 = 10;

pub(super) fn add_quote(connection: &Connection, quote: &LoanQuote) -> Result<(), StoreError> {
    let (user, agreement) = (quote.user.to_string(), &quote.agreement);
    connection
        .prepare_cached(
            "DELETE FROM loan_quotes WHERE user_id = ?1 AND quote_id IN (
             SELECT quote_id FROM loan_quotes WHERE user_id = ?1 AND used_by IS NULL AND expires_at < ?2 LIMIT ?3)",
        )?
        .execute(params![user, quote.iat.plus(-KEPT).0, REMOVED_AT_ONCE])?;
    connection
        .prepare_cached("INSERT INTO loan_quotes (user_id, quote_id, document, expires_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![user, agreement.quote.to_string(), to_json(quote)?, agreement.expires_at.0])?;
    Ok(())
}

/// What a rule needs to know about a loan.
pub(in super::super) fn facts(connection: &Connection, user: UserId, quote: QuoteId) -> Result<LoanFacts, StoreError> {
    let quote = connection
        .prepare_cached("SELECT document, used_by IS NOT NULL FROM loan_quotes WHERE user_id = ?1 AND quote_id = ?2")?
        .query_row(params![user.to_string(), quote.to_string()], |row| {
            Ok(LoanQuoteFact { quote: json(row, 0)?, used: row.get(1)? })
        })
        .optional()?;
    Ok(LoanFacts { quote })
}

/// Whether what this seller lent, or let be paid later, is not paid yet: a bill, or a ride without its whole deposit from its
/// beginning on.
pub(in super::super) fn owes(connection: &Connection, user: UserId, lender: MerchantId) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM bills WHERE user_id = ?1 AND merchant_id = ?2 AND credit = 1
                        AND state IN ('scheduled', 'due', 'overdue'))
             OR EXISTS (SELECT 1 FROM rentals WHERE user_id = ?1 AND record ->> '$.terms.provider' = ?2
                        AND (state = 'settling'
                             OR (state IN ('created', 'riding') AND record ->> '$.terms.perk' IS NOT NULL)))",
    )?;
    Ok(statement.query_row(params![user.to_string(), lender.to_string()], |row| row.get(0))?)
}

/// It is good for one loan.
pub(in super::super) fn used(
    connection: &Connection,
    (user, loan): (UserId, OperationId),
    quote: QuoteId,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE loan_quotes SET used_by = ?1 WHERE user_id = ?2 AND quote_id = ?3")?
        .execute(params![loan.to_string(), user.to_string(), quote.to_string()])?;
    Ok(())
}
