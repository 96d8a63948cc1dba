//! Loans: whether they were paid back whole.

use std::collections::BTreeMap;

use tally::domain::bill::BillState;
use tally::domain::id::OperationId;
use tally::domain::points::{Day, EntryKind};
use tally::wire::bill::{BillFact, BillOrigin};

use super::Happened;
use super::account::same_id;

/// One for each loan all of whose instalments are paid.
pub(super) fn all(bills: &[BillFact]) -> impl Iterator<Item = Happened> {
    let mut loans: BTreeMap<OperationId, Vec<&BillFact>> = BTreeMap::new();
    for bill in bills {
        if let BillOrigin::Instalment { loan, .. } = bill.origin {
            loans.entry(loan).or_default().push(bill);
        }
    }
    loans.into_iter().filter_map(|(loan, bills)| repaid(loan, &bills))
}

/// What nobody asks for any more need not be paid; where nothing was, nothing is said.
fn repaid(loan: OperationId, bills: &[&BillFact]) -> Option<Happened> {
    let over = bills.iter().all(|bill| matches!(bill.state, BillState::Paid | BillState::Cancelled));
    let last = bills.iter().filter_map(|bill| bill.paid_at).max().filter(|_| over)?;
    Some(Happened {
        kind: EntryKind::LoanRepaid,
        obligation: same_id(&loan),
        occurred: Day::of(last),
        settled: None,
        disputed: bills.iter().any(|bill| bill.disputed),
        taken_back: false,
        code: "loan-repaid",
        text: "A loan was paid back.",
    })
}
