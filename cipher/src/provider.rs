//! SQLCipher's `struct sqlcipher_provider`, field by field.

use core::ffi::{c_char, c_int, c_uchar, c_void};
use core::ptr::null_mut;

use crate::{authenticate, derive, encrypt, facts, random};

type Ask<T> = extern "C" fn(context: *mut c_void) -> T;

type Hmac = unsafe extern "C" fn(
    *mut c_void,
    c_int,
    *const c_uchar,
    c_int,
    *const c_uchar,
    c_int,
    *const c_uchar,
    c_int,
    *mut c_uchar,
) -> c_int;

type Kdf = unsafe extern "C" fn(
    *mut c_void,
    c_int,
    *const c_uchar,
    c_int,
    *const c_uchar,
    c_int,
    c_int,
    c_int,
    *mut c_uchar,
) -> c_int;

type Cipher = unsafe extern "C" fn(
    *mut c_void,
    c_int,
    *const c_uchar,
    c_int,
    *const c_uchar,
    *const c_uchar,
    c_int,
    *mut c_uchar,
) -> c_int;

/// The table of primitives as SQLCipher 4.19 declares it. The order of the fields is the contract; their names are ours.
#[repr(C)]
pub struct Provider {
    init: Option<extern "C" fn() -> c_int>,
    shutdown: Option<extern "C" fn()>,
    name: Ask<*const c_char>,
    add_random: extern "C" fn(*mut c_void, *const c_void, c_int) -> c_int,
    random: unsafe extern "C" fn(*mut c_void, *mut c_void, c_int) -> c_int,
    hmac: Hmac,
    kdf: Kdf,
    cipher: Cipher,
    cipher_name: Ask<*const c_char>,
    pub(crate) key_size: Ask<c_int>,
    vector_size: Ask<c_int>,
    block_size: Ask<c_int>,
    hmac_size: extern "C" fn(*mut c_void, c_int) -> c_int,
    make_context: extern "C" fn(*mut *mut c_void) -> c_int,
    free_context: extern "C" fn(*mut *mut c_void) -> c_int,
    fips_status: Ask<c_int>,
    version: Ask<*const c_char>,
    /// SQLCipher's own: it chains the providers it knows.
    next: *mut Provider,
}

const _: () = assert!(size_of::<Provider>() == 18 * size_of::<usize>(), "SQLCipher reserves room for 18 pointers");

impl Provider {
    /// The primitives of this crate.
    pub(crate) const fn over_rust_crypto() -> Self {
        Self {
            init: None,
            shutdown: None,
            name: facts::name,
            add_random: random::add_random,
            random: random::random,
            hmac: authenticate::hmac,
            kdf: derive::kdf,
            cipher: encrypt::cipher,
            cipher_name: facts::cipher_name,
            key_size: facts::key_size,
            vector_size: facts::block_size,
            block_size: facts::block_size,
            hmac_size: facts::hmac_size,
            make_context: facts::context,
            free_context: facts::context,
            fips_status: facts::fips_status,
            version: facts::version,
            next: null_mut(),
        }
    }
}
