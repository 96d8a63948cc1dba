//! Accounts and what is in them.

use crate::store::{StoreError, Writer, accounts};
use crate::sync::error::SyncError;
use crate::wire::change::AccountFact;

pub(super) fn fact(w: &Writer<'_>, fact: &AccountFact, version: u64) -> Result<bool, SyncError> {
    match accounts::apply(w, fact, version) {
        Err(StoreError::Inconsistent(why)) => Err(SyncError::Tampered(why)),
        applied => Ok(applied?),
    }
}
