use std::sync::PoisonError;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::access::Reader;
use super::error::StoreError;
use super::open::{Same, Store, read_with};
use super::pool::Pool;
use super::work::{Query, Work};

impl Store {
    /// Lets nobody in any more unless `judge` fails, which sees all that was ever written: whoever writes has finished before,
    /// or gets [`StoreError::Closed`] afterwards. Only [`Store::close`] is left to be done then; if `judge` fails, nothing is
    /// changed.
    pub fn shut_if<T, E: From<StoreError>>(&self, judge: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut work = Work::of(judge);
        let around = self.shut_if_any(&mut |reader| work.run(|judge| judge(reader)));
        work.answer(around)
    }

    fn shut_if_any(&self, judge: &mut Query<'_>) -> Result<(), StoreError> {
        let writer = self.lend(&self.inner.writer)?;
        let judged = read_with(&writer, Same::Query, judge);
        if judged == Ok(true) {
            self.shut();
        } else {
            self.unless_it_works(writer);
        }
        judged.map(drop)
    }

    fn shut(&self) {
        self.inner.pools().into_iter().for_each(Pool::close);
    }

    /// Lets nobody in any more, waits until whoever is inside has finished, moves the WAL into the file and lets go of
    /// everything. From now on every call gives [`StoreError::Closed`].
    ///
    /// After `deadline` it gives [`StoreError::Busy`]; nothing is lost by that, and calling it again goes on.
    pub fn close(&self, deadline: Duration) -> Result<(), StoreError> {
        let until = Instant::now() + deadline;
        let inner = &self.inner;
        let pools = inner.pools();
        self.shut();
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
