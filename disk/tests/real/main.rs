//! The disk under SQLite itself: a table that is written to, and what is left of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod death;
mod faults;
mod power;

use rusqlite::Connection;
use tally_disk::Disk;
use tempfile::TempDir;

/// A directory of its own, watched.
struct Place {
    directory: TempDir,
    disk: Disk,
}

impl Place {
    fn watched() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let disk = Disk::watch(directory.path()).unwrap();
        Self { directory, disk }
    }

    /// A place with an empty table, seen to be whole.
    fn with_table() -> Self {
        let place = Self::watched();
        place.open().unwrap().execute_batch("CREATE TABLE rows (number INTEGER PRIMARY KEY, text TEXT)").unwrap();
        place.disk.heal();
        place
    }

    fn open(&self) -> rusqlite::Result<Connection> {
        open(self.directory.path())
    }

    /// How many rows stand, in a database that is whole.
    fn rows(&self) -> i64 {
        let connection = self.open().unwrap();
        let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(whole, "ok");
        connection.query_row("SELECT count(*) FROM rows", [], |row| row.get(0)).unwrap()
    }
}

fn open(directory: &std::path::Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(directory.join("a.db"))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch("PRAGMA synchronous = FULL")?;
    Ok(connection)
}

fn insert(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("INSERT INTO rows (text) VALUES (?1)", ["x".repeat(9_000)]).map(drop)
}

/// Opens, inserts five rows and closes. Says how many rows it was told are there.
fn work(place: &Place) -> i64 {
    let Ok(connection) = place.open() else { return 0 };
    (0..5).map(|_| i64::from(insert(&connection).is_ok())).sum()
}
