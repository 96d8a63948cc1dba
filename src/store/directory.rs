//! Where things lie, and how a file comes to lie there for good.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub(super) fn lock_path(directory: &Path) -> PathBuf {
    directory.join("wallet.lock")
}

pub(super) fn key_path(directory: &Path) -> PathBuf {
    directory.join(KEY_NAME)
}

pub(super) fn wiping_path(directory: &Path) -> PathBuf {
    directory.join("wiping")
}

/// The directory of the database's files.
pub(super) fn database_directory(directory: &Path) -> PathBuf {
    directory.join("database")
}

/// The database inside the directory of its files.
pub(super) fn database_file(files: &Path) -> PathBuf {
    files.join("wallet.db")
}

/// The name of the key file; a quarantined database keeps a copy of it beside itself.
pub(super) const KEY_NAME: &str = "wallet.key";

/// What a quarantine's name begins with.
pub(super) const QUARANTINE: &str = "quarantine-";

/// Makes the directory, and keeps other users of the machine out of it.
pub(super) fn create_private(directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    keep_private(directory)
}

#[cfg(unix)]
fn keep_private(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(directory, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn keep_private(_directory: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes a file so that after a crash there is the whole file or none: under another name first, then renamed.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("tmp");
    let mut file = File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    rename(&unfinished, path)
}

/// The file by which [`is_full`] finds out.
fn room_trial(directory: &Path) -> PathBuf {
    directory.join("room")
}

/// Clears away what a process that was killed while it looked has left.
pub(super) fn clear_room_trial(directory: &Path) {
    let _ = fs::remove_file(room_trial(directory));
}

/// Whether no file can be made in a directory because there is no room: SQLite tells only that one cannot be opened, and keeps the
/// operating system's reason to itself.
pub(super) fn is_full(directory: &Path) -> bool {
    let trial = room_trial(directory);
    let made = File::create(&trial).and_then(|mut file| file.write_all(&[0; 4096]));
    let _ = fs::remove_file(trial);
    made.is_err_and(|error| matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded))
}

/// Renames, and makes the name itself last: a rename lives in the directory, which is written separately.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_directory)
}

/// Makes the names in a directory last.
#[cfg(unix)]
pub(super) fn sync_directory(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

/// Elsewhere a directory cannot be opened as a file, and the file system's journal keeps names.
#[cfg(not(unix))]
pub(super) fn sync_directory(_directory: &Path) -> io::Result<()> {
    Ok(())
}
