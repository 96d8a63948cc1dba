//! Why talking to the backend did not work, and whether it helps to try again: decided here, once.

use std::time::Duration;

use super::transport::TransportError;
use crate::platform::{NoRandomness, VaultError};
use crate::store::StoreError;
use crate::wire::problem::{Problem, ProblemCode};

/// Why talking to the backend did not work. Nothing is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// Trouble that passes: no network, a busy backend, a captive portal.
    #[error(transparent)]
    Transient(#[from] Transient),
    /// The phone's clock is too far off to agree to anything by it.
    #[error("the clock is wrong by at least {} s", offset_seconds.unsigned_abs())]
    ClockWrong {
        /// The backend's clock minus the phone's, in seconds; 0 where only the fact is known. A bound when it comes from
        /// a certificate's dates.
        offset_seconds: i64,
    },
    /// The backend refused the request as a whole; the signed time that came with it answers this very request.
    #[error("the backend refused: {}", .0.title)]
    Refused(Box<Problem>),
    /// Something is not what the backend's signature says. Nothing of it was believed.
    #[error("the answer does not hold: {0}")]
    Tampered(String),
    /// The phone is not a wallet yet.
    #[error("the phone is not enrolled")]
    NotEnrolled,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault did not open the device key.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The vault opened another key than the one that this phone enrolled with.
    #[error("the key in the vault is not this wallet's")]
    KeysReplaced,
    /// No nonce could be drawn.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

/// Trouble that passes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{cause}")]
pub struct Transient {
    /// What the trouble is.
    pub cause: Cause,
    /// How long the backend asks us to wait, capped at [`super::retry_after::LONGEST`].
    pub retry_after: Option<Duration>,
}

/// What a passing trouble is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Cause {
    /// No answer.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The backend, or something before it, says that it cannot answer now.
    #[error("the backend cannot answer now (HTTP {0})")]
    Busy(u16),
    /// The answer is not the backend's: a captive portal, a proxy's error page, half a text.
    #[error("something else than the backend answered: {0}")]
    NotTheBackend(&'static str),
    /// A refusal without the backend's signed time: a captive portal's or a gateway's, whatever its words are.
    #[error("something before the backend refused (HTTP {0})")]
    RefusedOnTheWay(u16),
    /// The backend signed something of a form that this version does not know; an update will read it.
    #[error("{0} is of a form that this version does not know")]
    NewerForm(&'static str),
}

/// Whether it helps to try again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Later, after a [`super::Backoff`] that honours `after`.
    Transient {
        /// At least this long.
        after: Option<Duration>,
    },
    /// Never with this request.
    Never,
    /// Once the person has done something about it.
    AfterPerson,
}

impl SyncError {
    /// Whether it helps to try again.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Transient(transient) => Retry::Transient { after: transient.retry_after },
            // The operation stays what it is, and the next answer may be the backend's own again.
            Self::Tampered(_) | Self::Randomness(_) => Retry::Transient { after: None },
            Self::Refused(problem) => of_refusal(problem.code),
            Self::Vault(error) => of_vault(error),
            Self::Store(StoreError::Busy) => Retry::Transient { after: None },
            Self::Store(StoreError::Closed) => Retry::Never,
            Self::ClockWrong { .. } | Self::NotEnrolled | Self::KeysReplaced | Self::Store(_) => Retry::AfterPerson,
        }
    }

    /// The operations of the request are certainly not settled by it.
    pub(super) fn nothing_was_done(&self) -> bool {
        match self {
            Self::Transient(Transient { cause: Cause::Transport(error), .. }) => error.nothing_arrived(),
            // The store may have failed after the answer; and of a refusal only its time is signed: whoever sits between can
            // put one in the place of receipts after the backend has settled everything.
            Self::Transient(_) | Self::Tampered(_) | Self::Store(_) | Self::Refused(_) => false,
            Self::ClockWrong { .. } | Self::NotEnrolled | Self::KeysReplaced => true,
            Self::Vault(_) | Self::Randomness(_) => true,
        }
    }

    pub(super) fn transient(cause: impl Into<Cause>) -> Self {
        Self::Transient(Transient { cause: cause.into(), retry_after: None })
    }
}

impl From<TransportError> for SyncError {
    fn from(error: TransportError) -> Self {
        match error {
            TransportError::CertificateTime { offset_seconds } => {
                Self::ClockWrong { offset_seconds: offset_seconds.unwrap_or(0) }
            }
            error => Self::transient(error),
        }
    }
}

fn of_refusal(code: ProblemCode) -> Retry {
    match code {
        // A request is signed anew each time, so that the next one is another.
        ProblemCode::Replayed | ProblemCode::CursorGone => Retry::Transient { after: None },
        ProblemCode::ClockWrong
        | ProblemCode::Unauthenticated
        | ProblemCode::DeviceRevoked
        | ProblemCode::DeviceStale
        | ProblemCode::InviteNotValid => Retry::AfterPerson,
        _ => Retry::Never,
    }
}

fn of_vault(error: &VaultError) -> Retry {
    match error {
        VaultError::BeforeFirstUnlock | VaultError::Unavailable(_) => Retry::Transient { after: None },
        _ => Retry::AfterPerson,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: ProblemCode) -> SyncError {
        SyncError::Refused(Problem::new(code, "").into())
    }

    #[test]
    fn each_kind_says_whether_to_try_again() {
        let wait = Some(Duration::from_secs(7));
        let busy = SyncError::Transient(Transient { cause: Cause::Busy(503), retry_after: wait });
        assert_eq!(busy.retry(), Retry::Transient { after: wait });
        assert_eq!(refused(ProblemCode::DeviceRevoked).retry(), Retry::AfterPerson);
        assert_eq!(refused(ProblemCode::Malformed).retry(), Retry::Never);
        assert_eq!(refused(ProblemCode::Replayed).retry(), Retry::Transient { after: None });
        assert_eq!(SyncError::transient(Cause::RefusedOnTheWay(403)).retry(), Retry::Transient { after: None });
        assert_eq!(SyncError::from(VaultError::BeforeFirstUnlock).retry(), Retry::Transient { after: None });
        assert_eq!(SyncError::from(VaultError::Invalidated).retry(), Retry::AfterPerson);
        assert_eq!(SyncError::KeysReplaced.retry(), Retry::AfterPerson);
        assert_eq!(SyncError::from(StoreError::Busy).retry(), Retry::Transient { after: None });
    }

    #[test]
    fn only_what_cannot_have_arrived_counts_as_not_done() {
        let not_connected = SyncError::from(TransportError::NotConnected("refused".into()));
        assert!(not_connected.nothing_was_done());
        assert!(SyncError::from(TransportError::CertificateTime { offset_seconds: None }).nothing_was_done());
        for error in [TransportError::TimedOut, TransportError::Broken(String::new()), TransportError::TooLarge] {
            assert!(!SyncError::from(error).nothing_was_done());
        }
        assert!(!SyncError::transient(Cause::Busy(500)).nothing_was_done());
        assert!(!SyncError::transient(Cause::NotTheBackend("HTML")).nothing_was_done());
        assert!(!SyncError::transient(Cause::RefusedOnTheWay(403)).nothing_was_done());
        assert!(!refused(ProblemCode::Malformed).nothing_was_done());
        assert!(!SyncError::Tampered("receipt".into()).nothing_was_done());
    }
}
