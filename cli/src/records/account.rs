use serde::Serialize;
use tally::wallet::Balance;

use crate::output::{Amount, Page, local, moment};

/// What is in one account.
#[derive(Serialize)]
pub(crate) struct AccountRecord {
    account: String,
    booked: Amount,
    pending: Amount,
    held: Amount,
    available: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    stale: bool,
    #[serde(skip)]
    when: Option<String>,
}

impl From<Balance> for AccountRecord {
    fn from(balance: Balance) -> Self {
        Self {
            account: balance.account.to_string(),
            booked: balance.booked.into(),
            pending: balance.pending.into(),
            held: balance.held.into(),
            available: balance.available.into(),
            as_of: balance.freshness.as_of.map(moment),
            valid_until: balance.freshness.valid_until.map(moment),
            stale: balance.freshness.stale,
            when: balance.freshness.as_of.map(local),
        }
    }
}

impl AccountRecord {
    /// A few lines of a list.
    pub(crate) fn tell(&self, page: &mut Page) {
        page.strong(format!("{} can be spent.", self.available));
        if !self.pending.is_zero() {
            page.field("Booked", &self.booked);
            page.field("On its way", &self.pending);
        }
        if !self.held.is_zero() {
            page.field("Held for rides", &self.held);
        }
        page.field("Account", &self.account);
        page.optional("As of", self.when.as_ref());
        if self.stale {
            page.careful("This may be out of date. `tally sync` asks the backend.");
        }
    }
}
