use std::borrow::Cow;
use std::mem::replace;
use std::vec::IntoIter;

use serde::de::value::StrDeserializer;
use serde::de::{Deserialize, DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::Error;

use super::parsed::{Member, Parsed};
use super::take::wrong;

/// The elements of a list, one after the other.
pub(super) struct Elements<'t>(pub(super) IntoIter<Parsed<'t>>);

/// The members of an object, one after the other: a name first and then its value.
pub(super) struct Members<'t> {
    rest: IntoIter<Member<'t>>,
    value: Parsed<'t>,
}

/// A variant of an enum: its name, and what is in it.
pub(super) struct Variant<'t>(pub(super) Cow<'t, str>, pub(super) Content<'t>);

/// What is in a variant, if anything is.
pub(super) struct Content<'t>(pub(super) Option<Parsed<'t>>);

impl<'t> Members<'t> {
    pub(super) fn new(members: Vec<Member<'t>>) -> Self {
        Self { rest: members.into_iter(), value: Parsed::Null }
    }

    fn name(&mut self) -> Option<Cow<'t, str>> {
        let (name, value) = self.rest.next()?;
        self.value = value;
        Some(name)
    }

    fn value(&mut self) -> Parsed<'t> {
        replace(&mut self.value, Parsed::Null)
    }
}

impl<'t> Content<'t> {
    fn some(self) -> Result<Parsed<'t>, Error> {
        self.0.ok_or_else(|| wrong("what is in the variant"))
    }
}

impl<'t> SeqAccess<'t> for Elements<'t> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.0.next().map(|element| seed.deserialize(element)).transpose()
    }
}

impl<'t> MapAccess<'t> for Members<'t> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some(name) = self.name() else { return Ok(None) };
        seed.deserialize(StrDeserializer::new(&name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.value())
    }
}

impl<'t> EnumAccess<'t> for Variant<'t> {
    type Error = Error;
    type Variant = Content<'t>;

    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Content<'t>), Error> {
        seed.deserialize(StrDeserializer::new(&self.0)).map(|variant| (variant, self.1))
    }
}

impl<'t> VariantAccess<'t> for Content<'t> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        self.0.map_or(Ok(()), Deserialize::deserialize)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.some()?)
    }

    fn tuple_variant<V: Visitor<'t>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(self.some()?.elements()?)
    }

    fn struct_variant<V: Visitor<'t>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(self.some()?.members()?)
    }
}
