//! What is owed: see it, pay it, dispute it.

mod dispute;
mod record;
mod repay;

use std::sync::Arc;

pub use record::Bill;

use super::core::Core;
use super::{Page, PageRequest, WalletError};
use crate::domain::bill::Day;
use crate::domain::id::BillId;
use crate::domain::order::sort_by_key;
use crate::domain::time::Timestamp;
use crate::store::bills::{self, BillRow};
use crate::store::{Reader, StoreError};

/// What is owed, and what was.
#[derive(Clone)]
pub struct Bills {
    core: Arc<Core>,
}

impl Bills {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Every bill that is still to be paid, the one that is due first first. One whose payment is under way is among them, and
    /// says so. Needs no network: days go by for the phone as well.
    pub fn owed(&self) -> Result<Vec<Bill>, WalletError> {
        let now = self.core.now()?;
        let mut owed = self.core.read(|r| shown(r, bills::open(r)?, now))?;
        owed.retain(|bill| !bill.state.is_final());
        sort_by_key(&mut owed, |bill| (bill.due, bill.id));
        Ok(owed)
    }

    /// The bill to pay next: of those whose payment is not under way the one that is due first.
    pub fn next_due(&self) -> Result<Option<Bill>, WalletError> {
        Ok(self.owed()?.into_iter().find(|bill| bill.payment.is_none()))
    }

    /// Bills, newest first, ended ones too.
    pub fn page(&self, request: &PageRequest) -> Result<Page<Bill>, WalletError> {
        let now = self.core.now()?;
        self.core.page(request, |r, request| {
            let Page { items, next } = bills::page(r, request)?;
            Ok(Page { items: shown(r, items, now)?, next })
        })
    }

    /// One bill.
    pub fn find(&self, id: BillId) -> Result<Bill, WalletError> {
        let now = self.core.now()?;
        let found =
            self.core.read_short(|r| bills::find(r, id)?.map(|row| Bill::of(r, row, Day::of(now))).transpose())?;
        found.ok_or(WalletError::BillUnknown(id))
    }
}

fn shown(r: &Reader<'_>, rows: Vec<BillRow>, now: Timestamp) -> Result<Vec<Bill>, StoreError> {
    rows.into_iter().map(|row| Bill::of(r, row, Day::of(now))).collect()
}
