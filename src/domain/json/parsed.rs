use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value as it was read. Texts lie where they were, unless something in them is escaped; members keep their order, and one
/// that occurs twice is there twice, so that who takes them notices.
pub(crate) enum Parsed<'t> {
    Null,
    Truth(bool),
    Signed(i64),
    Unsigned(u64),
    Double(f64),
    Text(Cow<'t, str>),
    List(Vec<Parsed<'t>>),
    Object(Vec<Member<'t>>),
}

/// A member's name and value.
pub(crate) type Member<'t> = (Cow<'t, str>, Parsed<'t>);

struct Anything;

/// The name of a member.
pub(crate) struct Name;

impl<'t> Deserialize<'t> for Parsed<'t> {
    fn deserialize<D: Deserializer<'t>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Anything)
    }
}

impl<'t> Visitor<'t> for Anything {
    type Value = Parsed<'t>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Signed(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Unsigned(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Double(number))
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Parsed<'t>, E> {
        Ok(Parsed::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut elements: A) -> Result<Parsed<'t>, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Parsed::List(list))
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<Parsed<'t>, A::Error> {
        // No room beforehand: many empty objects are a short text.
        let mut object = Vec::new();
        while let Some(name) = members.next_key_seed(Name)? {
            object.push((name, members.next_value()?));
        }
        Ok(Parsed::Object(object))
    }
}

impl<'t> DeserializeSeed<'t> for Name {
    type Value = Cow<'t, str>;

    fn deserialize<D: Deserializer<'t>>(self, source: D) -> Result<Cow<'t, str>, D::Error> {
        source.deserialize_str(self)
    }
}

impl<'t> Visitor<'t> for Name {
    type Value = Cow<'t, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'t str) -> Result<Cow<'t, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'t, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}
