use serde::Serialize;

use crate::crypto::jws::KeySet;
use crate::crypto::keys::PublicKey;
use crate::domain::id::{DeviceId, UserId};
use crate::domain::time::Timestamp;
use crate::store::{Reader, StoreError, identity};

/// Who the person and the phone are at the backend, and by which keys signatures are checked.
#[derive(Serialize)]
pub(super) struct Membership {
    user: UserId,
    device: DeviceId,
    enrolled_at: Timestamp,
    backend: String,
    /// The public half of the key that signs what the person agrees to.
    holder: PublicKey,
    /// The public half of the key that signs requests, and what a mandate covers.
    device_key: PublicKey,
    /// The backend's.
    keys: KeySet,
}

impl Membership {
    pub(super) fn read(reader: &Reader<'_>) -> Result<Option<Self>, StoreError> {
        let Some(identity) = identity::load(reader)? else { return Ok(None) };
        Ok(identity.membership.map(|membership| Self {
            user: membership.user,
            device: membership.device,
            enrolled_at: membership.at,
            backend: identity.address.to_string(),
            holder: identity.holder.public,
            device_key: identity.device_key.public,
            keys: membership.keys,
        }))
    }
}
