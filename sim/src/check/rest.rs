//! What phone and backend have to agree on.

use std::collections::BTreeMap;

use rusqlite::Connection;
use tally::domain::payment::PaymentState;
use tally::wallet::{PageRequest, Payment, Wallet, WalletError};

use super::rows;
use crate::phone::Phone;

pub(super) fn phone_and_backend_agree(phone: &Phone, connection: &Connection) -> Result<(), String> {
    let Some(wallet) = phone.wallet() else { return Err(format!("{}'s wallet is not open", phone.name)) };
    let told = |error: WalletError| format!("{}: {error}", phone.name);
    let Some(member) = wallet.membership().map_err(told)? else { return Ok(()) };
    let user = member.user.to_string();
    payments(wallet, connection, &user).map_err(|what| format!("{}: {what}", phone.name))?;
    balance(wallet, connection, &user).map_err(|what| format!("{}: {what}", phone.name))
}

/// What the backend answered to each operation of this person: whether it was accepted.
fn answered(connection: &Connection, user: &str) -> Result<BTreeMap<String, bool>, String> {
    let sql = format!("SELECT operation_id, accepted FROM operations WHERE user_id = '{user}'");
    Ok(rows(connection, &sql)?.into_iter().filter_map(|row| Some((row.first()?.clone(), row.get(1)? == "1"))).collect())
}

fn payments(wallet: &Wallet, connection: &Connection, user: &str) -> Result<(), String> {
    let answered = answered(connection, user)?;
    for payment in all_payments(wallet)? {
        let backend = answered.get(&payment.id.to_string()).copied();
        let agrees = match payment.state {
            PaymentState::Settled => backend == Some(true),
            PaymentState::Declined | PaymentState::Expired => backend == Some(false),
            PaymentState::Created | PaymentState::Cancelled => backend.is_none(),
            PaymentState::Authorised | PaymentState::Submitted | PaymentState::Unknown => false,
        };
        if !agrees {
            return Err(format!(
                "payment {} is {:?}, and the backend's receipt says {backend:?}",
                payment.id, payment.state
            ));
        }
    }
    Ok(())
}

fn all_payments(wallet: &Wallet) -> Result<Vec<Payment>, String> {
    let (mut all, mut request) = (Vec::new(), PageRequest { limit: 200, ..PageRequest::default() });
    loop {
        let page = wallet.payments().page(&request).map_err(|error| error.to_string())?;
        all.extend(page.items);
        if page.next.is_none() {
            return Ok(all);
        }
        request.after = page.next;
    }
}

fn balance(wallet: &Wallet, connection: &Connection, user: &str) -> Result<(), String> {
    let balance = wallet.accounts().balance().map_err(|error| error.to_string())?;
    let sql = format!(
        "SELECT coalesce(sum(CASE kind WHEN 'wallet' THEN balance END), 0), coalesce(sum(CASE kind WHEN 'held' THEN balance END), 0)
         FROM accounts WHERE owner_id = '{user}'"
    );
    let found = rows(connection, &sql)?;
    let here = [balance.booked.minor, balance.held.minor].map(|amount| amount.to_string());
    if found.first().is_some_and(|row| *row == here) && balance.pending.minor == 0 {
        return Ok(());
    }
    Err(format!("booked and held are {here:?} here and {found:?} there; pending is {}", balance.pending))
}
