//! SQLCipher's cipher provider over RustCrypto, so that no build needs OpenSSL.
//!
//! SQLCipher asks one C function for a table of primitives: AES-256-CBC, HMAC and PBKDF2 over SHA-1, SHA-256 and SHA-512,
//! and random bytes. [`tally_cipher_setup`] is that function. The file format does not change: any SQLCipher 4 opens what
//! this one wrote, and the other way round.
//!
//! # What a program must do
//!
//! Call [`link`] before it opens the first database. C code alone refers to [`tally_cipher_setup`], and a crate that no
//! Rust code refers to is left out of the program: linking then fails with that name undefined.
//!
//! # What a build must set
//!
//! Cargo reads `.cargo/config.toml` upwards from the directory it is started in, so inside this workspace, and in every
//! checkout of it, all is set. A build that takes `tally` as a dependency sets the same three variables itself, in its
//! own `.cargo/config.toml` or in the environment of the phone build:
//!
//! - `LIBSQLITE3_FLAGS` contains `-DSQLCIPHER_CRYPTO_CUSTOM=tally_cipher_setup`. Without it SQLCipher is compiled against
//!   whatever OpenSSL the machine has, or CommonCrypto on Apple's. `PRAGMA cipher_provider` tells: it must answer
//!   `rustcrypto`.
//! - `OPENSSL_LIB_DIR` is a directory with an empty archive `libcrypto.a`, the eight bytes `!<arch>` and a newline;
//!   `openssl/lib` in this crate is one. The build script of SQLCipher always links `-lcrypto`.
//! - `OPENSSL_INCLUDE_DIR` is any directory that exists; `openssl/include` will do.
//!
//! None depends on the target, so one setting serves every architecture of a phone build.

mod allocator;
mod authenticate;
mod boundary;
mod derive;
mod encrypt;
mod facts;
mod hash;
mod key;
mod provider;
mod random;
#[cfg(test)]
mod vectors;

use core::ffi::c_int;

pub use allocator::WipingAllocator;
pub use key::set_key;
pub use provider::Provider;

/// Fills SQLCipher's table of primitives. SQLCipher calls it once, when the first database opens, and before any thread
/// can use the table. Returns `SQLITE_OK`, or `SQLITE_ERROR` for a null pointer.
///
/// # Safety
///
/// `table` is null, or points at memory, initialised or not, that may hold a whole `sqlcipher_provider` of SQLCipher 4.19
/// and that nobody else uses during the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tally_cipher_setup(table: *mut Provider) -> c_int {
    if table.is_null() {
        return boundary::ERROR;
    }
    // SAFETY: not null, and the caller vouches for the rest. `write` does not read what was there before.
    unsafe { table.write(Provider::over_rust_crypto()) };
    boundary::OK
}

/// Keeps [`tally_cipher_setup`] in the program. Costs nothing and may be called any number of times.
pub fn link() {
    core::hint::black_box(tally_cipher_setup as unsafe extern "C" fn(*mut Provider) -> c_int);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_table_is_an_error() {
        // SAFETY: null is allowed.
        assert_eq!(unsafe { tally_cipher_setup(core::ptr::null_mut()) }, boundary::ERROR);
    }

    #[test]
    fn an_uninitialised_table_is_filled() {
        let mut table = core::mem::MaybeUninit::<Provider>::uninit();
        // SAFETY: the memory is ours and large enough.
        assert_eq!(unsafe { tally_cipher_setup(table.as_mut_ptr()) }, boundary::OK);
        // SAFETY: filled by the call above.
        let table = unsafe { table.assume_init() };
        assert_eq!((table.key_size)(core::ptr::null_mut()), 32);
    }
}
