//! A vault for the terminal: secrets sealed in files under a passphrase.
//!
//! `vault.json` in the wallet's directory holds a random key, wrapped under what Argon2id makes of the passphrase. Every
//! secret is sealed under that key with XChaCha20-Poly1305; its slot is part of what is authenticated, so that one cannot
//! stand in for another.

mod asking;
mod derive;
mod file;
mod passphrase;
mod seal;
mod sealing_key;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use zeroize::Zeroizing;

pub(crate) use asking::Terminal;
pub(crate) use file::VaultFile;
pub(crate) use passphrase::{Passphrase, Source};
use sealing_key::SealingKey;

/// The vault of one wallet's directory.
pub(crate) struct FileVault {
    key: Arc<SealingKey>,
    begins: bool,
}

impl FileVault {
    /// The vault in `directory`. Nothing is read, asked or derived before it is needed.
    pub(crate) fn new(directory: &Path, source: Source) -> Self {
        Self { key: Arc::new(SealingKey::new(VaultFile::path(directory), source)), begins: true }
    }

    /// The same, for a wallet that is there: where it is wiped before it is open, no other is begun in its place.
    pub(crate) fn of_a_wallet(directory: &Path, source: Source) -> Self {
        Self { begins: false, ..Self::new(directory, source) }
    }

    /// Sees that the vault's file lies beside the wallet that was opened by it; nobody takes it away while that is open.
    pub(crate) fn keep(&self) -> Result<(), VaultError> {
        self.key.keep()
    }
}

#[async_trait]
impl Vault for FileVault {
    async fn seal(&self, slot: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        if slot == Slot::Database && !self.begins {
            return Err(VaultError::Invalidated);
        }
        let key = Arc::clone(&self.key);
        blocking(move || seal::seal(&*key.for_sealing()?, slot, &secret)).await
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, purpose: Purpose) -> Result<Opened, VaultError> {
        let key = Arc::clone(&self.key);
        blocking(move || open(&key, slot, &sealed, &purpose)).await
    }
}

/// The holder's secret takes the passphrase again. One that came by file or environment is consent given beforehand, on
/// the command line.
fn open(key: &SealingKey, slot: Slot, sealed: &[u8], purpose: &Purpose) -> Result<Opened, VaultError> {
    let person_was_asked = slot == Slot::Holder;
    let key = if person_was_asked { key.for_person(purpose)? } else { key.for_opening()? };
    Ok(Opened { secret: seal::open(&key, slot, sealed)?, person_was_asked })
}

/// Asking and deriving take their time, and must not hold up the network meanwhile.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
) -> Result<T, VaultError> {
    let joined = tokio::task::spawn_blocking(work).await;
    joined.unwrap_or_else(|error| Err(VaultError::Unavailable(error.to_string())))
}

#[cfg(test)]
mod tests;
