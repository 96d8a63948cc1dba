//! Disputing what is owed.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer, bills};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct BillDisputes;

impl Capability for BillDisputes {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::BillDisputed { bill } = effect else { return Ok(false) };
        Ok(bills::of_dispute(w, id)?.is_none_or(|row| row.fact.bill == *bill))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        // Its row may have been lost with a damaged database; then the changes tell.
        let Some(row) = bills::of_dispute(w, receipt.operation)? else { return Ok(()) };
        let bill = row.fact.bill;
        bills::end_dispute(w, bill, matches!(receipt.outcome, Outcome::Accepted { .. }))?;
        match receipt.outcome {
            Outcome::Accepted { .. } => Ok(()),
            Outcome::Declined { reason, .. } => {
                events::append(w, receipt.iat, &Event::BillDisputeDeclined { bill, reason }).map(drop)
            }
        }
    }
}
