use std::sync::PoisonError;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::error::StoreError;
use super::open::Store;
use super::pool::Pool;

impl Store {
    /// Lets nobody in any more, waits until whoever is inside has finished, moves the WAL into the file and lets go of
    /// everything. From now on every call gives [`StoreError::Closed`].
    ///
    /// After `deadline` it gives [`StoreError::Busy`]; nothing is lost by that, and calling it again goes on.
    pub fn close(&self, deadline: Duration) -> Result<(), StoreError> {
        let until = Instant::now() + deadline;
        let inner = &self.inner;
        let pools = inner.pools();
        for pool in pools {
            pool.close();
        }
        let outcome = finish_all(pools, until)?;
        // Whoever had the last connection may be opening everything anew: those are finished too.
        let _alone = inner.reopening.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = outcome.and(finish_all(pools, until)?);
        // Wiped now, and not when the last clone goes.
        drop(inner.key.lock().unwrap_or_else(PoisonError::into_inner).take());
        drop(inner.lock.lock().unwrap_or_else(PoisonError::into_inner).take());
        outcome
    }
}

/// The outer error is that somebody is still inside.
fn finish_all(pools: [&Pool; 3], until: Instant) -> Result<Result<(), StoreError>, StoreError> {
    let mut outcome = Ok(());
    for pool in pools {
        outcome = pool.drain(until)?.into_iter().map(finish).fold(outcome, Result::and);
    }
    Ok(outcome)
}

fn finish(connection: Connection) -> Result<(), StoreError> {
    if !connection.is_readonly("main")? {
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    connection.close().map_err(|(_, error)| error.into())
}
