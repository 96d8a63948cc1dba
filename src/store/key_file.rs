use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::directory::{database_directory, key_path, write_whole};
use super::error::StoreError;
use super::key::DatabaseKey;
use super::lock::DirectoryLock;
use super::wipe;
use crate::crypto::encoding::{base64url, base64url_decode};
use crate::domain::json;

/// The file beside the database: the database key as the vault sealed it, and a check of it. It is written before the
/// database is, so that no database is ever without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    /// The key, sealed by the vault.
    pub sealed: Vec<u8>,
    check: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    version: u32,
    sealed: String,
    check: String,
}

/// The only format so far.
const VERSION: u32 = 1;

impl KeyFile {
    /// Reads it: `None` where no wallet is yet, [`StoreError::KeyMissing`] where a database has lost its key file.
    pub fn load(directory: &Path) -> Result<Option<Self>, StoreError> {
        wipe::finish_interrupted(directory)?;
        Self::read(directory)
    }

    /// The same, for whoever holds the lock.
    fn read(directory: &Path) -> Result<Option<Self>, StoreError> {
        match fs::read(key_path(directory)) {
            Ok(bytes) => Self::parse(&bytes).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => no_key_file(directory).map(|()| None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes it for good, and never over another: [`StoreError::AlreadyOpen`] where somebody else has just begun a wallet.
    pub fn create(directory: &Path, sealed: Vec<u8>, key: &DatabaseKey) -> Result<Self, StoreError> {
        let _lock = DirectoryLock::take(directory)?;
        if key_path(directory).exists() {
            return Err(StoreError::AlreadyOpen);
        }
        no_key_file(directory)?;
        let file = Self { sealed, check: key.check().to_vec() };
        write_whole(&key_path(directory), &file.written()?)?;
        Ok(file)
    }

    /// Does `act` if there is no wallet in `directory`, and lets nobody begin one meanwhile: what belonged to a wallet that was wiped
    /// can be taken away so, and not from one that was begun since. `None` where there is one; [`StoreError::AlreadyOpen`] where
    /// somebody has it open, or is just beginning.
    pub fn while_absent<T>(directory: &Path, act: impl FnOnce() -> T) -> Result<Option<T>, StoreError> {
        let _lock = DirectoryLock::take(directory)?;
        Ok((!key_path(directory).exists()).then(act))
    }

    /// Whether `key` is the one that the file in `directory` was made for; for whoever holds the lock.
    pub(super) fn check_in(directory: &Path, key: &DatabaseKey) -> Result<(), StoreError> {
        Self::read(directory)?.ok_or(StoreError::KeyMissing)?.check(key)
    }

    /// Whether `key` is the one that this file was made for.
    pub fn check(&self, key: &DatabaseKey) -> Result<(), StoreError> {
        if key.fits(&self.check) { Ok(()) } else { Err(StoreError::WrongKey) }
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
        let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
        let written: Written = json::read(text).map_err(|_| unreadable())?;
        if written.version != VERSION {
            return Err(StoreError::NewerSchema { found: written.version, known: VERSION });
        }
        let decode = |text: &str| base64url_decode(text).map_err(|_| unreadable());
        Ok(Self { sealed: decode(&written.sealed)?, check: decode(&written.check)? })
    }

    fn written(&self) -> Result<Vec<u8>, StoreError> {
        let written = Written { version: VERSION, sealed: base64url(&self.sealed), check: base64url(&self.check) };
        serde_json::to_vec(&written).map_err(|_| unreadable())
    }
}

/// A database without a key file is somebody's money behind a lost key: nothing may be put in its place.
fn no_key_file(directory: &Path) -> Result<(), StoreError> {
    if database_directory(directory).exists() { Err(StoreError::KeyMissing) } else { Ok(()) }
}

fn unreadable() -> StoreError {
    StoreError::Io { detail: "the key file cannot be read".into() }
}
