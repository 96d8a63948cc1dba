//! What can be wrong with a code, and where.

use super::amount::AmountError;
use super::parse::MAXIMUM_CHARACTERS;

/// The first thing that is wrong with a code.
///
/// Offsets count characters (Unicode scalar values) from 0. A path names an object by its tags, such as `62.01`.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// More characters than the specification allows.
    #[error("the code has {characters} characters, at most {MAXIMUM_CHARACTERS} are allowed")]
    TooLong {
        /// Characters in the whole code.
        characters: usize,
    },
    /// Where an object should start, there are not two digits.
    #[error("at character {offset}: expected the two digits of a tag {}, found {found:?}", inside(within))]
    Tag {
        /// Where the tag should start.
        offset: usize,
        /// The template that is being read; empty for the code itself.
        within: String,
        /// What stands there, at most two characters.
        found: String,
    },
    /// The length of an object is not two digits from 01 to 99.
    #[error("at character {offset}: expected the length of {path}, 01 to 99, found {found:?}")]
    Length {
        /// Where the length should start.
        offset: usize,
        /// The object.
        path: String,
        /// What stands there, at most two characters.
        found: String,
    },
    /// An object promises more characters than there are left.
    #[error("at character {offset}: expected {expected} characters in {path}, found only {found}")]
    Cut {
        /// Where the length stands.
        offset: usize,
        /// The object.
        path: String,
        /// Characters promised.
        expected: usize,
        /// Characters left in the code, or in the template around it.
        found: usize,
    },
    /// The same tag stands twice in the code, or twice in one template.
    #[error("at character {offset}: expected {path} once only, it already stands at character {first}")]
    Repeated {
        /// Where the second one starts.
        offset: usize,
        /// The object.
        path: String,
        /// Where the first one starts.
        first: usize,
    },
    /// A value is not what its object may hold.
    #[error("at character {offset}, in {path}: expected {expected}, found {found:?}")]
    Value {
        /// Where the value starts, or the character of it that is wrong.
        offset: usize,
        /// The object.
        path: String,
        /// What would be right.
        expected: &'static str,
        /// The whole value.
        found: String,
    },
    /// An amount (54), a tip (56) or a percentage (57) is not one.
    #[error("at character {offset}, in {path}: {reason}")]
    Amount {
        /// The character that is wrong, or where the value starts.
        offset: usize,
        /// The object.
        path: String,
        /// What is wrong with it.
        #[source]
        reason: AmountError,
    },
    /// Something follows the CRC.
    #[error("at character {offset}: expected the CRC (63) to be the last object")]
    ChecksumNotLast {
        /// Where object 63 starts.
        offset: usize,
    },
    /// The code ends without a CRC.
    #[error("at character {offset}: expected the CRC (63), found the end")]
    NoChecksum {
        /// Where the code ends.
        offset: usize,
    },
    /// The CRC does not belong to this text: it was misread, cut or changed.
    #[error("at character {offset}, in 63: expected the CRC {right}, found {found:?}")]
    Checksum {
        /// Where the CRC's value starts.
        offset: usize,
        /// What the code says.
        found: String,
        /// What would be right, four upper-case hexadecimal digits.
        right: String,
    },
}

/// Where it is wrong, without what stands there: that may be a payee or an amount.
impl std::fmt::Debug for QrError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = formatter.debug_struct("QrError");
        shown.field("offset", &self.offset()).field("path", &self.path()).finish_non_exhaustive()
    }
}

impl QrError {
    /// The first wrong place, in characters from 0.
    pub fn offset(&self) -> usize {
        match self {
            Self::TooLong { .. } => MAXIMUM_CHARACTERS,
            Self::Tag { offset, .. }
            | Self::Length { offset, .. }
            | Self::Cut { offset, .. }
            | Self::Repeated { offset, .. }
            | Self::Value { offset, .. }
            | Self::Amount { offset, .. }
            | Self::ChecksumNotLast { offset }
            | Self::NoChecksum { offset }
            | Self::Checksum { offset, .. } => *offset,
        }
    }

    /// The tags that lead to the wrong object, such as `62.01`; empty where no object can be named.
    pub fn path(&self) -> &str {
        match self {
            Self::TooLong { .. } => "",
            Self::Tag { within, .. } => within,
            Self::Length { path, .. }
            | Self::Cut { path, .. }
            | Self::Repeated { path, .. }
            | Self::Value { path, .. }
            | Self::Amount { path, .. } => path,
            Self::ChecksumNotLast { .. } | Self::NoChecksum { .. } | Self::Checksum { .. } => "63",
        }
    }
}

fn inside(within: &str) -> String {
    if within.is_empty() { "of the code".to_owned() } else { format!("inside {within}") }
}
