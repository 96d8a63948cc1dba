//! The backend's keys change: a key that is trusted already says so.

use super::Trust;
use super::trust::broken;
use crate::crypto::jws::Signed;
use crate::store::events::{self, Event};
use crate::store::{Writer, identity};
use crate::sync::error::SyncError;
use crate::wire::enrolment::BackendKeys;

pub(super) fn fact(w: &Writer<'_>, trust: &mut Trust, compact: &str) -> Result<bool, SyncError> {
    let signed = Signed::<BackendKeys>::verify(compact, &trust.keys);
    let BackendKeys { keys, iat } = signed.map_err(|error| broken("a list of keys", &error))?.into_document();
    if keys.keys().is_empty() {
        return Err(SyncError::Tampered("a list of keys without a key".into()));
    }
    if keys == trust.keys {
        return Ok(false);
    }
    identity::set_keys(w, &keys)?;
    events::append(w, iat, &Event::KeysChanged)?;
    trust.keys = keys;
    Ok(true)
}
