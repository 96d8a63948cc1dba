//! What can go wrong with a call, and how SQLite hears of it.

use core::ffi::c_int;

use rusqlite::ffi;

use crate::call::Kind;

/// What a call comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no room: whatever needs some fails as it does on the platform's own disk.
    Full,
    /// The operating system reports an input or output error.
    Broken,
    /// Half of a write is done, and then there is no room.
    HalfThenFull,
    /// Half of a write is done, and then the operating system reports an error.
    HalfThenBroken,
    /// The process is killed before the call.
    Death,
}

/// What is to be done with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Do,
    DoHalf(c_int),
    Fail(c_int),
}

impl Fault {
    /// Whether a call of this kind can come to this at all.
    pub(crate) fn strikes(self, kind: Kind) -> bool {
        match self {
            Self::Full => matches!(kind, Kind::Create | Kind::Write | Kind::Sync | Kind::GrowIndex),
            Self::Broken | Self::Death => true,
            Self::HalfThenFull | Self::HalfThenBroken => kind == Kind::Write,
        }
    }

    pub(crate) fn verdict(self, kind: Kind) -> Verdict {
        match self {
            Self::Full => Verdict::Fail(no_room(kind)),
            Self::Broken | Self::Death => Verdict::Fail(broken(kind)),
            Self::HalfThenFull => Verdict::DoHalf(no_room(kind)),
            Self::HalfThenBroken => Verdict::DoHalf(broken(kind)),
        }
    }
}

/// What SQLite's own VFS for Unix makes of `ENOSPC`.
fn no_room(kind: Kind) -> c_int {
    match kind {
        Kind::Write => ffi::SQLITE_FULL,
        Kind::GrowIndex => ffi::SQLITE_IOERR_SHMSIZE,
        _ => broken(kind),
    }
}

/// What SQLite's own VFS for Unix makes of `EIO`.
pub(crate) fn broken(kind: Kind) -> c_int {
    match kind {
        Kind::Create | Kind::Open => ffi::SQLITE_CANTOPEN,
        Kind::Look => ffi::SQLITE_IOERR_ACCESS,
        Kind::Delete => ffi::SQLITE_IOERR_DELETE,
        Kind::Read => ffi::SQLITE_IOERR_READ,
        Kind::Write => ffi::SQLITE_IOERR_WRITE,
        Kind::Truncate => ffi::SQLITE_IOERR_TRUNCATE,
        Kind::Sync => ffi::SQLITE_IOERR_FSYNC,
        Kind::Size => ffi::SQLITE_IOERR_FSTAT,
        Kind::Lock => ffi::SQLITE_IOERR_LOCK,
        Kind::MapIndex | Kind::GrowIndex => ffi::SQLITE_IOERR_SHMMAP,
        Kind::LockIndex => ffi::SQLITE_IOERR_SHMLOCK,
    }
}
