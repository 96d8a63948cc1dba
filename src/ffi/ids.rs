use std::str::FromStr;

use crate::wallet::WalletError as CoreError;

/// An id out of its text.
pub(super) fn parse<T: FromStr<Err: Into<CoreError>>>(text: &str) -> Result<T, CoreError> {
    text.parse().map_err(Into::into)
}

/// The same where none has to be given.
pub(super) fn parse_if_given<T: FromStr<Err: Into<CoreError>>>(text: Option<&str>) -> Result<Option<T>, CoreError> {
    text.map(parse).transpose()
}
