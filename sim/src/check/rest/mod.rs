//! What phone and backend have to agree on when nothing is under way.

mod consents;
mod money;
mod owed;
mod points;
mod rides;

use std::collections::BTreeMap;

use rusqlite::Connection;
use tally::wallet::{Page, PageRequest, Wallet, WalletError};

use super::rows;
use crate::phone::Phone;

/// A phone whose wallet is enrolled, and what the backend has of its owner.
struct Pair<'p> {
    wallet: &'p Wallet,
    connection: &'p Connection,
    user: String,
}

type Check = fn(&Pair<'_>) -> Result<(), String>;

const CHECKS: [Check; 9] = [
    money::payments_agree,
    money::topups_agree,
    money::balances_agree,
    owed::bills_agree,
    owed::loans_agree,
    rides::rides_agree,
    consents::grants_agree,
    consents::the_chain_is_whole,
    points::scores_agree,
];

pub(super) fn phone_and_backend_agree(phone: &Phone, connection: &Connection) -> Result<(), String> {
    let Some(wallet) = phone.wallet() else { return Err(format!("{}'s wallet is not open", phone.name)) };
    let told = |error: WalletError| format!("{}: {error}", phone.name);
    let Some(member) = wallet.membership().map_err(told)? else { return Ok(()) };
    let pair = Pair { wallet, connection, user: member.user.to_string() };
    let found = CHECKS.iter().try_for_each(|check| check(&pair));
    found.map_err(|what| format!("phone and backend do not agree, {}: {what}", phone.name))
}

impl Pair<'_> {
    /// What the backend has, by its first column; `sql` ends where the person is named.
    fn backend(&self, sql: &str) -> Result<BTreeMap<String, Vec<String>>, String> {
        let found = rows(self.connection, &format!("{sql} = '{}'", self.user))?;
        Ok(found.into_iter().filter_map(|row| Some((row.first()?.clone(), row))).collect())
    }

    /// What the backend answered to each operation of this person: whether it was accepted.
    fn answered(&self) -> Result<BTreeMap<String, bool>, String> {
        let rows = self.backend("SELECT operation_id, accepted FROM operations WHERE user_id")?;
        Ok(rows.into_iter().map(|(id, row)| (id, row.get(1).is_some_and(|accepted| accepted == "1"))).collect())
    }
}

/// Every item of a list.
fn all<T>(page: impl Fn(&PageRequest) -> Result<Page<T>, WalletError>) -> Result<Vec<T>, String> {
    let (mut all, mut request) = (Vec::new(), PageRequest { limit: 200, ..PageRequest::default() });
    loop {
        let found = page(&request).map_err(|error| error.to_string())?;
        all.extend(found.items);
        request.after = found.next;
        if request.after.is_none() {
            return Ok(all);
        }
    }
}
