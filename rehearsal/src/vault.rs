//! The platform's sealed storage, for as long as the rehearsal lasts.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use tally::ffi::{OpenedSecret, Vault, VaultError, VaultPurpose, VaultSlot};

/// What was sealed, and for which slot, by what stands for it in the wallet's files.
type Secrets = BTreeMap<Vec<u8>, (VaultSlot, Vec<u8>)>;

/// Keeps secrets in memory and gives out the numbers that they have there: whoever has only the files has nothing. The person
/// agrees to everything, unless they are told to answer otherwise.
#[derive(Default)]
pub(crate) struct MemoryVault {
    secrets: Mutex<Secrets>,
    answer: Mutex<Option<VaultError>>,
}

impl MemoryVault {
    /// The person's answer to the next prompt.
    pub(crate) fn answers(&self, error: VaultError) {
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    fn secrets(&self) -> MutexGuard<'_, Secrets> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Vault for MemoryVault {
    async fn seal(&self, slot: VaultSlot, secret: Vec<u8>) -> Result<Vec<u8>, VaultError> {
        let mut secrets = self.secrets();
        let sealed = secrets.len().to_be_bytes().to_vec();
        secrets.insert(sealed.clone(), (slot, secret));
        Ok(sealed)
    }

    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, _: VaultPurpose) -> Result<OpenedSecret, VaultError> {
        let person_was_asked = slot == VaultSlot::Holder;
        let answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner).take_if(|_| person_was_asked);
        if let Some(error) = answer {
            return Err(error);
        }
        let known = self.secrets().get(&sealed).filter(|(sealed_for, _)| *sealed_for == slot).cloned();
        let (_, secret) = known.ok_or_else(|| VaultError::Unavailable { detail: "nothing was sealed so".into() })?;
        Ok(OpenedSecret { secret, person_was_asked })
    }
}
