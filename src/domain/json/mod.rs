//! Reading and writing JSON: `serde_json` does both, and types meet it at one place each.
//!
//! `serde_json` lets every type be read in every form that serde knows: a struct from an array, the name of a member from a number.
//! Each form is a reader of its own for each type that never runs; together they were a tenth of the phone library. So `serde_json`
//! reads a text into [`Parsed`], whatever it is about, and types take their members out of that.

mod members;
mod parsed;
#[cfg(feature = "wallet")]
mod people;
mod take;

#[cfg(all(test, feature = "wallet"))]
mod tests;

use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use serde_json::Error;

pub(crate) use parsed::{Member, Name, Parsed};
#[cfg(feature = "wallet")]
pub(crate) use people::{named, pretty};
use take::wrong;

/// Reads a value, and nothing may stand behind it. Where a value is of another kind than it should be, the error does not say where.
pub(crate) fn read<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Error> {
    T::deserialize(parsed(text)?)
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

/// The text that serde writes a value as, such as the name of a state; nothing if it writes anything else.
pub(crate) fn name_of(value: &impl Serialize) -> Option<String> {
    let text = serde_json::to_string(value).ok()?;
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned()).filter(|name| !name.contains('\\'))
}

fn parsed(text: &str) -> Result<Parsed<'_>, Error> {
    serde_json::from_str(text)
}
