//! The files that a person hands out, and what they prove to whoever gets one. Checking takes no wallet and no network.

mod chain;
mod receipt;

use crate::domain::json;
use crate::wallet::WalletError as CoreError;

pub use chain::{ConsentEvent, VerifiedChain, VerifiedEvent, verify_chain};
pub use receipt::{ReceiptSubject, VerifiedReceipt, verify_receipt};

/// A file as it is handed out.
pub(super) fn file(value: &impl serde::Serialize) -> Result<String, CoreError> {
    json::pretty(value).map_err(|error| CoreError::Internal(error.to_string()))
}
