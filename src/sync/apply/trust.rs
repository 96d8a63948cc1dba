//! Whom the backend's documents must be by, and for.

use crate::crypto::jws::{Document, JwsError, KeySet, Signed};
use crate::domain::id::UserId;
use crate::store::identity::Membership;
use crate::sync::error::{Cause, SyncError};

/// The keys that are believed, and the person that documents have to be about.
#[derive(Clone)]
pub(in crate::sync) struct Trust {
    pub(in crate::sync) user: UserId,
    pub(in crate::sync) keys: KeySet,
}

impl Trust {
    /// Verifies a document that names its person; `called` says what it is, for people.
    pub(in crate::sync) fn verify<D: Document>(
        &self,
        compact: &str,
        called: &'static str,
        user: impl FnOnce(&D) -> UserId,
    ) -> Result<Signed<D>, SyncError> {
        let signed = Signed::<D>::verify(compact, &self.keys).map_err(|error| broken(called, &error))?;
        if user(signed.document()) == self.user {
            return Ok(signed);
        }
        Err(SyncError::Tampered(format!("{called} is for somebody else")))
    }
}

impl From<Membership> for Trust {
    fn from(membership: Membership) -> Self {
        Self { user: membership.user, keys: membership.keys }
    }
}

/// What it means that a document does not verify, without quoting it. One that is signed as it should be and cannot be read
/// is of a form that this version does not know.
pub(in crate::sync) fn broken(called: &'static str, error: &JwsError) -> SyncError {
    match error {
        JwsError::UnreadablePayload(_) | JwsError::UnsupportedVersion { .. } => {
            SyncError::transient(Cause::NewerForm(called))
        }
        error => SyncError::Tampered(format!("{called}: {error}")),
    }
}
