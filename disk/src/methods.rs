//! The methods of a watched file: every call is judged, and what passes goes on to the platform's own file.
//!
//! Giving up a lock or a mapping always passes: the operating system does it for whoever dies.

use core::ffi::{c_int, c_void};
use core::slice;

use rusqlite::ffi::{SQLITE_ERROR, SQLITE_OK, SQLITE_SHM_UNLOCK, sqlite3_file, sqlite3_int64, sqlite3_io_methods};

use crate::call::Kind;
use crate::fault::Verdict;
use crate::file::{Handle, Opened, real};

/// The second version: without memory mapping, so that every read and write comes by here.
pub(crate) static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(map_index),
    xShmLock: Some(lock_index),
    xShmBarrier: Some(index_barrier),
    xShmUnmap: Some(unmap_index),
    xFetch: None,
    xUnfetch: None,
};

/// # Safety
///
/// As for every method here: `file` is one that SQLite has opened by our table and not closed, and the arguments are as SQLite
/// promises for the method of this name in `sqlite3_io_methods`.
unsafe fn opened<'f>(file: *mut sqlite3_file) -> &'f Opened {
    // SAFETY: the caller vouches for the file.
    let opened = unsafe { Handle::opened(file) };
    // SAFETY: only `close` drops it.
    unsafe { &*opened }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: SQLite closes a file once and does not use it any more.
    let opened = unsafe { Handle::opened(file) };
    // SAFETY: it was made by `Box::into_raw`.
    let opened = unsafe { Box::from_raw(opened) };
    real!(opened, xClose)
}

unsafe extern "C" fn read(file: *mut sqlite3_file, room: *mut c_void, amount: c_int, offset: sqlite3_int64) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    opened.judged(Kind::Read, || real!(opened, xRead, room, amount, offset))
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    bytes: *const c_void,
    amount: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    // SAFETY: SQLite gives so many bytes, and at least one.
    let bytes = unsafe { slice::from_raw_parts(bytes.cast::<u8>(), usize::try_from(amount).unwrap_or_default()) };
    match opened.watched.judge(Kind::Write, &opened.path) {
        Verdict::Do => opened.write(bytes, offset),
        Verdict::Fail(code) => code,
        Verdict::DoHalf(code) => match opened.write(&bytes[..bytes.len() / 2], offset) {
            SQLITE_OK => code,
            other => other,
        },
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    opened.judged(Kind::Truncate, || opened.truncate(size))
}

/// The only power cuts that a test meets are ours, so that the platform has nothing to sync: a matrix of faults is several times
/// as fast for it.
unsafe extern "C" fn sync(file: *mut sqlite3_file, _flags: c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    let code = opened.judged(Kind::Sync, || SQLITE_OK);
    if code == SQLITE_OK {
        opened.watched.unsynced().synced(&opened.path);
    } else if !opened.is_dead() {
        opened.watched.unsynced().sync_failed(&opened.path);
    }
    code
}

unsafe extern "C" fn size(file: *mut sqlite3_file, found: *mut sqlite3_int64) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    opened.judged(Kind::Size, || real!(opened, xFileSize, found))
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    opened.judged(Kind::Lock, || real!(opened, xLock, level))
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    real!(opened, xUnlock, level)
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, found: *mut c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    opened.judged(Kind::Lock, || real!(opened, xCheckReservedLock, found))
}

unsafe extern "C" fn control(file: *mut sqlite3_file, operation: c_int, argument: *mut c_void) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    real!(opened, xFileControl, operation, argument)
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    real!(opened, xSectorSize)
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    real!(opened, xDeviceCharacteristics)
}

unsafe extern "C" fn map_index(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    grow: c_int,
    found: *mut *mut c_void,
) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    let end = sqlite3_int64::from(page + 1) * sqlite3_int64::from(size);
    let kind = if grow == 0 || opened.index_reaches(end) { Kind::MapIndex } else { Kind::GrowIndex };
    opened.judged(kind, || real!(opened, xShmMap, page, size, grow, found))
}

unsafe extern "C" fn lock_index(file: *mut sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    let lock = || real!(opened, xShmLock, offset, count, flags);
    if flags & SQLITE_SHM_UNLOCK == 0 { opened.judged(Kind::LockIndex, lock) } else { lock() }
}

unsafe extern "C" fn index_barrier(file: *mut sqlite3_file) {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    if let Some(barrier) = opened.methods.xShmBarrier {
        // SAFETY: the platform's file is open for as long as ours is.
        unsafe { barrier(opened.real) };
    }
}

unsafe extern "C" fn unmap_index(file: *mut sqlite3_file, delete: c_int) -> c_int {
    // SAFETY: the file is SQLite's.
    let opened = unsafe { opened(file) };
    // Whoever is dead deletes nothing.
    let delete = if opened.is_dead() { 0 } else { delete };
    real!(opened, xShmUnmap, delete)
}
