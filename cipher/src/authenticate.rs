//! HMAC (RFC 2104): the tag at the end of every page.

use core::ffi::{c_int, c_uchar, c_void};
use core::mem::MaybeUninit;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use crate::boundary::{bytes, room, status};
use crate::hash::Hash;

/// Writes the tag of `first` followed by `second`. A null `second` counts as empty, as in SQLCipher's own providers.
///
/// # Safety
///
/// Each pointer is null or points at as many bytes as the size after it says, `tag` at as many as the algorithm yields;
/// `tag` overlaps none of the others.
pub(crate) unsafe extern "C" fn hmac(
    _context: *mut c_void,
    algorithm: c_int,
    key: *const c_uchar,
    key_size: c_int,
    first: *const c_uchar,
    first_size: c_int,
    second: *const c_uchar,
    second_size: c_int,
    tag: *mut c_uchar,
) -> c_int {
    let second_size = if second.is_null() { 0 } else { second_size };
    status(|| {
        let hash = Hash::numbered(algorithm)?;
        // SAFETY: the caller vouches for the key.
        let key = unsafe { bytes(key, key_size) }?;
        // SAFETY: the caller vouches for the first part.
        let first = unsafe { bytes(first, first_size) }?;
        // SAFETY: the caller vouches for the second part, or it is empty.
        let second = unsafe { bytes(second, second_size) }?;
        // SAFETY: the caller vouches for the room, apart from the others.
        let tag = unsafe { room(tag, hash.size()) }?;
        write_tag(hash, key, [first, second], tag)
    })
}

fn write_tag(hash: Hash, key: &[u8], parts: [&[u8]; 2], tag: &mut [MaybeUninit<u8>]) -> Option<()> {
    match hash {
        Hash::Sha1 => write_tag_with::<Hmac<Sha1>>(key, parts, tag),
        Hash::Sha256 => write_tag_with::<Hmac<Sha256>>(key, parts, tag),
        Hash::Sha512 => write_tag_with::<Hmac<Sha512>>(key, parts, tag),
    }
}

fn write_tag_with<M: Mac + KeyInit>(key: &[u8], parts: [&[u8]; 2], tag: &mut [MaybeUninit<u8>]) -> Option<()> {
    let mut mac = <M as KeyInit>::new_from_slice(key).ok()?;
    for part in parts {
        mac.update(part);
    }
    let bytes = mac.finalize().into_bytes();
    tag.get_mut(..bytes.len())?.write_copy_of_slice(&bytes);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundary::{ERROR, OK};
    use crate::vectors::{hex, size};
    use core::ptr::{null, null_mut};

    fn tag_of(algorithm: c_int, length: usize, key: &[u8], first: &[u8], second: &[u8]) -> Vec<u8> {
        let mut tag = vec![0; length];
        let (f, s, k) = (size(first), size(second), size(key));
        // SAFETY: lengths are those of the slices, and `tag` is as long as the algorithm's output.
        let done = unsafe {
            hmac(null_mut(), algorithm, key.as_ptr(), k, first.as_ptr(), f, second.as_ptr(), s, tag.as_mut_ptr())
        };
        assert_eq!(done, OK);
        tag
    }

    /// RFC 2202, section 3, test case 2.
    #[test]
    fn sha1_agrees_with_rfc_2202() {
        let tag = tag_of(0, 20, b"Jefe", b"what do ya want ", b"for nothing?");
        assert_eq!(tag, hex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
    }

    /// RFC 2202, section 3, test case 6: a key longer than a block.
    #[test]
    fn sha1_agrees_with_rfc_2202_on_a_long_key() {
        let tag = tag_of(0, 20, &[0xaa; 80], b"Test Using Larger Than Block-Size Key - ", b"Hash Key First");
        assert_eq!(tag, hex("aa4ae5e15272d00e95705637ce8a3b55ed402112"));
    }

    /// RFC 4231, section 4.3, test case 2.
    #[test]
    fn sha256_agrees_with_rfc_4231() {
        let tag = tag_of(1, 32, b"Jefe", b"what do ya want for nothing?", b"");
        assert_eq!(tag, hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    /// RFC 4231, section 4.3, test case 2.
    #[test]
    fn sha512_agrees_with_rfc_4231() {
        let expected = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554\
                        9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";
        assert_eq!(tag_of(2, 64, b"Jefe", b"", b"what do ya want for nothing?"), hex(expected));
    }

    /// RFC 4231, section 4.7, test case 6: a key longer than a block.
    #[test]
    fn sha512_agrees_with_rfc_4231_on_a_long_key() {
        let expected = "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352\
                        6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598";
        let tag = tag_of(2, 64, &[0xaa; 131], b"Test Using Larger Than Block-Size Key", b" - Hash Key First");
        assert_eq!(tag, hex(expected));
    }

    #[test]
    fn a_null_second_part_is_empty_whatever_its_size() {
        let mut tag = [0; 32];
        // SAFETY: a null second part is allowed with any size.
        let done =
            unsafe { hmac(null_mut(), 1, b"Jefe".as_ptr(), 4, b"tally".as_ptr(), 5, null(), 9, tag.as_mut_ptr()) };
        assert_eq!((done, tag.to_vec()), (OK, tag_of(1, 32, b"Jefe", b"tally", b"")));
    }

    #[test]
    fn an_unknown_algorithm_is_an_error() {
        let mut tag = [0; 64];
        // SAFETY: lengths are those of the literals.
        let done = unsafe { hmac(null_mut(), 3, b"k".as_ptr(), 1, b"d".as_ptr(), 1, null(), 0, tag.as_mut_ptr()) };
        assert_eq!((done, tag), (ERROR, [0; 64]));
    }
}
