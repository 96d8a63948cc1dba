//! Loans.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::loans::{self, LoanState};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Loans;

impl Capability for Loans {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Lent { lender, principal, .. } = effect else { return Ok(false) };
        let asked = loans::find(w, id)?.map(|row| row.agreement);
        Ok(asked.is_none_or(|asked| (asked.lender, asked.loan.principal) == (*lender, *principal)))
    }

    /// A loan whose row is gone shows in its bills.
    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (loan, at) = (receipt.operation, receipt.iat);
        if loans::find(w, loan)?.is_none_or(|row| row.state != LoanState::Taking) {
            return Ok(());
        }
        let event = match &receipt.outcome {
            Outcome::Accepted { .. } => loans::lent(w, loan, at).map(|()| Event::LoanPaidOut { loan })?,
            Outcome::Declined { reason, detail } => {
                loans::decline(w, loan, *reason, detail, at)?;
                Event::LoanDeclined { loan, reason: *reason }
            }
        };
        events::append(w, at, &event).map(drop)
    }

    /// This phone had given up, and asked again.
    fn settled_elsewhere(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<bool, StoreError> {
        self.settled(w, receipt).map(|()| false)
    }
}
