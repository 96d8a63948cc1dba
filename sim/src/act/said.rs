//! What a wallet said, in plain words.

use tally::store::StoreError;
use tally::wallet::WalletError;

use crate::phone::Outcome;

impl Outcome<String> {
    /// In a few words; an error where the wallet said what it must never say.
    pub(crate) fn words(self) -> Result<String, String> {
        match self {
            Self::Done(Ok(words)) => Ok(words),
            Self::Died => Ok("the process died".into()),
            Self::Done(Err(error)) if is_fault(&error) => Err(format!("the wallet has a fault: {error}")),
            Self::Done(Err(error)) => Ok(error.name().into()),
        }
    }
}

/// Nothing that anybody did or that happened to a disk explains these.
fn is_fault(error: &WalletError) -> bool {
    matches!(error, WalletError::Internal(_) | WalletError::Tampered(_) | WalletError::Restored)
        || matches!(error, WalletError::Store(StoreError::Inconsistent(_)))
}
