use std::fmt::Debug;
use std::io;

use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

use crate::domain::NotAllowed;
use crate::domain::money::MoneyError;

/// Why the store did not do it. Nothing was written, but for [`StoreError::OutcomeNotKnown`]. No text in it holds an amount, a
/// name or a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The wallet is open already, in this process or in another one.
    #[error("the wallet is open already")]
    AlreadyOpen,
    /// The key is not this database's: the data comes from another phone, or the vault lost its key.
    #[error("the key does not fit this wallet's database")]
    WrongKey,
    /// There is no key file. Where there is a database nevertheless, it is left as it is.
    #[error("the wallet's key file is missing")]
    KeyMissing,
    /// The key is right and the file cannot be read; [`super::recover::quarantine`] moves it out of the way.
    #[error("the wallet's database is damaged: {detail}")]
    Corrupt {
        /// What the database engine said.
        detail: String,
    },
    /// A newer version of the program wrote the file; it is left as it is.
    #[error("the wallet was written by a newer version (schema {found}; this version knows {known})")]
    NewerSchema {
        /// The file's schema.
        found: u32,
        /// The newest schema that this version knows.
        known: u32,
    },
    /// No room is left on the phone.
    #[error("the phone has no room left")]
    DiskFull,
    /// The operating system failed to read or write.
    #[error("the wallet's files cannot be read or written: {detail}")]
    Io {
        /// What it said.
        detail: String,
    },
    /// The disk failed while a transaction was being made to last, and what stands cannot be read now. The next time the
    /// database opens it is there as a whole, or not at all.
    #[error("whether it was written cannot be told yet: {detail}")]
    OutcomeNotKnown {
        /// Why it cannot be read.
        detail: String,
    },
    /// Others kept the database for longer than was reasonable to wait. Worth another try.
    #[error("the wallet's database is busy")]
    Busy,
    /// The store was closed.
    #[error("the wallet is closed")]
    Closed,
    /// The thing is in a state in which this cannot happen.
    #[error("{0}")]
    NotAllowed(String),
    /// What is asked contradicts what is stored.
    #[error("{0}")]
    Inconsistent(String),
}

impl StoreError {
    pub(super) fn inconsistent(what: impl Into<String>) -> Self {
        Self::Inconsistent(what.into())
    }

    pub(super) fn not_allowed(what: impl Into<String>) -> Self {
        Self::NotAllowed(what.into())
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        match error {
            E::SqliteFailure(code, message) => from_engine(code, message),
            E::SqlInputError { error, msg, .. } => from_engine(error, Some(msg)),
            E::InvalidPath(_) => Self::Io { detail: "the directory's name cannot be used".into() },
            // The value itself stays out of the message: it may be an amount or a name.
            E::FromSqlConversionFailure(column, kind, _) | E::InvalidColumnType(column, _, kind) => {
                Self::Inconsistent(format!("column {column} holds {kind} that cannot be read"))
            }
            E::IntegralValueOutOfRange(column, _) => Self::Inconsistent(format!("column {column} is out of range")),
            other => Self::Inconsistent(other.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Box<StoreError> {
    fn from(error: rusqlite::Error) -> Self {
        Self::new(error.into())
    }
}

impl From<Box<StoreError>> for StoreError {
    fn from(error: Box<StoreError>) -> Self {
        *error
    }
}

/// The engine's own words name tables and files, never values, because values are bound and not written into the SQL.
fn from_engine(error: rusqlite::ffi::Error, message: Option<String>) -> StoreError {
    let detail = message.unwrap_or_else(|| error.to_string());
    match error.code {
        ErrorCode::DiskFull => StoreError::DiskFull,
        // The index of the WAL could not grow. The operating system's reason does not come with it, and in practice it is
        // always the same: the file exists and is writable, and one byte more does not fit.
        ErrorCode::SystemIoFailure if error.extended_code == SQLITE_IOERR_SHMSIZE => StoreError::DiskFull,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::Corrupt { detail },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => StoreError::Busy,
        ErrorCode::SystemIoFailure
        | ErrorCode::CannotOpen
        | ErrorCode::PermissionDenied
        | ErrorCode::ReadOnly
        | ErrorCode::OutOfMemory => StoreError::Io { detail: format!("{detail} ({})", error.extended_code) },
        _ => StoreError::Inconsistent(detail),
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { detail: error.to_string() },
        }
    }
}

impl<S: Debug, E: Debug> From<NotAllowed<S, E>> for StoreError {
    fn from(error: NotAllowed<S, E>) -> Self {
        Self::NotAllowed(error.to_string())
    }
}

impl From<MoneyError> for StoreError {
    fn from(error: MoneyError) -> Self {
        Self::Inconsistent(error.to_string())
    }
}
