//! The hash functions SQLCipher can choose from. Version 4 uses SHA-512; the others open older files.

use core::ffi::c_int;

use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::ZeroizeOnDrop;

// An HMAC keeps its key as the state of its hash. Fails to compile when a feature that wipes that state goes missing.
const _: fn() = || {
    const fn wiped<T: ZeroizeOnDrop>() {}
    wiped::<Sha1>();
    wiped::<Sha256>();
    wiped::<Sha512>();
};

/// One of SQLCipher's `SQLCIPHER_HMAC_*`, which number the same functions as its `SQLCIPHER_PBKDF2_HMAC_*`.
#[derive(Clone, Copy)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha512,
}

impl Hash {
    /// Reads SQLCipher's number; `None` for one that it does not define.
    pub(crate) const fn numbered(number: c_int) -> Option<Self> {
        match number {
            0 => Some(Self::Sha1),
            1 => Some(Self::Sha256),
            2 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// Length of its output in bytes.
    pub(crate) const fn size(self) -> c_int {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }
}
