//! One connection to the encrypted file, with everything set that makes it safe.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::error::StoreError;
use super::key::DatabaseKey;

/// How long a statement waits for another connection's lock. Only a checkpoint or the end of a recovery ever takes one, and
/// both are done in well under this.
const BUSY: Duration = Duration::from_secs(5);

/// Statements kept compiled for each connection; there are fewer than this.
const STATEMENTS: usize = 128;

/// The WAL is cut to this many bytes after a checkpoint, so that one large transaction does not keep its room for ever.
const WAL_BYTES: i64 = 1024 * 1024;

/// Opens the database, or makes it where there is none.
pub(super) fn open_writer(file: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    open(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

/// Opens the database for reading only.
pub(super) fn open_reader(file: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    let connection = open(file, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.execute_batch("PRAGMA query_only = ON")?;
    Ok(connection)
}

/// Opens the database for a look at it that needs no room on the disk. Nobody else may have it open.
pub(super) fn open_alone(file: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    let connection = open(file, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(Duration::ZERO)?;
    // Whoever is alone keeps the index of the log in memory.
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    Ok(connection)
}

fn open(file: &Path, key: &DatabaseKey, access: OpenFlags) -> Result<Connection, StoreError> {
    tally_cipher::link();
    let connection = Connection::open_with_flags(file, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Until the file is known to be ours, closing must not write into it.
    keep_file_as_it_is(&connection, true)?;
    // What goes wrong is in our errors; an app's standard error is not the place for it.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    tally_cipher::set_key(&connection, key.bytes())?;
    assert_encrypted(&connection)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Temporary files would be in plain text; a damaged or forged schema must not run anything.
    connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")?;
    connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")?;
    Ok(connection)
}

/// An engine that was built without the cipher would take the key in silence and write everything in plain text.
fn assert_encrypted(connection: &Connection) -> Result<(), StoreError> {
    let version: Result<String, _> = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0));
    version
        .map(drop)
        .map_err(|_| StoreError::inconsistent("this build cannot encrypt: its database engine has no cipher"))
}

/// Whether closing leaves the file and its WAL as they are, instead of moving the WAL into the file.
pub(super) fn keep_file_as_it_is(connection: &Connection, keep: bool) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)?;
    Ok(())
}

/// What may be set only once the file is known to be ours, because it writes.
pub(super) fn make_durable(connection: &Connection) -> Result<(), StoreError> {
    keep_file_as_it_is(connection, false)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_size_limit", WAL_BYTES, |_| Ok(()))?;
    // On Apple's systems only this reaches the disk itself; elsewhere it changes nothing.
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")?;
    Ok(())
}
