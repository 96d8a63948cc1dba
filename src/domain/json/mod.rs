//! Reading and writing JSON, in as few ways as there can be: every way brings the readers or writers of all types along.

mod write;

#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde_json::Error;

pub(crate) use write::{name_of, named, pretty};

/// Reads a value, and nothing may stand behind it.
pub(crate) fn read<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Error> {
    serde_json::from_str(text)
}
