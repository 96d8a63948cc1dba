//! When the file is damaged: it is moved away whole and never deleted, and what had not reached the backend is saved.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::access::Reader;
use super::connection::open_writer;
use super::directory::{KEY_NAME, QUARANTINE, database_directory, database_file, key_path, rename, write_whole};
use super::error::StoreError;
use super::identity::{self, Identity};
use super::key::DatabaseKey;
use super::key_file::KeyFile;
use super::lock::DirectoryLock;
use super::outbox::{OutboxRow, row};
use super::wipe;
use crate::domain::time::Timestamp;

/// What could be saved out of a damaged database.
#[derive(Clone, Default)]
pub struct Export {
    /// The operations without a receipt, parked ones too, oldest first; [`super::outbox::restore`] takes them in again.
    pub operations: Vec<OutboxRow>,
    /// Who the phone was, with its sealed keys, if that could be read.
    pub identity: Option<Identity>,
    /// How often it was opened for the network, if that could be read.
    pub epoch: Option<u64>,
    /// Every operation could be read. If not, others may have been there; of a file whose first pages are damaged nothing
    /// can be read this way, and it is kept for whoever can do more.
    pub complete: bool,
}

/// The mark of a database that was seen to be damaged.
const SUSPECTED: &str = "damaged";

/// After this many numbers in a row that cannot be read, the rest is given up. A damaged page hides a dozen at most, and
/// sixty-four kilobytes of them, the most that flash memory commonly loses at once, two hundred; a damaged page higher up
/// hides everything, however long one looks.
const IN_VAIN: u32 = 500;

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

/// Leaves a mark that the database was seen to be damaged, so that the next start moves it away. Opening reads only the first
/// pages, so it would not see the damage again by itself. The mark lies beside the database and goes where it goes.
pub fn suspect(directory: &Path) -> Result<(), StoreError> {
    Ok(write_whole(&database_directory(directory).join(SUSPECTED), b"")?)
}

/// Whether [`suspect`] has left its mark.
pub fn is_suspected(directory: &Path) -> bool {
    database_directory(directory).join(SUSPECTED).exists()
}

/// The directories that [`quarantine`] made, oldest first.
pub fn quarantined(directory: &Path) -> Result<Vec<PathBuf>, StoreError> {
    Ok(wipe::quarantines(directory)?)
}

/// Reads what can be read of the operations without a receipt out of a quarantined database, row by row, past the pages
/// that are damaged. Changes neither the database nor its WAL.
pub fn export_unsent(quarantined: &Path, key: &DatabaseKey) -> Result<Export, StoreError> {
    KeyFile::parse(&fs::read(quarantined.join(KEY_NAME))?)?.check(key)?;
    let file = database_file(quarantined);
    fs::metadata(&file)?;
    Ok(export(&mut Damaged { file, key, connection: None }))
}

fn free_place(directory: &Path, now: Timestamp) -> PathBuf {
    let place = |second: i64| directory.join(format!("{QUARANTINE}{second:012}"));
    let mut second = now.0;
    while place(second).exists() {
        second += 1;
    }
    place(second)
}

fn export(damaged: &mut Damaged<'_>) -> Export {
    let identity = damaged.ask(identity::load).unwrap_or_default();
    let epoch = damaged.ask(identity::epoch).ok();
    let last = damaged.ask(last_number).unwrap_or(i64::MAX);
    let (mut operations, mut number, mut unread, mut complete) = (Vec::new(), 0, 0, true);
    while number <= last && unread < IN_VAIN {
        match damaged.ask(|reader| from(reader, number)) {
            Ok(Some((found, operation))) => {
                operations.extend(Some(operation).filter(|operation| !operation.state.is_settled()));
                (number, unread) = (found + 1, 0);
            }
            Ok(None) => break,
            Err(_) => (number, unread, complete) = (number + 1, unread + 1, false),
        }
    }
    Export { operations, identity, epoch, complete }
}

/// A database that answers some questions and not others.
struct Damaged<'k> {
    file: PathBuf,
    key: &'k DatabaseKey,
    connection: Option<Connection>,
}

impl Damaged<'_> {
    /// Asks on a fresh connection if the one before failed: the cipher refuses everything after the first damaged page.
    fn ask<T>(&mut self, query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => open_writer(&self.file, self.key)?,
        };
        let answer = query(&Reader::new(&connection))?;
        self.connection = Some(connection);
        Ok(answer)
    }
}

/// The first operation from this number on. Its page is found from above, past the damaged ones beside it.
fn from(reader: &Reader<'_>, number: i64) -> Result<Option<(i64, OutboxRow)>, StoreError> {
    const FROM: &str = "SELECT * FROM outbox NOT INDEXED WHERE number >= ?1 ORDER BY number LIMIT 1";
    reader.first(FROM, [number], |found| Ok((found.get("number")?, row(found)?)))
}

fn last_number(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'", [])
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.operations.len();
        f.debug_struct("Export").field("operations", &count).field("complete", &self.complete).finish_non_exhaustive()
    }
}
