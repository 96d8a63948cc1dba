//! The functions of our table: whose file it is, and what becomes of the call.

use core::ffi::{CStr, c_char, c_int};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::ffi::{SQLITE_ERROR, SQLITE_OK, sqlite3_file, sqlite3_filename, sqlite3_vfs};

use crate::call::Kind;
use crate::fault::Verdict;
use crate::file::Handle;
use crate::platform::platform;
use crate::watched::Watched;

/// Whose file it is, and its path. A file without a name is a temporary one, and nobody's.
///
/// # Safety
///
/// `name` is null or ends with a zero.
unsafe fn owner(name: *const c_char) -> Option<(Arc<Watched>, PathBuf)> {
    if name.is_null() {
        return None;
    }
    // SAFETY: not null, and the caller vouches for its end.
    let path = PathBuf::from(unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned());
    Some((Watched::of(&path)?, path))
}

/// # Safety
///
/// As for `sqlite3_vfs.xOpen`.
pub(crate) unsafe extern "C" fn open(
    _vfs: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: SQLite's names end with a zero.
    let Some((watched, path)) = (unsafe { owner(name) }) else {
        return platform!(xOpen, name, file, flags, out_flags);
    };
    // SAFETY: SQLite has made room for a whole file. Without methods it is not closed if it does not open.
    unsafe { (*file).pMethods = core::ptr::null() };
    let created = !path.exists();
    if let Verdict::Fail(code) | Verdict::DoHalf(code) = watched.judge(opening(created), &path) {
        return code;
    }
    let real = Handle::real(file);
    let code = platform!(xOpen, name, real, flags, out_flags);
    if code == SQLITE_OK {
        watched.unsynced().opened(&path, created);
        // SAFETY: the real file is open, and the room before it is ours.
        unsafe { Handle::begin(file, watched, path) };
    }
    code
}

fn opening(created: bool) -> Kind {
    if created { Kind::Create } else { Kind::Open }
}

/// # Safety
///
/// As for `sqlite3_vfs.xDelete`.
pub(crate) unsafe extern "C" fn delete(_vfs: *mut sqlite3_vfs, name: *const c_char, sync_directory: c_int) -> c_int {
    // SAFETY: SQLite's names end with a zero.
    let owner = unsafe { owner(name) };
    let deleting = |watched: &Watched, path: &Path| watched.unsynced().deleting(path, sync_directory != 0);
    judged(Kind::Delete, owner, deleting, || platform!(xDelete, name, sync_directory))
}

/// # Safety
///
/// As for `sqlite3_vfs.xAccess`.
pub(crate) unsafe extern "C" fn access(
    _vfs: *mut sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    found: *mut c_int,
) -> c_int {
    // SAFETY: SQLite's names end with a zero.
    let owner = unsafe { owner(name) };
    judged(Kind::Look, owner, |_, _| (), || platform!(xAccess, name, flags, found))
}

/// Does it, unless it has to fail.
fn judged(
    kind: Kind,
    owner: Option<(Arc<Watched>, PathBuf)>,
    before: impl FnOnce(&Watched, &Path),
    act: impl FnOnce() -> c_int,
) -> c_int {
    if let Some((watched, path)) = owner {
        if let Verdict::Fail(code) | Verdict::DoHalf(code) = watched.judge(kind, &path) {
            return code;
        }
        before(&watched, &path);
    }
    act()
}
