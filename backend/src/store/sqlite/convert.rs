//! From columns to what they mean.

use std::fmt::Display;
use std::str::FromStr;

use rusqlite::Row;
use rusqlite::types::Type;
use tally::crypto::keys::PublicKey;
use tally::domain::money::Money;

use crate::store::StoreError;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::FromSqlConversionFailure(column, _, why) => {
                Self::Inconsistent(format!("column {column}: {why}"))
            }
            error => Self::Database(error.to_string()),
        }
    }
}

/// A column of text that is read as `T`.
pub(super) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: Display,
{
    row.get::<_, String>(column)?.parse().map_err(|error: T::Err| wrong(column, &error))
}

/// A column of JSON.
pub(super) fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    // What serde says may quote the text, and logs are not to tell amounts or names.
    let place = |error: serde_json::Error| wrong(column, &format!("JSON breaks off at column {}", error.column()));
    serde_json::from_str(&row.get::<_, String>(column)?).map_err(place)
}

/// A column of minor units and the next one, their currency.
pub(super) fn money(row: &Row<'_>, column: usize) -> rusqlite::Result<Money> {
    Ok(Money::new(row.get(column)?, parsed(row, column + 1)?))
}

/// A public key as its JWK.
pub(super) fn key_text(key: &PublicKey) -> Result<String, StoreError> {
    to_json(key)
}

/// As JSON.
pub(super) fn to_json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Inconsistent(error.to_string()))
}

fn wrong(column: usize, error: &dyn Display) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.to_string().into())
}
