//! After a disk that failed, a commit most of all: nothing that is open is trusted any more, and what stands is read from the disk.
//!
//! A failed sync leaves the transaction in the log, and SQLite takes it back only in memory: who dies now finds it at the
//! next start, who goes on overwrites it. So everything is closed without touching the log, the log is written anew, and its
//! recovery decides: what it finds is there for good, and what it does not find never comes back.
//!
//! A read that failed spoils its connection, too: SQLCipher takes a page that could not be read for one that could not be
//! decrypted, and gives zeros in the place of every page from then on, whatever the disk does.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use super::access::Reader;
use super::connection::{keep_file_as_it_is, open_alone};
use super::error::StoreError;
use super::identity;
use super::open::{Inner, READERS, Store};
use super::pool::{Loan, Pool};
use super::wal;

/// How long whoever is reading may take to come back; a page of a list takes milliseconds.
const READERS_RETURN: Duration = Duration::from_secs(5);

/// What SQLCipher says of a connection that has met no page that it could not decrypt.
const DECRYPTS: &str = "1";

impl Store {
    /// A connection of this pool, after opening everything anew if that failed before.
    pub(super) fn lend<'s>(&'s self, pool: &'s Pool) -> Result<Loan<'s>, StoreError> {
        let open = || self.inner.opening.reader(&self.inner.key()?);
        if let Some(loan) = pool.take(open)? {
            return Ok(loan);
        }
        self.reopen()?;
        pool.take(open)?.ok_or(StoreError::Busy)
    }

    /// Whether the transaction of this number stands although committing it gave `failed`: if it does not, that is the
    /// answer.
    pub(super) fn find_out(&self, writer: Loan<'_>, number: Option<i64>, failed: StoreError) -> Result<(), StoreError> {
        let _alone = self.inner.reopening.lock().unwrap_or_else(PoisonError::into_inner);
        self.inner.give_up(writer);
        match self.inner.begin_again() {
            Ok(last) if number.is_some_and(|number| number <= last) => Ok(()),
            Ok(_) => Err(failed),
            // Somebody still reads the old state, or it may be there and cannot be read.
            Err(error) if error == StoreError::Busy || self.inner.may_stand(number) => {
                Err(StoreError::OutcomeNotKnown { detail: error.to_string() })
            }
            // Where there is no room to begin again, one can look all the same.
            Err(_) => Err(failed),
        }
    }

    /// Takes back a connection whose work has failed. If it decrypts nothing any more, everything is opened anew by whoever
    /// asks next.
    pub(super) fn unless_it_works(&self, loan: Loan<'_>) {
        let decrypts = loan.pragma_query_value(None, "cipher_status", |row| row.get::<_, String>(0));
        if decrypts.as_deref() != Ok(DECRYPTS) {
            self.inner.give_up(loan);
        }
    }

    fn reopen(&self) -> Result<(), StoreError> {
        let _alone = self.inner.reopening.lock().unwrap_or_else(PoisonError::into_inner);
        // Whoever held the lock before may have done it.
        if self.inner.writer.is_down() { self.inner.begin_again().map(drop) } else { Ok(()) }
    }
}

impl Inner {
    /// The writer comes last, as when everything is closed.
    pub(super) fn pools(&self) -> [&Pool; 3] {
        [&self.readers, &self.short, &self.writer]
    }

    /// Lends nothing any more, and closes this connection so that the log stays as it is.
    fn give_up(&self, loan: Loan<'_>) {
        self.pools().into_iter().for_each(Pool::go_down);
        if let Some(connection) = loan.keep() {
            // It cannot fail on an open connection, and if it did there would be nothing better to do.
            let _ = keep_file_as_it_is(&connection, true);
        }
    }

    /// Whether the transaction of this number is in the log, or nobody can tell. What is not there can never come back.
    fn may_stand(&self, number: Option<i64>) -> bool {
        let alone = self.key().and_then(|key| open_alone(&self.opening.file, &key));
        let last = alone.and_then(|alone| identity::writes(&Reader::new(&alone)));
        last.map_or(true, |last| number.is_some_and(|number| number <= last))
    }

    /// Opens everything anew and says the number of the last transaction that stands. Nobody else writes before that is read.
    fn begin_again(&self) -> Result<i64, StoreError> {
        let until = Instant::now() + READERS_RETURN;
        self.pools().into_iter().try_for_each(|pool| pool.drain(until).map(drop))?;
        wal::write_anew(&self.opening.file)?;
        let writer = self.opening.writer(&self.key()?)?;
        let last = identity::writes(&Reader::new(&writer))?;
        self.readers.refill(vec![], READERS);
        self.short.refill(vec![], 1);
        self.writer.refill(vec![writer], 0);
        Ok(last)
    }
}
