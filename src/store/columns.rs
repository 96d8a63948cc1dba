//! How values of the domain are written into columns: ids, currencies and enums as their text, moments as seconds, lists
//! and documents as JSON, amounts as minor units beside their currency.

use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::row::{Read, Row};
use crate::crypto::keys::Thumbprint;
use crate::domain::id::{
    AccessId, AccountId, BillId, DeviceId, EntryId, MerchantId, OfferId, OperationId, QuoteId, RecipientId, RefundId,
    RequestId, UserId,
};
use crate::domain::json;
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;

/// A value that is stored as JSON text.
pub(super) struct Json<T>(pub(super) T);

/// A value that serde writes as one string, stored as that string.
pub(super) struct Name<T>(pub(super) T);

macro_rules! stored_as_text {
    ($($name:ident)*) => { $(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.to_string().into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                parse(value.as_str()?)
            }
        }
    )* };
}

stored_as_text! {
    BillId EntryId OperationId UserId DeviceId AccountId MerchantId QuoteId RefundId RecipientId RequestId AccessId OfferId
    Currency
}

/// The text itself stays out of the error.
pub(super) fn parse<T: FromStr>(text: &str) -> FromSqlResult<T> {
    text.parse().map_err(|_| FromSqlError::Other("unreadable text".into()))
}

impl ToSql for Thumbprint {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_ref().into())
    }
}

impl FromSql for Thumbprint {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        parse(value.as_str()?)
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text =
            serde_json::to_string(&self.0).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(text.into())
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let unreadable = |_| FromSqlError::Other("unreadable JSON".into());
        json::read(value.as_str()?).map(Self).map_err(unreadable)
    }
}

impl<T: Serialize> ToSql for Name<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let name = json::name_of(&self.0);
        name.map(Into::into).ok_or_else(|| rusqlite::Error::ToSqlConversionFailure("not a name".into()))
    }
}

impl<T: DeserializeOwned> FromSql for Name<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        json::named(value.as_str()?).map(Self).map_err(|_| FromSqlError::Other("unknown name".into()))
    }
}

/// An amount from its two columns.
pub(super) fn money(row: &Row<'_>, minor: &'static str, currency: &'static str) -> Read<Money> {
    Ok(Money::new(row.get(minor)?, row.get(currency)?))
}

/// A value that serde knows by name.
pub(super) fn name<T: DeserializeOwned>(row: &Row<'_>, column: &'static str) -> Read<T> {
    row.get::<_, Name<T>>(column).map(|name| name.0)
}

/// A value that is stored as JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, column: &'static str) -> Read<T> {
    row.get::<_, Json<T>>(column).map(|json| json.0)
}

/// A counter, which SQL keeps as a signed number. Beyond 2⁶³ it would say nothing.
pub(super) fn counter(row: &Row<'_>, column: &'static str) -> Read<u64> {
    Ok(u64::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}

/// A counter as SQL keeps it.
pub(super) fn stored_counter(counter: u64) -> i64 {
    i64::try_from(counter).unwrap_or(i64::MAX)
}
