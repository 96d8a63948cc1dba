//! What SQLite asks of a disk, and which of it a fault is for.

use std::path::Path;

/// A kind of call. Giving up locks is none: it is part of dying, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Opens a file that is not there yet.
    Create,
    /// Opens a file that is there.
    Open,
    /// Looks whether a file is there.
    Look,
    /// Deletes a file.
    Delete,
    /// Reads.
    Read,
    /// Writes.
    Write,
    /// Cuts a file.
    Truncate,
    /// Makes what was written last.
    Sync,
    /// Asks how long a file is.
    Size,
    /// Takes a lock on a database.
    Lock,
    /// Maps a part of a log's index that is there.
    MapIndex,
    /// Makes a part of a log's index, and maps it.
    GrowIndex,
    /// Takes a lock on a log's index.
    LockIndex,
}

/// Which calls a fault is for. It counts only those calls that the fault can strike at all: a full disk fails no read.
#[derive(Debug, Clone)]
pub struct Call {
    number: u64,
    ever_after: bool,
    kind: Option<Kind>,
    file: Option<&'static str>,
}

impl Call {
    /// The `n`-th from now on, counted from 1, and no other.
    pub const fn nth(n: u64) -> Self {
        Self { number: n, ever_after: false, kind: None, file: None }
    }

    /// The `n`-th from now on, counted from 1, and every one after it.
    pub const fn from(n: u64) -> Self {
        Self { ever_after: true, ..Self::nth(n) }
    }

    /// Of this kind only.
    #[must_use]
    pub fn of(self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// To files whose name ends with this only, such as `-wal`.
    #[must_use]
    pub fn on(self, file: &'static str) -> Self {
        Self { file: Some(file), ..self }
    }

    /// Whether such a call counts.
    pub(crate) fn counts(&self, kind: Kind, path: &Path) -> bool {
        let ends = |file: &str| path.as_os_str().to_string_lossy().ends_with(file);
        self.kind.is_none_or(|only| only == kind) && self.file.is_none_or(ends)
    }

    /// Whether it is the turn of a call that counted as the `n`-th.
    pub(crate) fn is_due(&self, n: u64) -> bool {
        n == self.number || self.ever_after && n > self.number
    }
}
