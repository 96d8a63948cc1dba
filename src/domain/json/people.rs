//! What a wallet has beyond what it is told: JSON for people, and the names by which they and its database know a value.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Serialize, Serializer};
use serde_json::Error;

use super::{Parsed, parsed};

/// Writes a value for people to read. It is written for programs first, and what that reads as is spread out, because every way to
/// write brings the writers of all types along.
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string_pretty(&parsed(&serde_json::to_string(value)?)?)
}

impl Serialize for Parsed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
            Self::Signed(number) => serializer.serialize_i64(*number),
            Self::Unsigned(number) => serializer.serialize_u64(*number),
            Self::Double(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(name, value)| (name, value))),
        }
    }
}

/// The value that serde writes as this text.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T, Error> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    T::deserialize(name)
}
