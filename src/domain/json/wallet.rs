//! What only a wallet asks of JSON: to be spread out for people, a value by its name, and one text out of an object.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, Error as _, IntoDeserializer};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Error;

use super::take::wrong;
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

/// The text that the object has as its member `name`, whatever its other members are.
pub(crate) fn text_of(object: &str, name: &'static str) -> Result<String, Error> {
    let Parsed::Object(members) = parsed(object)? else { return Err(wrong("an object")) };
    let mut found = members.into_iter().filter(|(member, _)| member == name);
    match (found.next(), found.next()) {
        (Some((_, value)), None) => String::deserialize(value),
        (None, _) => Err(Error::missing_field(name)),
        (Some(_), Some(_)) => Err(Error::duplicate_field(name)),
    }
}
