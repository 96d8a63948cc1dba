//! The mark of a database that something was written to.
//!
//! `SQLite` takes a file without a byte in it, or none at all, for a database that has yet to begin, and deletes the log beside
//! it. So does a wallet that was killed before it wrote anything, and then it is right. But a file system that lost the length
//! of a file leaves just that, and there it would be the end of everything that the wallet held, without a word.

use std::fs;
use std::io::{ErrorKind, Result};
use std::path::{Path, PathBuf};

use super::directory::write_whole;
use super::error::StoreError;

/// Lies beside the database and goes where it goes.
const BEGUN: &str = "begun";

/// [`StoreError::Corrupt`] where nothing is left of a database that was there. Nothing may be opened then.
pub(super) fn check(file: &Path) -> std::result::Result<(), StoreError> {
    if mark_of(file).exists() && is_nothing(file)? {
        return Err(StoreError::Corrupt { detail: "nothing is left of the file".into() });
    }
    Ok(())
}

/// Marks a database whose first transaction stands. A mark that cannot be written keeps nobody out: the next start tries again.
pub(super) fn mark(file: &Path) {
    let mark = mark_of(file);
    if !mark.exists() && write_whole(&mark, b"").is_err() {
        tracing::warn!("a database cannot be marked as begun");
    }
}

fn mark_of(file: &Path) -> PathBuf {
    file.with_file_name(BEGUN)
}

fn is_nothing(file: &Path) -> Result<bool> {
    match fs::metadata(file) {
        Ok(found) => Ok(found.len() == 0),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
