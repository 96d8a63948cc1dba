//! What the story came to.

use serde::Serialize;

use crate::exit::Exit;
use crate::output::{Amount, Page, Report, count};

/// The end of the story: who says what, and whether it is the same.
#[derive(Serialize)]
pub(super) struct DemoReport {
    /// Everybody agrees.
    pub holds: bool,
    /// What the phone says is in the account.
    pub phone: Amount,
    /// What the backend's ledger says is in it.
    pub backend: Amount,
    /// What comes out of adding up what was paid in, paid out and refunded.
    pub receipts: Amount,
    /// The sum of all accounts of the ledger, in minor units.
    pub ledger_sum: i64,
    /// Payments that were made.
    pub payments: usize,
    /// Bills that were paid.
    pub bills: usize,
    /// Rides that were paid for.
    pub rides: usize,
    /// Charges that were disputed.
    pub disputes: usize,
    /// How often the wallet was killed half-way.
    pub killed: usize,
    /// Events that were told.
    pub events: usize,
    /// Receipts whose signatures hold.
    pub receipts_verified: usize,
    /// Events of the chain of consent that hold.
    pub chain_verified: usize,
    /// How often somebody read data or tried to, which phone, backend and landlord say alike.
    pub looks: usize,
    /// How long it took.
    pub seconds: f64,
    /// Where the data is, if it was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<String>,
}

impl DemoReport {
    /// A story that does not add up is no success.
    pub(super) fn exit(&self) -> Exit {
        if self.holds { Exit::Done } else { Exit::State }
    }

    fn chain(&self) -> String {
        count(self.chain_verified as u64, "event in the chain", "events in the chain")
    }

    fn times_looked(&self) -> String {
        count(self.looks as u64, "look on record", "looks on record")
    }
}

impl Report for DemoReport {
    fn tell(&self, page: &mut Page) {
        page.field("Phone", &self.phone);
        page.field("Backend", &self.backend);
        page.field("Receipts", &self.receipts);
        page.field("Ledger", format!("Σ = {}", self.ledger_sum));
        page.field("Consent", format!("{}, {}", self.chain(), self.times_looked()));
        if self.holds {
            page.good(format!("All agree, after {:.1} s.", self.seconds));
        } else {
            page.bad("They do not agree. This is a fault; please report it.");
        }
        if let Some(kept) = &self.kept {
            page.line(format!("Kept in {kept}. Look around:"));
            page.line(format!("  tally --directory {kept}/wallet --passphrase-file {kept}/passphrase payments"));
        }
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::money::Money;

    use super::DemoReport;
    use crate::exit::Exit;
    use crate::output::Outcome;

    fn report(holds: bool) -> DemoReport {
        let amount = || Money::new(1, "CNY".parse().unwrap()).into();
        DemoReport {
            holds,
            phone: amount(),
            backend: amount(),
            receipts: amount(),
            ledger_sum: 0,
            payments: 5,
            bills: 1,
            rides: 2,
            disputes: 1,
            killed: 2,
            events: 9,
            receipts_verified: 5,
            chain_verified: 2,
            looks: 3,
            seconds: 1.0,
            kept: None,
        }
    }

    #[test]
    fn a_story_that_does_not_add_up_fails() {
        assert_eq!((report(true).exit(), report(false).exit()), (Exit::Done, Exit::State));
        let text = Outcome::new(&report(false), Exit::State).unwrap().text;
        assert!(text.contains("do not agree") && !text.contains("All agree"));
    }
}
