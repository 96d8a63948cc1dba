//! Who is asking, and whom they believe.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex as AsyncMutex;
use tokio::time::timeout;

use super::engine::Engine;
use super::error::SyncError;
use crate::crypto::jws::KeySet;
use crate::crypto::keys::{PublicKey, SigningKey};
use crate::platform::{Purpose, Slot, VaultError};
use crate::store::identity::{self, Identity, Membership, SealedKey};
use crate::store::outbox;
use crate::wire::invite::Address;

/// Signs requests, and knows the keys by which an answer is the backend's.
pub(super) struct Caller {
    pub(super) address: Address,
    pub(super) device_key: Arc<SigningKey>,
    pub(super) keys: KeySet,
}

/// The device key once it was opened. It is for acting without a prompt, so it may stay; the holder key never does.
#[derive(Default)]
pub(super) struct DeviceKey {
    kept: Mutex<Option<Arc<SigningKey>>>,
    /// One opening at a time: the next one finds the key.
    opening: AsyncMutex<()>,
}

/// No person is asked for this key, so that a vault that is not done by then has lost its way, or has called the wallet again
/// from inside.
const LONGEST_OPENING: Duration = Duration::from_secs(5);

impl DeviceKey {
    fn get(&self, public: &PublicKey) -> Option<Arc<SigningKey>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().filter(|key| key.public() == *public)
    }

    fn keep(&self, key: SigningKey) -> Arc<SigningKey> {
        let key = Arc::new(key);
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&key));
        key
    }

    fn forget(&self) {
        drop(self.kept.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

impl Engine {
    /// The enrolled phone.
    pub(super) async fn member(&self) -> Result<(Caller, Membership), SyncError> {
        let identity = self.read(|r| Ok(identity::load(r)?)).await?.ok_or(SyncError::NotEnrolled)?;
        let Identity { address, device_key, membership, .. } = identity;
        let membership = membership.ok_or(SyncError::NotEnrolled)?;
        let device_key = self.open(device_key).await?;
        Ok((Caller { address, device_key, keys: membership.keys.clone() }, membership))
    }

    /// Opens the device key if a push would need it, so that the vault is not asked later, while something is held.
    pub async fn open_device_key(&self) -> Result<(), SyncError> {
        if self.read(|r| Ok(outbox::count_unsent(r)? == 0)).await? {
            return Ok(());
        }
        self.member().await.map(drop)
    }

    /// Wipes the device key, once whatever is under way has ended. It is opened again when it is needed.
    pub fn forget_device_key(&self) {
        self.shared.device_key.forget();
    }

    async fn open(&self, SealedKey { public, sealed }: SealedKey) -> Result<Arc<SigningKey>, SyncError> {
        let known = &self.shared.device_key;
        if let Some(key) = known.get(&public) {
            return Ok(key);
        }
        let _turn = timeout(LONGEST_OPENING, known.opening.lock()).await.map_err(|_| being_asked())?;
        if let Some(key) = known.get(&public) {
            return Ok(key);
        }
        let opened = self.shared.vault.open(Slot::Device, sealed, Purpose::ActForPerson).await?;
        let key = SigningKey::from_seed(seed(&opened.secret)?);
        if key.public() != public {
            return Err(SyncError::KeysReplaced);
        }
        Ok(known.keep(key))
    }
}

fn being_asked() -> VaultError {
    VaultError::Unavailable("it is asked for the device key already, and has not answered".into())
}

/// What is not a seed was sealed by somebody else, or for something else.
fn seed(secret: &[u8]) -> Result<&[u8; 32], SyncError> {
    secret.try_into().map_err(|_| SyncError::KeysReplaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_forgotten_is_held_by_nobody() {
        let known = DeviceKey::default();
        let kept = Arc::downgrade(&known.keep(SigningKey::from_seed(&[1; 32])));
        assert_eq!(kept.strong_count(), 1);
        known.forget();
        assert_eq!(kept.strong_count(), 0);
    }
}
