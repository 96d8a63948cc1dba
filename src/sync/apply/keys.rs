//! The backend's keys change: a key that is trusted already says so.

use super::Trust;
use super::trust::broken;
use crate::crypto::jws::Signed;
use crate::store::events::{self, Event};
use crate::store::identity::{self, KeysAsOf};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::enrolment::BackendKeys;

/// An older list never takes the place of a newer one: it would bring back keys that were retired, perhaps because somebody
/// else has them.
pub(super) fn fact(w: &Writer<'_>, trust: &mut Trust, compact: &str, version: u64) -> Result<bool, SyncError> {
    let known = known(w)?.ok_or(SyncError::NotEnrolled)?;
    if version <= known.version {
        return Ok(false);
    }
    let signed = Signed::<BackendKeys>::verify(compact, &trust.keys);
    let BackendKeys { keys, iat } = signed.map_err(|error| broken("a list of keys", &error))?.into_document();
    if keys.keys().is_empty() {
        return Err(SyncError::Tampered("a list of keys without a key".into()));
    }
    if iat < known.iat {
        return Ok(false);
    }
    identity::set_keys(w, &keys, KeysAsOf { version, iat })?;
    if keys == trust.keys {
        return Ok(false);
    }
    events::append(w, iat, &Event::KeysChanged)?;
    trust.keys = keys;
    Ok(true)
}

fn known(w: &Writer<'_>) -> Result<Option<KeysAsOf>, StoreError> {
    Ok(identity::load(w)?.and_then(|identity| identity.membership).map(|membership| membership.keys_as_of))
}
