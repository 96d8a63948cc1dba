//! Payments, top-ups and balances.

use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;

use super::{Pair, all, rows};

/// Every payment has ended, and as the backend's receipt says.
pub(super) fn payments_agree(pair: &Pair<'_>) -> Result<(), String> {
    let answered = pair.answered()?;
    for payment in all(|request| pair.wallet.payments().page(request))? {
        let there = answered.get(&payment.id.to_string()).copied();
        let agrees = match payment.state {
            PaymentState::Settled => there == Some(true),
            PaymentState::Declined | PaymentState::Expired => there == Some(false),
            PaymentState::Created | PaymentState::Cancelled => there.is_none(),
            PaymentState::Authorised | PaymentState::Submitted | PaymentState::Unknown => false,
        };
        if !agrees {
            return Err(format!("payment {} is {:?}, and the receipt says {there:?}", payment.id, payment.state));
        }
        refunds_agree(pair, &payment)?;
    }
    Ok(())
}

fn refunds_agree(pair: &Pair<'_>, payment: &tally::wallet::Payment) -> Result<(), String> {
    let sql = format!("SELECT coalesce(sum(amount), 0) FROM refunds WHERE payment_id = '{}'", payment.id);
    let there = rows(pair.connection, &sql)?.concat().concat();
    if there == payment.refunded.minor.to_string() {
        return Ok(());
    }
    Err(format!("{} of payment {} came back here and {there} there", payment.refunded, payment.id))
}

/// Every top-up has ended, and as the backend's receipt says.
pub(super) fn topups_agree(pair: &Pair<'_>) -> Result<(), String> {
    let answered = pair.answered()?;
    for topup in all(|request| pair.wallet.topups().page(request))? {
        let there = answered.get(&topup.id.to_string()).copied();
        let here = match topup.state {
            OperationState::Accepted => Some(true),
            OperationState::Declined => Some(false),
            OperationState::Queued | OperationState::Sending | OperationState::Parked => None,
        };
        if here.is_none() || here != there {
            return Err(format!("top-up {} is {:?}, and the receipt says {there:?}", topup.id, topup.state));
        }
    }
    Ok(())
}

/// The phone knows what is in the account and what is held, and nothing is pending.
pub(super) fn balances_agree(pair: &Pair<'_>) -> Result<(), String> {
    let balance = pair.wallet.accounts().balance().map_err(|error| error.to_string())?;
    let wallet = format!("SELECT balance FROM accounts WHERE owner_id = '{}' AND kind = 'wallet'", pair.user);
    // What went into an account that holds deposits, less what came out of it.
    let held = format!(
        "SELECT coalesce(sum(CASE account_id WHEN credit_account THEN amount ELSE -amount END), 0) FROM transfers t
         JOIN accounts a ON a.kind = 'held' AND a.account_id IN (credit_account, debit_account) WHERE t.user_id = '{}'",
        pair.user
    );
    let there = [rows(pair.connection, &wallet)?.concat(), rows(pair.connection, &held)?.concat()].concat();
    let here = [balance.booked, balance.held].map(|amount| amount.minor.to_string());
    if there == here && balance.pending.minor == 0 {
        return Ok(());
    }
    Err(format!("booked and held are {here:?} here and {there:?} there; pending is {}", balance.pending))
}
