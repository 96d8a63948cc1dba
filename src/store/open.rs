use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

use super::access::{Reader, Writer};
use super::connection::{make_durable, open_reader, open_writer};
use super::directory::{clear_room_trial, create_private, database_directory, database_file, is_full, sync_directory};
use super::error::StoreError;
use super::key::DatabaseKey;
use super::key_file::KeyFile;
use super::lock::DirectoryLock;
use super::one_state::OneState;
use super::pool::{Loan, Pool};
use super::work::{Change, Query, Work};
use super::{begun, identity, migrate, wipe};

/// Readers for lists and searches. More would not be faster on a phone, and each holds a cache of its own.
pub(super) const READERS: usize = 3;

/// An open wallet's memory. Clones share it.
#[derive(Clone)]
pub struct Store {
    pub(super) inner: Arc<Inner>,
}

/// Readers come first and the lock last, because fields are dropped in this order: the writer is the last connection and
/// moves the WAL into the file, and only then may somebody else open it.
pub(super) struct Inner {
    pub(super) opening: Opening,
    /// What connections are opened with, until the store is closed.
    pub(super) key: Mutex<Option<DatabaseKey>>,
    /// Held by whoever opens everything anew, so that nobody else does and nobody judges by what lies in between.
    pub(super) reopening: Mutex<()>,
    pub(super) readers: Pool,
    pub(super) short: Pool,
    pub(super) writer: Pool,
    pub(super) lock: Mutex<Option<DirectoryLock>>,
}

impl Inner {
    /// The key, unless the store is closed.
    pub(super) fn key(&self) -> Result<DatabaseKey, StoreError> {
        let key = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        key.clone().ok_or(StoreError::Closed)
    }
}

