//! Identifiers: UUIDs of version 7 (RFC 9562 §5.7), so that they sort by the moment they were made.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{Builder, Uuid, Version};

use super::time::Timestamp;

/// Text that is not a UUID of version 7.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an id: ids are UUIDs of version 7")]
pub struct NotAnId(pub String);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// An id made at `millis` (milliseconds since 1970; before that counts as 1970) from ten random bytes.
            pub fn new(millis: i64, random: &[u8; 10]) -> Self {
                let millis = u64::try_from(millis).unwrap_or(0);
                Self(Builder::from_unix_timestamp_millis(millis, random).into_uuid())
            }

            /// When it was made, to the second.
            pub fn made_at(&self) -> Timestamp {
                let (seconds, _) = self.0.get_timestamp().map_or((0, 0), |time| time.to_unix());
                Timestamp(i64::try_from(seconds).unwrap_or(i64::MAX))
            }

            /// The 32 hexadecimal digits without hyphens, for places where every character counts.
            pub fn simple(&self) -> String {
                self.0.simple().to_string()
            }

            /// Reads what [`Self::simple`] writes, and no other spelling.
            pub fn from_simple(text: &str) -> Result<Self, NotAnId> {
                let id = version_7(text).filter(|id| id.simple().to_string() == text);
                id.map(Self).ok_or_else(|| NotAnId(text.into()))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse(text).map(Self).ok_or_else(|| NotAnId(text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                uuid_schema()
            }
        }

        #[cfg(feature = "schema")]
        impl utoipa::ToSchema for $name {}
    )* };
}

ids! {
    /// One operation, for ever: the `jti` of its JWS. A payment, a top-up and a mandate are known by the operation that
    /// asked for them.
    OperationId
    /// A person with an account at a backend.
    UserId
    /// One enrolment of one phone.
    DeviceId
    /// One account in the ledger.
    AccountId
    /// Somebody who is paid.
    MerchantId
    /// One signed offer of terms for one payment.
    QuoteId
    /// One offer of a seller.
    OfferId
    /// One bill: what is owed to a merchant, and paid later.
    BillId
    /// One refund.
    RefundId
    /// One entry in somebody's points.
    EntryId
    /// One bill, order, loan or account agreement, as points refer to it.
    ObligationId
    /// Somebody who asks people for data, registered with a backend.
    RecipientId
    /// One request for data.
    RequestId
    /// One time that somebody read data, or tried to.
    AccessId
}

/// A payment that is made later is known by one id: as what was agreed, and as the bill that asks for it.
impl From<OperationId> for BillId {
    fn from(payment: OperationId) -> Self {
        Self(payment.0)
    }
}

/// How long an id's text is with its hyphens; no other spelling of a UUID is as long.
const HYPHENATED: usize = uuid::fmt::Hyphenated::LENGTH;

/// The hyphenated form in lower case and no other, so that equal ids are equal text.
fn parse(text: &str) -> Option<Uuid> {
    let in_one_spelling = text.len() == HYPHENATED && !text.bytes().any(|byte| byte.is_ascii_uppercase());
    version_7(text).filter(|_| in_one_spelling)
}

fn version_7(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok().filter(|id| id.get_version() == Some(Version::SortRand))
}

#[cfg(feature = "schema")]
fn uuid_schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
    use utoipa::openapi::schema::{ObjectBuilder, Type};
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some("A UUID of version 7, hyphenated, lower case (RFC 9562)."))
        .pattern(Some("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"))
        .into()
}

#[cfg(test)]
mod tests {
    use super::{NotAnId, OperationId, Timestamp};

    #[test]
    fn sorts_by_the_moment_it_was_made() {
        let [early, late] = [1_000, 1_001].map(|millis| OperationId::new(millis, &[0xff; 10]));
        assert!(early < late && early.to_string() < late.to_string());
    }

    #[test]
    fn knows_when_it_was_made() {
        assert_eq!(OperationId::new(1_700_000_000_999, &[0; 10]).made_at(), Timestamp(1_700_000_000));
    }

    #[test]
    fn has_one_spelling() {
        let id = OperationId::new(1_700_000_000_000, &[7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        for other in [id.to_string().to_uppercase(), id.to_string().replace('-', ""), format!("{{{id}}}")] {
            assert_eq!(other.parse::<OperationId>(), Err(NotAnId(other)));
        }
    }

    #[test]
    fn refuses_other_versions() {
        assert!("f81d4fae-7dec-41d0-8765-00a0c91e6bf6".parse::<OperationId>().is_err());
    }
}
