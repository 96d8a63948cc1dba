//! Objects that are kept as they are, because this wallet gives them no meaning.

use serde::Serialize;

use super::error::QrError;
use super::object::{Object, Objects};

/// A tag and its value.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Two digits.
    pub tag: String,
    /// As it stands in the code.
    pub value: String,
}

impl From<&Object<'_>> for Field {
    fn from(object: &Object<'_>) -> Self {
        Self { tag: object.name(), value: object.value.to_owned() }
    }
}

/// An unreserved template (80 to 99): whose it is, and what it holds.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Template {
    /// Two digits.
    pub tag: String,
    /// The globally unique identifier (sub-object 00) of whoever gives the fields their meaning.
    pub guid: Option<String>,
    /// The other sub-objects, in their order.
    pub fields: Vec<Field>,
}

impl Template {
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        let mut template = Self { tag: object.name(), guid: None, fields: Vec::new() };
        for field in Objects::inside(object) {
            let field = field?;
            match field.tag {
                0 => template.guid = Some(field.value.to_owned()),
                _ => template.fields.push(Field::from(&field)),
            }
        }
        Ok(template)
    }
}

crate::domain::redacted::redacted!(Field, Template);
