//! The backend's books.

use rusqlite::Connection;

use super::{none, rows};
use crate::world::World;

/// All accounts are zero together, each is what its transfers say, and nobody is below what they may.
pub(super) fn money_adds_up(connection: &Connection) -> Result<(), String> {
    none(
        connection,
        "the accounts of a currency are not zero together (currency, sum)",
        "SELECT currency, sum(balance) FROM accounts GROUP BY currency HAVING sum(balance) <> 0",
    )?;
    none(
        connection,
        "somebody is below zero (account, kind, balance)",
        "SELECT account_id, kind, balance FROM accounts WHERE kind IN ('wallet', 'held') AND balance < 0",
    )?;
    none(
        connection,
        "an account is not what its transfers say (account, balance, moved)",
        "SELECT account_id, balance, moved FROM (SELECT account_id, balance, coalesce((
                SELECT sum(amount) FROM transfers WHERE credit_account = account_id), 0) - coalesce((
                SELECT sum(amount) FROM transfers WHERE debit_account = account_id), 0) AS moved FROM accounts)
            WHERE balance <> moved",
    )
}

/// Every transfer was agreed to, under its id, and moves at most what was agreed to.
pub(super) fn nobody_moved_money_that_nobody_agreed_to(connection: &Connection, world: &World) -> Result<(), String> {
    for row in rows(connection, "SELECT cause, amount FROM transfers")? {
        let [cause, amount] = row.as_slice() else { continue };
        let cause = cause.split(':').next().unwrap_or_default();
        let agreed = world.intents.get(cause).or_else(|| world.refunds.get(cause)).copied();
        match agreed {
            None => return Err(format!("{amount} moved under {cause}, which nobody agreed to")),
            Some(most) if amount.parse::<i64>().is_ok_and(|amount| amount > most) => {
                return Err(format!("{amount} moved under {cause}, for which only {most} were agreed to"));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// All refunds of a payment together are at most the payment.
pub(super) fn refunds_stay_below_their_payment(connection: &Connection) -> Result<(), String> {
    none(
        connection,
        "more was given back than was paid (payment, paid, given back)",
        "SELECT operation_id, p.amount, back FROM payments p JOIN (
                SELECT user_id, payment_id, sum(amount) AS back FROM refunds GROUP BY user_id, payment_id) r
            ON r.user_id = p.user_id AND r.payment_id = p.operation_id WHERE back > p.amount",
    )
}

/// The changes of a person are numbered without a hole.
pub(super) fn feeds_have_no_hole(connection: &Connection) -> Result<(), String> {
    none(
        connection,
        "the changes of a person have a hole (user, changes, last)",
        "SELECT user_id, count(*), max(sequence) FROM changes GROUP BY user_id HAVING count(*) <> max(sequence)",
    )
}
