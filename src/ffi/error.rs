use std::collections::HashMap;
use std::time::Duration;

use crate::wallet::{ErrorKind, WalletError as CoreError};

/// Why the wallet did not do what it was asked. Nothing was written, but for `NotKnown`, and nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum WalletError {
    /// What was given cannot be used: let the person mend it.
    #[error("{}", details.sentence)]
    Input {
        /// What exactly.
        details: ErrorDetails,
    },
    /// The wallet's state forbids it.
    #[error("{}", details.sentence)]
    State {
        /// What exactly.
        details: ErrorDetails,
    },
    /// The network or the backend: try again later; what is signed stays queued.
    #[error("{}", details.sentence)]
    Network {
        /// What exactly.
        details: ErrorDetails,
        /// How long the backend asks to wait.
        retry_after: Option<Duration>,
    },
    /// The vault or the database.
    #[error("{}", details.sentence)]
    Storage {
        /// What exactly.
        details: ErrorDetails,
    },
    /// The phone's storage failed at the last moment: it may be done later, or never. Say "we do not know yet, do not pay
    /// again", and look at it again.
    #[error("{}", details.sentence)]
    NotKnown {
        /// What exactly.
        details: ErrorDetails,
    },
    /// A fault in the wallet: report it.
    #[error("{}", details.sentence)]
    Internal {
        /// What exactly.
        details: ErrorDetails,
    },
}

/// What is wrong, for programs, translators and people.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
pub struct ErrorDetails {
    /// A number that never changes its meaning.
    pub code: u16,
    /// The number's name, as stable as the number.
    pub name: String,
    /// It in an English sentence.
    pub sentence: String,
    /// What a translation of the sentence needs.
    pub parameters: HashMap<String, String>,
}

crate::domain::redacted::redacted!(ErrorDetails { code, name });

impl From<CoreError> for WalletError {
    fn from(error: CoreError) -> Self {
        let details = ErrorDetails::from(&error);
        match error.kind() {
            ErrorKind::Input => Self::Input { details },
            ErrorKind::State => Self::State { details },
            ErrorKind::Network => Self::Network { details, retry_after: retry_after(&error) },
            ErrorKind::Storage => Self::Storage { details },
            ErrorKind::NotKnown => Self::NotKnown { details },
            ErrorKind::Internal => Self::Internal { details },
        }
    }
}

impl From<&CoreError> for ErrorDetails {
    fn from(error: &CoreError) -> Self {
        Self {
            code: error.code(),
            name: error.name().into(),
            sentence: error.to_string(),
            parameters: error.parameters().into_iter().map(|(name, value)| (name.into(), value)).collect(),
        }
    }
}

fn retry_after(error: &CoreError) -> Option<Duration> {
    if let CoreError::Offline { retry_after, .. } = error { *retry_after } else { None }
}
