//! Small loans: what one would cost, taking it, and how far it is paid back. Each instalment is a bill, and is paid like one.

mod prepare;
mod record;
mod take;

use std::sync::Arc;

pub use record::{Loan, LoanInstalment};

use super::core::Core;
use super::{Page, PageRequest, WalletError};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::loans::{self, LoanRow};
use crate::store::{Reader, StoreError};

pub use crate::store::loans::LoanState;

/// Borrowing, and what was borrowed.
#[derive(Clone)]
pub struct Loans {
    core: Arc<Core>,
}

impl Loans {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// One loan, as it stands.
    pub fn find(&self, id: OperationId) -> Result<Loan, WalletError> {
        let now = self.core.now()?;
        self.core.read_short(|r| found(r, id, now))?.ok_or(WalletError::NotFound(id))
    }

    /// Loans, newest first, those that were only shown included.
    pub fn page(&self, request: &PageRequest) -> Result<Page<Loan>, WalletError> {
        let now = self.core.now()?;
        self.core.page(request, |r, request| {
            let Page { items, next } = loans::page(r, request)?;
            Ok(Page { items: items.into_iter().map(|row| Loan::of(r, row, now)).collect::<Result<_, _>>()?, next })
        })
    }

    fn row(&self, id: OperationId) -> Result<LoanRow, WalletError> {
        self.core.read_short(|r| loans::find(r, id))?.ok_or(WalletError::NotFound(id))
    }
}

fn found(r: &Reader<'_>, id: OperationId, now: Timestamp) -> Result<Option<Loan>, StoreError> {
    loans::find(r, id)?.map(|row| Loan::of(r, row, now)).transpose()
}
