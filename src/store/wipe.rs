//! Deleting a wallet, so that a crash half-way leaves no half wallet: the first step is one rename, and whoever comes next
//! finishes what it began.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::directory::{QUARANTINE, create_private, database_directory, key_path, rename, sync_directory, wiping_path};
use super::error::StoreError;
use super::lock::DirectoryLock;

/// Deletes everything of the wallet in `directory`: the key, the database and what was quarantined.
pub(super) fn wipe(directory: &Path) -> Result<(), StoreError> {
    let _lock = DirectoryLock::take(directory)?;
    begin(directory)?;
    Ok(finish(directory)?)
}

/// Finishes a wipe that was interrupted, if there was one.
pub(super) fn finish_interrupted(directory: &Path) -> Result<(), StoreError> {
    if !wiping_path(directory).exists() {
        return Ok(());
    }
    let _lock = DirectoryLock::take(directory)?;
    // Somebody else may have finished it before, and begun anew.
    if wiping_path(directory).exists() { Ok(finish(directory)?) } else { Ok(()) }
}

fn begin(directory: &Path) -> io::Result<()> {
    let (database, wiping) = (database_directory(directory), wiping_path(directory));
    if wiping.exists() {
        return Ok(());
    }
    if database.exists() {
        return rename(&database, &wiping);
    }
    create_private(&wiping)?;
    sync_directory(directory)
}

/// The mark goes last.
fn finish(directory: &Path) -> io::Result<()> {
    absent_is_fine(fs::remove_file(key_path(directory)))?;
    for quarantine in quarantines(directory)? {
        absent_is_fine(fs::remove_dir_all(quarantine))?;
    }
    sync_directory(directory)?;
    absent_is_fine(fs::remove_dir_all(wiping_path(directory)))?;
    sync_directory(directory)
}

/// What was quarantined, oldest first.
pub(super) fn quarantines(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(directory)?.collect::<io::Result<Vec<_>>>()?;
    let is_quarantine = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(QUARANTINE);
    let mut found: Vec<_> = entries.iter().filter(|entry| is_quarantine(entry)).map(fs::DirEntry::path).collect();
    found.sort();
    Ok(found)
}

fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