impl Store {
    /// Opens the database in `directory`, or makes it; the key file has to be there before. A file that cannot be used is
    /// left as it is.
    pub fn open(directory: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        wipe::finish_interrupted(directory)?;
        let lock = DirectoryLock::take(directory)?;
        KeyFile::check_in(directory, key)?;
        let file = database_file(&make_room(directory)?);
        let opening = Opening { directory: directory.to_owned(), file };
        let writer = opening.writer(key)?;
        let inner = Inner {
            opening,
            key: Mutex::new(Some(key.clone())),
            reopening: Mutex::default(),
            readers: Pool::new(vec![], READERS),
            short: Pool::new(vec![], 1),
            writer: Pool::new(vec![writer], 0),
            lock: Mutex::new(Some(lock)),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Deletes the wallet in `directory`, its key and what was quarantined. [`StoreError::AlreadyOpen`] while it is open.
    pub fn wipe(directory: &Path) -> Result<(), StoreError> {
        wipe::wipe(directory)
    }

    /// Reads; everything in `query` sees the same state. Never waits for a writer.
    pub fn read<T, E: From<StoreError>>(&self, query: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut work = Work::of(query);
        let around = self.read_any(&mut |reader| work.run(|query| query(reader)));
        work.answer(around)
    }

    /// Reads a row or a page, on a connection that no search or export can take away.
    ///
    /// That is the writing one while nobody writes: what was written last lies in its cache, where any other connection has to
    /// throw its own away and decrypt everything again. Whoever wants to write meanwhile waits for a row or a page.
    pub fn read_short<T, E: From<StoreError>>(&self, query: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut work = Work::of(query);
        let around = self.read_any_short(Same::Query, &mut |reader| work.run(|query| query(reader)));
        work.answer(around)
    }

    /// The same for a query of one statement, which sees one state by itself: a transaction around it would take as long again
    /// as a small row.
    pub fn read_one<T, E: From<StoreError>>(&self, query: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut work = Work::of(query);
        let around = self.read_any_short(Same::Statement, &mut |reader| work.run(|query| query(reader)));
        work.answer(around)
    }

    /// Reads and changes in one transaction: kept for good when it gives `Ok`, as if it had never been otherwise. Where the
    /// disk fails at the last moment, the answer is what really stands, and [`StoreError::OutcomeNotKnown`] if that cannot be
    /// found out.
    pub fn write<T, E: From<StoreError>>(&self, change: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut work = Work::of(change);
        let around = self.write_any(&mut |writer| work.run(|change| change(writer)));
        work.answer(around)
    }

    fn read_any(&self, query: &mut Query<'_>) -> Result<(), StoreError> {
        self.read_from(self.lend(&self.inner.readers)?, Same::Query, query)
    }

    fn read_any_short(&self, same: Same, query: &mut Query<'_>) -> Result<(), StoreError> {
        let writer = self.inner.writer.take_idle();
        self.read_from(writer.map_or_else(|| self.lend(&self.inner.short), Ok)?, same, query)
    }

    fn read_from(&self, reader: Loan<'_>, same: Same, query: &mut Query<'_>) -> Result<(), StoreError> {
        let read = read_with(&reader, same, query);
        if read != Ok(true) {
            self.unless_it_works(reader);
        }
        read.map(drop)
    }

    fn write_any(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        let mut writer = self.lend(&self.inner.writer)?;
        match committed(&mut writer, change) {
            Ok(Some((_, Ok(())))) => Ok(()),
            Ok(Some((number, Err(error)))) => self.find_out(writer, number, error),
            failed => {
                self.unless_it_works(writer);
                failed.map(drop)
            }
        }
    }
}

/// The number of a change, and what came of committing it; nothing if the change itself failed.
type Committed = Option<(Option<i64>, Result<(), StoreError>)>;

fn committed(writer: &mut Loan<'_>, change: &mut Change<'_>) -> Result<Committed, StoreError> {
    let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let writer = Writer::new(&transaction);
    let before = writer.changed_so_far();
    if !change(&writer) {
        return Ok(None);
    }
    let number = counted(&writer, before)?;
    Ok(Some((number, transaction.commit().map_err(StoreError::from))))
}

/// Counts a change if it changed anything.
fn counted(writer: &Writer<'_>, before: u64) -> Result<Option<i64>, StoreError> {
    let changed = writer.changed_so_far() > before;
    changed.then(|| identity::count_write(writer)).transpose()
}

/// How much of a query sees the same state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Same {
    Statement,
    Query,
}

pub(super) fn read_with(connection: &Loan<'_>, same: Same, query: &mut Query<'_>) -> Result<bool, StoreError> {
    let _state = (same == Same::Query).then(|| OneState::begin(connection)).transpose()?;
    Ok(query(&Reader::new(connection)))
}

fn make_room(directory: &Path) -> Result<PathBuf, StoreError> {
    let files = database_directory(directory);
    if !fs::exists(&files)? {
        create_private(&files)?;
        sync_directory(directory)?;
    }
    clear_room_trial(&files);
    Ok(files)
}

/// What opening the connections takes, once or again.
pub(super) struct Opening {
    pub(super) directory: PathBuf,
    pub(super) file: PathBuf,
}

impl Opening {
    /// The writer comes first: it sees to it that the file is ours, and of the newest schema.
    pub(super) fn writer(&self, key: &DatabaseKey) -> Result<Connection, StoreError> {
        self.begin(key).map_err(|error| self.told(error))
    }

    pub(super) fn reader(&self, key: &DatabaseKey) -> Result<Connection, StoreError> {
        open_reader(&self.file, key).map_err(|error| self.told(error))
    }

    fn begin(&self, key: &DatabaseKey) -> Result<Connection, StoreError> {
        begun::check(&self.file)?;
        let mut connection = open_writer(&self.file, key)?;
        let schema = migrate::schema_of(&connection)?;
        make_durable(&connection)?;
        migrate::migrate(&mut connection, schema)?;
        begun::mark(&self.file);
        Ok(connection)
    }

    /// Whoever opens makes files, and where there is no room for one SQLite does not say so.
    fn told(&self, error: StoreError) -> StoreError {
        match error {
            StoreError::Io { .. } if self.file.parent().is_some_and(is_full) => StoreError::DiskFull,
            other => other,
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}
