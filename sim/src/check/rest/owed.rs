//! Bills and loans.

use tally::domain::bill::BillState;
use tally::wallet::LoanState;

use super::{Pair, all};

/// The phone has every bill, and it stands where the backend has it.
pub(super) fn bills_agree(pair: &Pair<'_>) -> Result<(), String> {
    let mut there = pair.backend("SELECT bill_id, state, disputed FROM bills WHERE user_id")?;
    for bill in all(|request| pair.wallet.bills().page(request))? {
        let here = [name(bill.state).to_owned(), u8::from(bill.disputed).to_string()];
        let row = there.remove(&bill.id.to_string()).unwrap_or_default();
        if row.get(1..) != Some(&here[..]) {
            return Err(format!("bill {} is {here:?} here and {row:?} there", bill.id));
        }
    }
    there.into_keys().next().map_or(Ok(()), |bill| Err(format!("bill {bill} is not here")))
}

fn name(state: BillState) -> &'static str {
    match state {
        BillState::Scheduled => "scheduled",
        BillState::Due => "due",
        BillState::Overdue => "overdue",
        BillState::Paid => "paid",
        BillState::Cancelled => "cancelled",
    }
}

/// Every loan that was agreed to was paid out or declined, as the backend's receipt says.
pub(super) fn loans_agree(pair: &Pair<'_>) -> Result<(), String> {
    let answered = pair.answered()?;
    for loan in all(|request| pair.wallet.loans().page(request))? {
        let there = answered.get(&loan.id.to_string()).copied();
        let agrees = match loan.state {
            LoanState::Offered => there.is_none(),
            LoanState::Taking => false,
            LoanState::Declined => there == Some(false),
            LoanState::Lent => there == Some(true),
        };
        if !agrees {
            return Err(format!("loan {} is {:?}, and the receipt says {there:?}", loan.id, loan.state));
        }
    }
    Ok(())
}
