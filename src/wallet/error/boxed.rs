//! What is too large to be carried in every result as it is.

use super::WalletError;
use crate::domain::qr::{QrError, RideCodeError};

impl From<QrError> for WalletError {
    fn from(error: QrError) -> Self {
        Self::Code(error.into())
    }
}

impl From<RideCodeError> for WalletError {
    fn from(error: RideCodeError) -> Self {
        Self::RideCode(error.into())
    }
}
