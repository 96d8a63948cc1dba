use std::borrow::Cow;

use serde::de::{Deserializer, Error as _, Visitor};
use serde_json::Error;

use super::members::{Content, Elements, Members, Variant};
use super::parsed::Parsed;

#[cold]
pub(super) fn wrong(belongs: &str) -> Error {
    Error::custom(format_args!("{belongs} belongs there"))
}

/// Each of these takes one form, and knows nothing of the type that it is for.
impl<'t> Parsed<'t> {
    fn text(self) -> Result<Cow<'t, str>, Error> {
        if let Self::Text(text) = self { Ok(text) } else { Err(wrong("a string")) }
    }

    fn truth(self) -> Result<bool, Error> {
        if let Self::Truth(truth) = self { Ok(truth) } else { Err(wrong("a boolean")) }
    }

    fn null(self) -> Result<(), Error> {
        if let Self::Null = self { Ok(()) } else { Err(wrong("null")) }
    }

    pub(super) fn elements(self) -> Result<Elements<'t>, Error> {
        if let Self::List(list) = self { Ok(Elements(list.into_iter())) } else { Err(wrong("an array")) }
    }

    pub(super) fn members(self) -> Result<Members<'t>, Error> {
        if let Self::Object(members) = self { Ok(Members::new(members)) } else { Err(wrong("an object")) }
    }

    fn variant(self) -> Result<Variant<'t>, Error> {
        match self {
            Self::Text(name) => Ok(Variant(name, Content(None))),
            Self::Object(mut members) => match (members.pop(), members.is_empty()) {
                (Some((name, content)), true) => Ok(Variant(name, Content(Some(content)))),
                _ => Err(wrong("one variant")),
            },
            _ => Err(wrong("a variant")),
        }
    }

    fn number<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Signed(number) => visitor.visit_i64(number),
            Self::Unsigned(number) => visitor.visit_u64(number),
            Self::Double(number) => visitor.visit_f64(number),
            _ => Err(wrong("a number")),
        }
    }
}

macro_rules! numbers {
    ($($name:ident)*) => { $(
        fn $name<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
            self.number(visitor)
        }
    )* };
}

macro_rules! texts {
    ($($name:ident)*) => { $(
        fn $name<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_str(&text),
            }
        }
    )* };
}

/// The names and numbers that serde hands along say nothing here.
macro_rules! forms {
    ($($name:ident($($_type:ty),*) $take:ident $visit:ident)*) => { $(
        fn $name<V: Visitor<'t>>(self, $(_: $_type,)* visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.$take()?)
        }
    )* };
}

impl<'t> Deserializer<'t> for Parsed<'t> {
    type Error = Error;

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32
        deserialize_u64 deserialize_f32 deserialize_f64
    }

    texts! {
        deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_identifier
    }

    forms! {
        deserialize_bool() truth visit_bool
        deserialize_seq() elements visit_seq
        deserialize_tuple(usize) elements visit_seq
        deserialize_tuple_struct(&'static str, usize) elements visit_seq
        deserialize_map() members visit_map
        deserialize_struct(&'static str, &'static [&'static str]) members visit_map
        deserialize_enum(&'static str, &'static [&'static str]) variant visit_enum
    }

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Truth(_) => self.deserialize_bool(visitor),
            Self::Text(_) => self.deserialize_str(visitor),
            Self::List(_) => self.deserialize_seq(visitor),
            Self::Object(_) => self.deserialize_map(visitor),
            Self::Signed(_) | Self::Unsigned(_) | Self::Double(_) => self.number(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        if let Self::Null = self { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        self.null().and_then(|()| visitor.visit_unit())
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}
