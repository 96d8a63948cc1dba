use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::directory::{create_private, lock_path};
use super::error::StoreError;

/// Held while a wallet's files are in use. The operating system lets go of it when the process dies, however it dies.
#[derive(Debug)]
pub(super) struct DirectoryLock {
    _file: File,
}

impl DirectoryLock {
    /// Takes the lock, or says that somebody else has it. Makes the directory where there is none.
    pub(super) fn take(directory: &Path) -> Result<Self, StoreError> {
        create_private(directory)?;
        let path = lock_path(directory);
        let file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
