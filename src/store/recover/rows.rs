//! What a damaged database still says of payments, mandates and the like, and taking that over.

use super::super::access::Writer;
use super::super::accounts::{self, Account};
use super::super::bills::{self, BillRow};
use super::super::error::StoreError;
use super::super::mandates::{self, MandateRow, MandateState};
use super::super::outbox;
use super::super::payments::{self, PaymentRow};
use super::super::receipts;
use super::super::refunds::{self, RefundRow};
use super::super::topups::{self, TopUpRow};
use super::export::Damaged;
use crate::domain::id::OperationId;
use crate::domain::payment::PaymentState;
use crate::wire::change::AccountFact;
use crate::wire::enrolment::EnrolledAccount;

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct Rows {
    accounts: Vec<Account>,
    payments: Vec<PaymentRow>,
    refunds: Vec<RefundRow>,
    topups: Vec<TopUpRow>,
    mandates: Vec<MandateRow>,
    receipts: Vec<(OperationId, String)>,
    bills: Vec<BillRow>,
}

pub(super) fn of(damaged: &mut Damaged<'_>) -> Rows {
    // Older schemas have none.
    let bills = if damaged.has("bills") { damaged.walk("bills", bills::bill).0 } else { vec![] };
    Rows {
        accounts: damaged.walk("accounts", accounts::account).0,
        payments: damaged.walk("payments", payments::payment).0,
        refunds: damaged.walk("refunds", refunds::refund).0,
        topups: damaged.walk("topups", topups::topup).0,
        mandates: damaged.walk("mandates", mandates::mandate).0,
        receipts: damaged.walk("receipts", receipts::receipt).0,
        bills,
    }
}

impl Rows {
    /// Takes over what this database does not know. The operations have to be in the outbox before: a row that waits for an
    /// answer to an operation that is lost would wait for ever, and if the operation was made the changes tell of it.
    pub(super) fn take_in(&self, w: &Writer<'_>, same_device: bool) -> Result<(), StoreError> {
        (0..).zip(&self.accounts).try_for_each(|(position, row)| account(w, row, position))?;
        self.payments.iter().try_for_each(|row| payment(w, row))?;
        self.refunds.iter().try_for_each(|row| refund(w, row))?;
        self.receipts.iter().try_for_each(|(operation, receipt)| keep(w, *operation, receipt))?;
        self.topups.iter().try_for_each(|row| topup(w, row))?;
        self.bills.iter().try_for_each(|row| bills::restore(w, row))?;
        // Another device's key cannot use them.
        self.mandates.iter().filter(|_| same_device).try_for_each(|row| mandate(w, row))
    }
}

/// The balance beside these rows knew of them, and of the rest the changes tell, which are read from their beginning.
pub(super) const KNOWN: u64 = 0;

fn account(w: &Writer<'_>, row: &Account, position: u32) -> Result<(), StoreError> {
    if accounts::all(w)?.iter().any(|known| known.id == row.id) {
        return Ok(());
    }
    accounts::put(w, &EnrolledAccount { account: row.id, currency: row.currency }, position)?;
    let Some(as_of) = row.as_of else { return Ok(()) };
    accounts::apply(w, &AccountFact { account: row.id, balance: row.balance, as_of }, row.version).map(drop)
}

fn payment(w: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    let waits = !row.state.is_final() && row.state != PaymentState::Created;
    if payments::find(w, row.id)?.is_some() || waits && is_lost(w, row.id)? {
        return Ok(());
    }
    payments::insert(w, row)?;
    payments::told(w, row.id, KNOWN)
}

fn refund(w: &Writer<'_>, row: &RefundRow) -> Result<(), StoreError> {
    match refunds::insert(w, row) {
        // What two databases say together does not add up; the changes tell it again.
        Err(StoreError::Inconsistent(_)) => Ok(()),
        inserted => inserted.map(drop),
    }
}

fn keep(w: &Writer<'_>, operation: OperationId, receipt: &str) -> Result<(), StoreError> {
    if receipts::find(w, operation)?.is_some() { Ok(()) } else { receipts::keep(w, operation, receipt) }
}

fn topup(w: &Writer<'_>, row: &TopUpRow) -> Result<(), StoreError> {
    if topups::find(w, row.id)?.is_some() || !row.state.is_settled() && is_lost(w, row.id)? {
        return Ok(());
    }
    topups::insert(w, row)?;
    topups::told(w, row.id, KNOWN)
}

fn mandate(w: &Writer<'_>, row: &MandateRow) -> Result<(), StoreError> {
    let waits = row.state == MandateState::Requested;
    if mandates::find(w, row.id)?.is_some() || waits && is_lost(w, row.id)? {
        return Ok(());
    }
    mandates::insert(w, row)
}

fn is_lost(w: &Writer<'_>, id: OperationId) -> Result<bool, StoreError> {
    Ok(outbox::find(w, id)?.is_none())
}
