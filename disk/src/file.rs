//! What we know of a watched file, and the platform's own file behind it.

use core::ffi::{c_int, c_void};
use core::mem::size_of;
use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::ffi::{
    SQLITE_ERROR, SQLITE_IOERR_SHORT_READ, SQLITE_OK, sqlite3_file, sqlite3_int64, sqlite3_io_methods,
};

use crate::call::Kind;
use crate::change::Change;
use crate::fault::Verdict;
use crate::methods::METHODS;
use crate::watched::Watched;

/// What SQLite sees of a file. The platform's own file follows in the same memory.
#[repr(C)]
pub(crate) struct Handle {
    base: sqlite3_file,
    opened: *mut Opened,
}

/// An open file.
pub(crate) struct Opened {
    pub(crate) watched: Arc<Watched>,
    pub(crate) path: PathBuf,
    pub(crate) real: *mut sqlite3_file,
    pub(crate) methods: sqlite3_io_methods,
}

/// Calls a method of the platform's file with what SQLite gave for the same method of ours.
macro_rules! real {
    ($opened:expr, $method:ident $(, $argument:expr)*) => {
        match $opened.methods.$method {
            // SAFETY: the platform's file is open for as long as ours is, and the arguments are SQLite's own.
            Some(method) => unsafe { method($opened.real $(, $argument)*) },
            None => SQLITE_ERROR,
        }
    };
}
pub(crate) use real;

impl Handle {
    /// Where the platform's own file lies behind ours.
    pub(crate) fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
        file.wrapping_byte_add(size_of::<Self>())
    }

    /// Makes the handle of a file that the platform has opened.
    ///
    /// # Safety
    ///
    /// `file` points at room for a handle, behind which the platform's file is open.
    pub(crate) unsafe fn begin(file: *mut sqlite3_file, watched: Arc<Watched>, path: PathBuf) {
        let real = Self::real(file);
        // SAFETY: the platform has opened it.
        let table = unsafe { (*real).pMethods };
        // SAFETY: an open file has methods.
        let methods = unsafe { *table };
        let opened = Box::into_raw(Box::new(Opened { watched, path, real, methods }));
        // SAFETY: the caller vouches for the room.
        unsafe { file.cast::<Self>().write(Self { base: sqlite3_file { pMethods: &raw const METHODS }, opened }) };
    }

    /// What `begin` has put there.
    ///
    /// # Safety
    ///
    /// `file` was made by [`Handle::begin`] and is not closed.
    pub(crate) unsafe fn opened(file: *mut sqlite3_file) -> *mut Opened {
        // SAFETY: the caller vouches for it.
        unsafe { (*file.cast::<Self>()).opened }
    }
}

impl Opened {
    /// Does it, unless it has to fail. Only a write can be done by half.
    pub(crate) fn judged(&self, kind: Kind, act: impl FnOnce() -> c_int) -> c_int {
        match self.watched.judge(kind, &self.path) {
            Verdict::Do => act(),
            Verdict::DoHalf(code) | Verdict::Fail(code) => code,
        }
    }

    pub(crate) fn is_dead(&self) -> bool {
        self.watched.script().is_dead()
    }

    pub(crate) fn write(&self, bytes: &[u8], offset: sqlite3_int64) -> c_int {
        let Ok(amount) = c_int::try_from(bytes.len()) else { return SQLITE_ERROR };
        if let Ok((begin, old, length)) = self.at(offset, bytes.len()) {
            self.watched.unsynced().changed(&self.path, Change::write(begin, bytes, old, length));
        }
        real!(self, xWrite, bytes.as_ptr().cast(), amount, offset)
    }

    pub(crate) fn truncate(&self, size: sqlite3_int64) -> c_int {
        if let Ok((begin, old, length)) = self.at(size, usize::MAX) {
            self.watched.unsynced().changed(&self.path, Change::cut(begin, old, length));
        }
        real!(self, xTruncate, size)
    }

    /// Whether the log's index is as long as this already.
    pub(crate) fn index_reaches(&self, end: sqlite3_int64) -> bool {
        let mut index = self.path.clone().into_os_string();
        index.push("-shm");
        std::fs::metadata(index).is_ok_and(|found| i128::from(found.len()) >= i128::from(end))
    }

    /// Where that is, up to `room` bytes that stand there, and the length of the file.
    fn at(&self, offset: sqlite3_int64, room: usize) -> Result<(usize, Vec<u8>, usize), c_int> {
        let mut length: sqlite3_int64 = 0;
        checked(real!(self, xFileSize, &raw mut length))?;
        let [begin, length] = [offset, length].map(|number| usize::try_from(number).unwrap_or_default());
        let mut old = vec![0; length.saturating_sub(begin).min(room)];
        self.read(&mut old, offset)?;
        Ok((begin, old, length))
    }

    fn read(&self, room: &mut [u8], offset: sqlite3_int64) -> Result<(), c_int> {
        let amount = c_int::try_from(room.len()).map_err(|_| SQLITE_ERROR)?;
        checked(real!(self, xRead, room.as_mut_ptr().cast::<c_void>(), amount, offset))
    }
}

fn checked(code: c_int) -> Result<(), c_int> {
    match code {
        SQLITE_OK | SQLITE_IOERR_SHORT_READ => Ok(()),
        code => Err(code),
    }
}
