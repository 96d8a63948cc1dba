use std::str::FromStr;

use super::WalletError;
use crate::wallet::WalletError as CoreError;

/// An id out of its text.
pub(super) fn parse<T: FromStr<Err: Into<CoreError>>>(text: &str) -> Result<T, WalletError> {
    Ok(text.parse().map_err(Into::into)?)
}

/// The same where none has to be given.
pub(super) fn parse_if_given<T: FromStr<Err: Into<CoreError>>>(text: Option<&str>) -> Result<Option<T>, WalletError> {
    text.map(parse).transpose()
}
