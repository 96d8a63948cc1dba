//! Our table of functions in front of the platform's.

use core::ffi::{CStr, c_int};
use core::mem::size_of;
use std::io;
use std::sync::OnceLock;

use rusqlite::ffi::{SQLITE_ERROR, SQLITE_OK, sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register};

use crate::file::Handle;
use crate::vfs;

const NAME: &CStr = c"tally-disk";

/// The platform's own table.
struct Platform(*mut sqlite3_vfs);

// SAFETY: SQLite itself calls it from every thread, and nobody changes it.
unsafe impl Send for Platform {}
// SAFETY: as above.
unsafe impl Sync for Platform {}

static PLATFORM: OnceLock<Result<Platform, c_int>> = OnceLock::new();

/// Puts our table in front of the platform's, once.
pub(crate) fn install() -> io::Result<()> {
    // SQLite begins by asking for its ciphers.
    tally_cipher::link();
    let failed = |code: &c_int| io::Error::other(format!("SQLite does not take the disk ({code})"));
    PLATFORM.get_or_init(register).as_ref().map(drop).map_err(failed)
}

fn register() -> Result<Platform, c_int> {
    // SAFETY: null asks for the platform's own.
    let platform = unsafe { sqlite3_vfs_find(core::ptr::null()) };
    if platform.is_null() {
        return Err(SQLITE_ERROR);
    }
    // SAFETY: not null, and it lives as long as the process.
    let ours = Box::leak(Box::new(in_front_of(unsafe { *platform })?));
    // SAFETY: the table is whole, and it is never dropped.
    match unsafe { sqlite3_vfs_register(ours, 1) } {
        SQLITE_OK => Ok(Platform(platform)),
        code => Err(code),
    }
}

/// What is not about files stays the platform's.
fn in_front_of(platform: sqlite3_vfs) -> Result<sqlite3_vfs, c_int> {
    let handle = c_int::try_from(size_of::<Handle>()).map_err(|_| SQLITE_ERROR)?;
    Ok(sqlite3_vfs {
        szOsFile: platform.szOsFile + handle,
        pNext: core::ptr::null_mut(),
        zName: NAME.as_ptr(),
        xOpen: Some(vfs::open),
        xDelete: Some(vfs::delete),
        xAccess: Some(vfs::access),
        ..platform
    })
}

/// The platform's table as it is handed back to its own functions.
pub(crate) fn table() -> Option<*mut sqlite3_vfs> {
    PLATFORM.get()?.as_ref().ok().map(|platform| platform.0)
}

/// Calls a function of the platform's table.
macro_rules! platform {
    ($function:ident, $($argument:expr),*) => {{
        let platform = crate::platform::table().unwrap_or(core::ptr::null_mut());
        // SAFETY: null or as SQLite has registered it.
        match unsafe { platform.as_ref() }.and_then(|table| table.$function) {
            // SAFETY: the arguments are those that SQLite gave for this very function.
            Some(function) => unsafe { function(platform, $($argument),*) },
            None => SQLITE_ERROR,
        }
    }};
}
pub(crate) use platform;
