use std::collections::HashMap;
use std::time::Duration;

use super::log::UNREDACTED;
use super::printed::printed;
use crate::platform::Randomness;
use crate::wallet::{ErrorKind, OsRandomness, WalletError as CoreError};

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
    /// A fault in the wallet: report it by its incident, together with what the log says of it (`set_log_sink`).
    /// What exactly went wrong may name what somebody paid, so it crosses nowhere.
    #[error("{}", details.sentence)]
    Internal {
        /// The number of the fault.
        details: ErrorDetails,
        /// What the log calls this one time that it happened.
        incident: String,
    },
}

impl WalletError {
    /// What exactly is wrong, whatever its kind.
    pub fn details(&self) -> &ErrorDetails {
        match self {
            Self::Input { details }
            | Self::State { details }
            | Self::Network { details, .. }
            | Self::Storage { details }
            | Self::NotKnown { details }
            | Self::Internal { details, .. } => details,
        }
    }
}

/// What is wrong, for programs, translators and people.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
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

printed!(ErrorDetails { code, name });

impl From<CoreError> for WalletError {
    fn from(error: CoreError) -> Self {
        let details = ErrorDetails::from(&error);
        match error.kind() {
            ErrorKind::Input => Self::Input { details },
            ErrorKind::State => Self::State { details },
            ErrorKind::Network => Self::Network { details, retry_after: retry_after(&error) },
            ErrorKind::Storage => Self::Storage { details },
            ErrorKind::NotKnown => Self::NotKnown { details },
            ErrorKind::Internal => fault(&error),
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

fn fault(error: &CoreError) -> WalletError {
    let (code, name, incident) = (error.code(), error.name(), incident());
    tracing::error!(incident, code, name, "the wallet has a fault");
    tracing::error!(target: UNREDACTED, incident, "{error}");
    let sentence = format!("the wallet has a fault: report it as incident {incident}");
    let parameters = HashMap::from([("incident".into(), incident.clone())]);
    WalletError::Internal { details: ErrorDetails { code, name: name.into(), sentence, parameters }, incident }
}

/// Eight characters: enough to find one line in one phone's log.
fn incident() -> String {
    let mut bytes = [0; 4];
    // Without randomness all incidents are called alike, and are told all the same.
    let _ = OsRandomness.fill(&mut bytes);
    format!("{:08x}", u32::from_be_bytes(bytes))
}

fn retry_after(error: &CoreError) -> Option<Duration> {
    if let CoreError::Offline { retry_after, .. } = error { *retry_after } else { None }
}
