//! Files that a person hands to somebody else: JSON that says first what it is.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Where a file stops being readable. What stands there is not told: it may be somebody's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be read: something else belongs at line {line}, column {column}")]
pub struct Unreadable {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1; 0 where nothing of the line belongs there.
    pub column: usize,
}

impl Unreadable {
    /// What a translation of the sentence needs, by name.
    pub(super) fn parameters(self) -> Vec<(&'static str, String)> {
        vec![("line", self.line.to_string()), ("column", self.column.to_string())]
    }
}

/// Why a text is not such a file.
pub(super) enum NotAFile {
    /// It is no JSON, lacks something, or does not say what it is.
    Unreadable(Unreadable),
    /// It says that it is something else.
    Format,
}

#[derive(Deserialize)]
struct Head {
    format: String,
}

/// Reads a file of this format. What it says it is comes first, so that one of another format is told as that, and not as one
/// that lacks something.
pub(super) fn read<T: DeserializeOwned>(text: &str, format: &str) -> Result<T, NotAFile> {
    let head: Head = serde_json::from_str(text)?;
    if head.format != format {
        return Err(NotAFile::Format);
    }
    Ok(serde_json::from_str(text)?)
}

impl From<serde_json::Error> for NotAFile {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(Unreadable { line: error.line(), column: error.column() })
    }
}
