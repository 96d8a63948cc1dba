//! When the file is damaged: it is moved away whole and never deleted, and what can be read of it is taken over.
//!
//! A quarantine is marked only after the transaction that took it over: whoever is killed in between takes it over again at
//! the next start, operation by operation known by its id.

mod consents;
mod export;
mod loans;
mod perks;
mod points;
mod rebuild;
mod rides;
mod rows;
mod sound;
mod take_in;

use std::fs;
use std::path::{Path, PathBuf};

pub use export::{Export, export};
pub use sound::is_sound_after_all;
pub use take_in::take_in;

use super::directory::{KEY_NAME, QUARANTINE, database_directory, key_path, rename, write_whole};
use super::error::StoreError;
use super::lock::DirectoryLock;
use super::open::Store;
use super::{outbox, wipe};
use crate::domain::time::Timestamp;

/// The mark of a database that was seen to be damaged.
const SUSPECTED: &str = "damaged";

/// The mark of a quarantine of which everything that can be read was taken over.
const TAKEN_IN: &str = "taken-in";

/// What the mark says if operations may have been there that could not be read.
const IN_PART: &[u8] = b"in part";

/// Moves the database with all its files, and a copy of its key file, to `quarantine-<time>` and says where that is. One
/// rename does it, so that no crash can part the files. [`StoreError::AlreadyOpen`] while the wallet is open.
pub fn quarantine(directory: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    let _lock = DirectoryLock::take(directory)?;
    let files = database_directory(directory);
    write_whole(&files.join(KEY_NAME), &fs::read(key_path(directory))?)?;
    let place = free_place(directory, now);
    rename(&files, &place)?;
    Ok(place)
}

/// Leaves a mark that the database was seen to be damaged, so that the next start looks at all of it and moves it away if it
/// is. Opening reads only the first pages, so it would not see the damage again by itself. The mark lies beside the database and goes where it goes.
pub fn suspect(directory: &Path) -> Result<(), StoreError> {
    Ok(write_whole(&database_directory(directory).join(SUSPECTED), b"")?)
}

/// Whether [`suspect`] has left its mark.
pub fn is_suspected(directory: &Path) -> bool {
    database_directory(directory).join(SUSPECTED).exists()
}

/// What [`quarantine`] made and nobody has taken over yet, newest first: what a newer one says of an operation counts.
pub fn not_taken_in(directory: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut found = wipe::quarantines(directory)?;
    found.retain(|quarantined| !quarantined.join(TAKEN_IN).exists());
    found.reverse();
    Ok(found)
}

/// Marks a quarantine as taken over, for good, and whether every operation in it could be read. Only after the transaction
/// that did it.
pub fn mark_taken_in(quarantined: &Path, complete: bool) -> Result<(), StoreError> {
    Ok(write_whole(&quarantined.join(TAKEN_IN), if complete { b"" } else { IN_PART })?)
}

fn in_part(quarantined: &Path) -> bool {
    fs::read(quarantined.join(TAKEN_IN)).is_ok_and(|mark| mark == IN_PART)
}

impl Store {
    /// How many operations without a receipt lie in quarantines and are not in this database. One of which not every operation
    /// can be read counts as one more, because it cannot be told.
    pub fn left_in_quarantine(&self) -> Result<usize, StoreError> {
        let (opening, key) = (&self.inner.opening, self.inner.key()?);
        let mut left = wipe::quarantines(&opening.directory)?.iter().filter(|quarantined| in_part(quarantined)).count();
        for quarantined in not_taken_in(&opening.directory)? {
            left += match export(&quarantined, &key) {
                Ok(export) => self.unknown_of(&export)? + usize::from(!export.complete),
                Err(_) => 1,
            };
        }
        Ok(left)
    }

    fn unknown_of(&self, export: &Export) -> Result<usize, StoreError> {
        self.read(|reader| {
            let known = export.operations.iter().map(|row| Ok(outbox::find(reader, row.id)?.is_some()));
            Ok(known.collect::<Result<Vec<_>, StoreError>>()?.into_iter().filter(|known| !known).count())
        })
    }
}

fn free_place(directory: &Path, now: Timestamp) -> PathBuf {
    let place = |second: i64| directory.join(format!("{QUARANTINE}{second:012}"));
    let mut second = now.0;
    while place(second).exists() {
        second += 1;
    }
    place(second)
}
