//! What SQLCipher asks about the provider: names, sizes, and a context that this one does not need.

use core::ffi::{CStr, c_char, c_int, c_void};

use crate::boundary::OK;
use crate::encrypt::{BLOCK_SIZE, KEY_SIZE};
use crate::hash::Hash;

const NAME: &CStr = c"rustcrypto";
/// As OpenSSL's provider spells it, so that `PRAGMA cipher` answers the same.
const CIPHER: &CStr = c"AES-256-CBC";
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

/// `PRAGMA cipher_provider`.
pub(crate) extern "C" fn name(_context: *mut c_void) -> *const c_char {
    NAME.as_ptr()
}

/// `PRAGMA cipher_provider_version`.
pub(crate) extern "C" fn version(_context: *mut c_void) -> *const c_char {
    VERSION.as_ptr().cast()
}

/// `PRAGMA cipher`.
pub(crate) extern "C" fn cipher_name(_context: *mut c_void) -> *const c_char {
    CIPHER.as_ptr()
}

pub(crate) extern "C" fn key_size(_context: *mut c_void) -> c_int {
    KEY_SIZE
}

pub(crate) extern "C" fn block_size(_context: *mut c_void) -> c_int {
    BLOCK_SIZE
}

/// Bytes in a tag of the algorithm, 0 for one that does not exist.
pub(crate) extern "C" fn hmac_size(_context: *mut c_void, algorithm: c_int) -> c_int {
    Hash::numbered(algorithm).map_or(0, Hash::size)
}

/// There is nothing to set up or tear down: every call makes its own key schedule and wipes it.
pub(crate) extern "C" fn context(_context: *mut *mut c_void) -> c_int {
    OK
}

/// `PRAGMA cipher_fips_status`: not a validated module.
pub(crate) extern "C" fn fips_status(_context: *mut c_void) -> c_int {
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::ptr::null_mut;

    #[test]
    fn the_version_ends_where_c_expects_it() {
        assert_eq!(CStr::from_bytes_with_nul(VERSION.as_bytes()).map(CStr::count_bytes), Ok(VERSION.len() - 1));
    }

    #[test]
    fn tags_are_as_long_as_their_hash() {
        assert_eq!([0, 1, 2, 3].map(|algorithm| hmac_size(null_mut(), algorithm)), [20, 32, 64, 0]);
    }
}
