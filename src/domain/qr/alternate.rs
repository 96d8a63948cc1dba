//! The merchant's name in the local script (object 64).

use serde::Serialize;

use super::error::QrError;
use super::object::{Object, Objects};

/// Sub-object: the language.
pub(super) const LANGUAGE: u8 = 0;
/// Sub-object: the merchant's name.
pub(super) const NAME: u8 = 1;
/// Sub-object: the city.
pub(super) const CITY: u8 = 2;

/// The merchant in another language.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct AlternateLanguage {
    /// ISO 639-1, two letters as they stand in the code.
    pub language: String,
    /// The merchant's name.
    pub name: String,
    /// The merchant's city.
    pub city: Option<String>,
}

impl AlternateLanguage {
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        let (mut language, mut name, mut city) = (None, None, None);
        for field in Objects::inside(object) {
            let field = field?;
            match field.tag {
                LANGUAGE => language = Some(field.letters(2, "an ISO 639 language, two letters")?),
                NAME => name = Some(field.value.to_owned()),
                CITY => city = Some(field.value.to_owned()),
                _ => {}
            }
        }
        let both = language.zip(name).ok_or_else(|| object.wrong("a language (00) and a name (01)"));
        both.map(|(language, name)| Self { language, name, city })
    }
}

crate::domain::redacted::redacted!(AlternateLanguage);
