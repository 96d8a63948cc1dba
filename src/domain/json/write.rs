use serde::Serialize;
#[cfg(feature = "wallet")]
use serde::{
    Serializer,
    de::{DeserializeOwned, IntoDeserializer, value::StrDeserializer},
};
#[cfg(feature = "wallet")]
use serde_json::Error;

#[cfg(feature = "wallet")]
use super::{Parsed, parsed};

/// Writes a value for people to read. It is written for programs first, and what that reads as is spread out, because every way to
/// write brings the writers of all types along.
#[cfg(feature = "wallet")]
pub(crate) fn pretty(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string_pretty(&parsed(&serde_json::to_string(value)?)?)
}

#[cfg(feature = "wallet")]
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

/// The text that serde writes a value as, such as the name of a state; nothing if it writes anything else.
pub(crate) fn name_of(value: &impl Serialize) -> Option<String> {
    let text = serde_json::to_string(value).ok()?;
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned()).filter(|name| !name.contains('\\'))
}

/// The value that serde writes as this text.
#[cfg(feature = "wallet")]
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T, Error> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    T::deserialize(name)
}
