//! The store in one SQLite file.
//!
//! One thread writes. It takes whatever is waiting, does each job in a savepoint of its own, commits them together and
//! only then answers: many people share one wait for the disk. Reads run beside it on a few connections of their own.

mod accounts;
mod admission;
mod audit;
mod bills;
mod changes;
mod consent;
mod convert;
mod effects;
mod enrolment;
mod erasures;
mod facts;
mod merchants;
mod open;
mod payments;
mod perks;
mod phones;
mod points;
mod quotes;
mod readers;
mod refunds;
mod ride;
mod settle;
mod store;
mod transfers;
mod writer;

use std::path::Path;

use rusqlite::Connection;
use tally::platform::Randomness;

use super::StoreError;
use readers::Readers;
use writer::Writer;

/// The store in one SQLite file, or in memory.
pub struct SqliteStore {
    writer: Writer,
    /// Absent where there is only the one connection: in memory, and without threads.
    readers: Option<Readers>,
}

impl SqliteStore {
    /// Opens the database in this directory, which must exist, or begins one; the name of its change feed is drawn from `random`.
    pub fn open(directory: &Path, random: &dyn Randomness) -> Result<Self, StoreError> {
        let lock = open::lock(directory)?;
        let path = directory.join("backend.db");
        let writer = Writer::start(open::writable(&path, random)?, Some(lock))?;
        Ok(Self { writer, readers: Some(Readers::open(&path)?) })
    }

    /// Opens or begins it without threads: whoever asks does the work, on the one connection that there is.
    pub fn without_threads(directory: &Path, random: &dyn Randomness) -> Result<Self, StoreError> {
        let lock = open::lock(directory)?;
        let connection = open::writable(&directory.join("backend.db"), random)?;
        Ok(Self { writer: Writer::in_place(connection, Some(lock))?, readers: None })
    }

    /// Begins one that is gone when it is closed.
    pub fn in_memory(random: &dyn Randomness) -> Result<Self, StoreError> {
        Ok(Self { writer: Writer::start(open::in_memory(random)?, None)?, readers: None })
    }

    /// The same without threads: whoever asks does the work.
    pub fn in_memory_without_threads(random: &dyn Randomness) -> Result<Self, StoreError> {
        Ok(Self { writer: Writer::in_place(open::in_memory(random)?, None)?, readers: None })
    }

    async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.writer.run(work).await
    }

    async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        match &self.readers {
            Some(readers) => readers.run(work).await,
            None => self.writer.run(work).await,
        }
    }
}
