//! What a damaged database still says of loans, and taking that over.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::loans::{self, LoanRow, LoanState};
use super::super::outbox::{self, OutboxRow};
use super::super::page::Declined;
use super::export::Damaged;
use super::rebuild::Signers;
use super::rows::KNOWN;
use crate::domain::operation::OperationState;
use crate::wire::loan::Loan;
use crate::wire::receipt::DeclineReason;

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct LoanRows(Vec<LoanRow>);

pub(super) fn of(damaged: &mut Damaged<'_>) -> LoanRows {
    // Older schemas have none.
    if damaged.has("loans") { LoanRows(damaged.walk("loans", loans::loan).0) } else { LoanRows::default() }
}

impl LoanRows {
    /// Takes over what this database does not know. One that waits for an answer to an operation that is lost would wait for
    /// ever; if it was paid out, its bills tell.
    pub(super) fn take_in(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        for row in &self.0 {
            let waits = row.state == LoanState::Taking && outbox::find(w, row.id)?.is_none();
            if loans::find(w, row.id)?.is_none() && !waits {
                loans::insert(w, row)?;
                loans::told(w, row.id, KNOWN)?;
            }
        }
        Ok(())
    }
}

impl Signers {
    /// A loan whose row is lost, as its operation left it.
    pub(super) fn loan(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(Loan { agreement }) = self.body(row) else { return Ok(()) };
        let why = || Declined { reason: DeclineReason::Other, detail: "the reason was lost".into() };
        let (state, declined) = match row.state {
            OperationState::Accepted => (LoanState::Lent, None),
            OperationState::Declined => (LoanState::Declined, Some(self.declined(row).unwrap_or_else(why))),
            OperationState::Queued | OperationState::Sending | OperationState::Parked => (LoanState::Taking, None),
        };
        let offered = LoanRow::offered(row.id, agreement, row.created_at);
        loans::insert(w, &LoanRow { state, declined, settled_at: row.settled_at, ..offered })?;
        loans::told(w, row.id, KNOWN)
    }
}
