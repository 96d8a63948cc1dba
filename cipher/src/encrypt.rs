//! AES-256 in CBC mode without padding (FIPS 197, NIST SP 800-38A section 6.2): the pages themselves.

use core::ffi::{c_int, c_uchar, c_void};

use aes::Aes256;
use cbc::cipher::array::Array;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use cbc::{Decryptor, Encryptor};
use zeroize::ZeroizeOnDrop;

use crate::boundary::{bytes, room, status};

/// Length of a key in bytes.
pub(crate) const KEY_SIZE: c_int = 32;
/// Length of a block, and so of the initialisation vector, in bytes.
pub(crate) const BLOCK_SIZE: c_int = 16;

/// `SQLCIPHER_DECRYPT`.
const DECRYPT: c_int = 0;
/// `SQLCIPHER_ENCRYPT`.
const ENCRYPT: c_int = 1;

// Fails to compile when a feature that wipes the key schedule goes missing.
const _: fn() = || {
    const fn wiped<T: ZeroizeOnDrop>() {}
    wiped::<Encryptor<Aes256>>();
    wiped::<Decryptor<Aes256>>();
};

/// Encrypts or decrypts `size` bytes, a whole number of blocks.
///
/// # Safety
///
/// `key` is null or points at `key_size` bytes, `vector` is null or points at a block, `input` and `output` are null or
/// point at `size` bytes each. `output` does not overlap `key` or `vector`; it may overlap `input`.
pub(crate) unsafe extern "C" fn cipher(
    _context: *mut c_void,
    mode: c_int,
    key: *const c_uchar,
    key_size: c_int,
    vector: *const c_uchar,
    input: *const c_uchar,
    size: c_int,
    output: *mut c_uchar,
) -> c_int {
    status(|| {
        // SAFETY: the caller vouches for the key.
        let key = unsafe { bytes(key, key_size) }?;
        // SAFETY: the caller vouches for the vector.
        let vector = unsafe { bytes(vector, BLOCK_SIZE) }?;
        // SAFETY: the caller vouches for input and output.
        let page = unsafe { copied(input, output, size) }?;
        transform(mode, key, vector, page)
    })
}

/// Copies the input to where the output belongs and hands it out to be changed in place.
///
/// # Safety
///
/// Both pointers are null or point at `size` bytes; nobody else touches those at `output` while the slice lives.
unsafe fn copied<'a>(input: *const c_uchar, output: *mut c_uchar, size: c_int) -> Option<&'a mut [u8]> {
    // SAFETY: the caller vouches for the room.
    let room = unsafe { room(output, size) }?;
    if input.is_null() {
        return None;
    }
    // SAFETY: both sides hold `room.len()` bytes, and `copy` allows them to overlap.
    unsafe { room.as_mut_ptr().cast::<u8>().copy_from(input, room.len()) };
    // SAFETY: the line above initialised every byte.
    Some(unsafe { room.assume_init_mut() })
}

fn transform(mode: c_int, key: &[u8], vector: &[u8], page: &mut [u8]) -> Option<()> {
    let (blocks, rest) = Array::slice_as_chunks_mut(page);
    if !rest.is_empty() {
        return None;
    }
    match mode {
        ENCRYPT => Encryptor::<Aes256>::new_from_slices(key, vector).ok()?.encrypt_blocks(blocks),
        DECRYPT => Decryptor::<Aes256>::new_from_slices(key, vector).ok()?.decrypt_blocks(blocks),
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundary::{ERROR, OK};
    use crate::vectors::{hex, size};
    use core::ptr::null_mut;

    // NIST SP 800-38A, appendix F.2.5 (encrypt) and F.2.6 (decrypt), four blocks.
    const KEY: &str = "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
    const VECTOR: &str = "000102030405060708090a0b0c0d0e0f";
    const PLAIN: &str = "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51\
                         30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
    const SECRET: &str = "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d\
                          39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b";

    fn run(mode: c_int, key: &[u8], input: &[u8]) -> (c_int, Vec<u8>) {
        let (vector, mut output) = (hex(VECTOR), vec![0; input.len()]);
        let (k, i, o) = (size(key), size(input), output.as_mut_ptr());
        // SAFETY: lengths are those of the slices; the vector is one block.
        let done = unsafe { cipher(null_mut(), mode, key.as_ptr(), k, vector.as_ptr(), input.as_ptr(), i, o) };
        (done, output)
    }

    #[test]
    fn encryption_agrees_with_sp_800_38a() {
        assert_eq!(run(ENCRYPT, &hex(KEY), &hex(PLAIN)), (OK, hex(SECRET)));
    }

    #[test]
    fn decryption_agrees_with_sp_800_38a() {
        assert_eq!(run(DECRYPT, &hex(KEY), &hex(SECRET)), (OK, hex(PLAIN)));
    }

    #[test]
    fn a_page_may_be_encrypted_in_place() {
        let (key, vector, mut page) = (hex(KEY), hex(VECTOR), hex(PLAIN));
        let (k, p, at) = (size(&key), size(&page), page.as_mut_ptr());
        // SAFETY: input and output are the same buffer, which is allowed.
        let done = unsafe { cipher(null_mut(), ENCRYPT, key.as_ptr(), k, vector.as_ptr(), at, p, at) };
        assert_eq!((done, page), (OK, hex(SECRET)));
    }

    #[test]
    fn a_part_of_a_block_is_an_error() {
        assert_eq!(run(ENCRYPT, &hex(KEY), &[7; 17]).0, ERROR);
    }

    #[test]
    fn a_short_key_is_an_error() {
        assert_eq!(run(DECRYPT, &[7; 16], &[7; 16]).0, ERROR);
    }

    #[test]
    fn an_unknown_mode_is_an_error() {
        assert_eq!(run(2, &hex(KEY), &[7; 16]).0, ERROR);
    }
}
