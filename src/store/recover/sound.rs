//! Whether a database that seemed damaged is.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::super::begun;
use super::super::connection::open_writer;
use super::super::directory::{database_directory, database_file};
use super::super::error::StoreError;
use super::super::key::DatabaseKey;
use super::super::key_file::KeyFile;
use super::super::lock::DirectoryLock;
use super::SUSPECTED;

/// Reads every page of the database, and takes the mark of [`super::suspect`] away if nothing is wrong with any: what was
/// seen was a read that failed in passing. The WAL moves into the file for that, because it may hold a better copy of a page.
/// [`StoreError::AlreadyOpen`] while the wallet is open; an error of the disk says nothing about the database, and neither does a
/// key that is not its own.
pub fn is_sound_after_all(directory: &Path, key: &DatabaseKey) -> Result<bool, StoreError> {
    let _lock = DirectoryLock::take(directory)?;
    KeyFile::check_in(directory, key)?;
    let files = database_directory(directory);
    let sound = match every_page(&database_file(&files), key) {
        Err(StoreError::Corrupt { .. }) => false,
        read => read?,
    };
    let mark = files.join(SUSPECTED);
    if sound && mark.exists() {
        fs::remove_file(mark)?;
    }
    Ok(sound)
}

fn every_page(file: &Path, key: &DatabaseKey) -> Result<bool, StoreError> {
    begun::check(file)?;
    let connection = open_writer(file, key)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(complaints(&connection, "PRAGMA cipher_integrity_check")?.is_empty()
        && complaints(&connection, "PRAGMA quick_check")? == ["ok"])
}

fn complaints(connection: &Connection, check: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(check)?;
    let found = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}
