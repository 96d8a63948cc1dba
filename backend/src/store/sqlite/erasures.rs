//! Erasing for good: what was overwritten in the database still stands in its log until the log is emptied.

use rusqlite::{Connection, Error};

/// Remembers that something was erased, for as long as the connection lives: a job that is rolled back has erased nothing.
/// It is emptied at every start, so that a crash between the commit and the emptying is made good.
pub(super) fn prepare(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("PRAGMA temp_store = MEMORY; CREATE TEMP TABLE erasures (one INTEGER NOT NULL);")?;
    empty_log(connection).map(drop)
}

/// Called after each commit.
pub(super) fn finish(connection: &Connection) {
    match pending(connection).and_then(|pending| if pending { forget(connection) } else { Ok(true) }) {
        Ok(true) => {}
        Ok(false) => tracing::warn!("what was erased stands in the log until the next commit"),
        Err(error) => tracing::warn!(%error, "what was erased stands in the log until the next commit"),
    }
}

fn pending(connection: &Connection) -> Result<bool, Error> {
    connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM temp.erasures)")?.query_row([], |row| row.get(0))
}

fn forget(connection: &Connection) -> Result<bool, Error> {
    let emptied = empty_log(connection)?;
    if emptied {
        connection.execute("DELETE FROM temp.erasures", [])?;
    }
    Ok(emptied)
}

/// Waits for readers, which are quick. `false` if one was not: then the next commit tries again.
fn empty_log(connection: &Connection) -> Result<bool, Error> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)).map(|busy| busy == 0)
}
