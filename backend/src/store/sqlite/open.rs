//! Opening and beginning the database.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, params};
use tally::platform::Randomness;

use crate::randomness;
use crate::store::{RuleFailed, StoreError};

/// The schema, step by step: what is portable, and what only SQLite says this way. What a data directory has beyond its
/// first steps is added when it is opened; a step that stands in somebody's data is never changed.
const STEPS: [[&str; 2]; 8] = [
    [include_str!("schema.sql"), include_str!("append_only.sql")],
    [include_str!("consent.sql"), include_str!("consent_append_only.sql")],
    [include_str!("ride.sql"), include_str!("ride_append_only.sql")],
    [include_str!("bills.sql"), include_str!("bills_append_only.sql")],
    [include_str!("points.sql"), include_str!("points_append_only.sql")],
    [include_str!("perks.sql"), include_str!("perks_append_only.sql")],
    [include_str!("mandates.sql"), ""],
    [include_str!("mandates_before.sql"), ""],
];

/// How long a connection waits for another one's lock. Only the checkpoint ever makes one wait.
const BUSY: Duration = Duration::from_secs(5);

/// Statements kept compiled for each connection; there are fewer than this. With the usual sixteen, settling one payment would
/// compile most of its own anew.
const STATEMENTS: usize = 256;

/// Holds the directory for this process.
pub(super) fn lock(directory: &Path) -> Result<File, StoreError> {
    let file = private(&directory.join("backend.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(io(error)),
    }
}

/// Makes the file if it is not there, for the backend's user alone: the directory may have been there before, open to all.
fn private(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(io)
}

pub(super) fn writable(path: &Path, random: &dyn Randomness) -> Result<Connection, StoreError> {
    tally_cipher::link();
    // SQLite gives its log the same mode.
    drop(private(path)?);
    let connection = Connection::open(path)?;
    // FULL, because an answer that was given must survive the loss of power. A page that is written often goes from the log to
    // the file once in 4,000 pages, not in 1,000.
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;";
    connection.execute_batch(settings)?;
    prepare(connection, random)
}

pub(super) fn in_memory(random: &dyn Randomness) -> Result<Connection, StoreError> {
    tally_cipher::link();
    prepare(Connection::open_in_memory()?, random)
}

pub(super) fn readable(path: &Path) -> Result<Connection, StoreError> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

fn prepare(connection: Connection, random: &dyn Randomness) -> Result<Connection, StoreError> {
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // What is erased has to be gone: SQLite overwrites it.
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;")?;
    migrate(&connection, random)?;
    Ok(connection)
}

/// One transaction for each step that is missing, so that a crash leaves a whole number of steps.
fn migrate(connection: &Connection, random: &dyn Randomness) -> Result<(), StoreError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    let Some(done) = usize::try_from(found).ok().filter(|done| *done <= STEPS.len()) else {
        return Err(StoreError::NewerSchema { found, known });
    };
    STEPS.iter().enumerate().skip(done).try_for_each(|step| take_step(connection, step, random))
}

fn take_step(
    connection: &Connection,
    (index, step): (usize, &[&str; 2]),
    random: &dyn Randomness,
) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    step.iter().try_for_each(|sql| transaction.execute_batch(sql))?;
    if index == 0 {
        let feed = randomness::text(random).map_err(|error| RuleFailed(error.to_string()))?;
        transaction.execute("INSERT INTO facts (name, value) VALUES ('feed', ?1)", params![feed])?;
    }
    transaction.execute_batch(&format!("PRAGMA user_version = {}", index + 1))?;
    Ok(transaction.commit()?)
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
fn io(error: std::io::Error) -> StoreError {
    StoreError::Io(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::OsRandomness;

    fn tables(connection: &Connection) -> Vec<(String, String)> {
        let mut statement =
            connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql <> '' ORDER BY name").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// A data directory as each earlier version left it.
    fn left_by(steps: usize, path: &Path) -> String {
        let connection = Connection::open(path).unwrap();
        STEPS.iter().enumerate().take(steps).for_each(|step| take_step(&connection, step, &OsRandomness).unwrap());
        feed(&connection)
    }

    fn feed(connection: &Connection) -> String {
        connection.query_row("SELECT value FROM facts WHERE name = 'feed'", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn what_an_earlier_version_left_becomes_what_this_one_begins() {
        let fresh = tables(&in_memory(&OsRandomness).unwrap());
        for steps in 1..STEPS.len() {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("backend.db");
            let before = left_by(steps, &path);
            let connection = writable(&path, &OsRandomness).unwrap();
            assert_eq!(tables(&connection), fresh, "{steps} steps");
            assert_eq!(feed(&connection), before, "and it is the same feed");
        }
    }

    /// An accepted mandate, and its operation.
    fn accepted(connection: &Connection, id: &str, settled_at: i64, ended_at: Option<i64>) {
        let operation = "INSERT INTO operations VALUES ('ada', ?1, ?1, 'tally-mandate+jwt', 1, 'receipt', ?2)";
        connection.execute(operation, params![id, settled_at]).unwrap();
        let mandate = "INSERT INTO mandates (user_id, mandate_id, device_key, limits, ended_at) VALUES ('ada', ?1, 'k', '{}', ?2)";
        connection.execute(mandate, params![id, ended_at]).unwrap();
    }

    #[test]
    fn mandates_from_before_count_as_signed_when_they_came() {
        for steps in [6, 7] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("backend.db");
            left_by(steps, &path);
            let earlier = Connection::open(&path).unwrap();
            accepted(&earlier, "standing", 50, None);
            accepted(&earlier, "ended", 60, Some(70));
            accepted(&earlier, "replaced", 80, Some(90));
            if steps == 7 {
                earlier.execute("UPDATE mandates SET signed_at = 75 WHERE mandate_id = 'replaced'", ()).unwrap();
            }
            drop(earlier);
            let connection = writable(&path, &OsRandomness).unwrap();
            let words = |id: &str| -> (i64, Option<i64>) {
                let sql = "SELECT signed_at, end_signed_at FROM mandates WHERE mandate_id = ?1";
                connection.query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
            };
            assert_eq!((words("standing"), words("ended")), ((50, None), (60, Some(70))), "{steps} steps");
            let replaced = if steps == 7 { (75, None) } else { (80, Some(90)) };
            assert_eq!(words("replaced"), replaced, "what was written down stays, {steps} steps");
        }
    }
}
