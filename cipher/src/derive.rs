//! PBKDF2 (RFC 8018, section 5.2): from a passphrase to a key, and from the key to the one that authenticates pages.
//!
//! The state of the hash is wiped after every round. The block of the last round is not, it stays on the stack until
//! overwritten; alone it does not yield the key, which is the sum of all rounds.

use core::ffi::{c_int, c_uchar, c_void};

use hmac::Hmac;
use pbkdf2::pbkdf2;
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use crate::boundary::{bytes, status, zeroed};
use crate::hash::Hash;

/// Derives `key_size` bytes in `rounds` rounds.
///
/// # Safety
///
/// Each pointer is null or points at as many bytes as its size says; `key` overlaps neither of the others.
pub(crate) unsafe extern "C" fn kdf(
    _context: *mut c_void,
    algorithm: c_int,
    passphrase: *const c_uchar,
    passphrase_size: c_int,
    salt: *const c_uchar,
    salt_size: c_int,
    rounds: c_int,
    key_size: c_int,
    key: *mut c_uchar,
) -> c_int {
    status(|| {
        let hash = Hash::numbered(algorithm)?;
        let rounds = u32::try_from(rounds).ok().filter(|&rounds| rounds > 0)?;
        // SAFETY: the caller vouches for the passphrase.
        let passphrase = unsafe { bytes(passphrase, passphrase_size) }?;
        // SAFETY: the caller vouches for the salt.
        let salt = unsafe { bytes(salt, salt_size) }?;
        // SAFETY: the caller vouches for the room, apart from the others.
        let key = unsafe { zeroed(key, key_size) }?;
        stretch(hash, passphrase, salt, rounds, key)
    })
}

fn stretch(hash: Hash, passphrase: &[u8], salt: &[u8], rounds: u32, key: &mut [u8]) -> Option<()> {
    match hash {
        Hash::Sha1 => pbkdf2::<Hmac<Sha1>>(passphrase, salt, rounds, key),
        Hash::Sha256 => pbkdf2::<Hmac<Sha256>>(passphrase, salt, rounds, key),
        Hash::Sha512 => pbkdf2::<Hmac<Sha512>>(passphrase, salt, rounds, key),
    }
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boundary::{ERROR, OK};
    use crate::vectors::{hex, size};
    use core::ptr::null_mut;

    fn derive(algorithm: c_int, passphrase: &[u8], salt: &[u8], rounds: c_int, length: usize) -> (c_int, Vec<u8>) {
        let mut key = vec![0; length];
        let (p, s, k) = (size(passphrase), size(salt), size(&key));
        // SAFETY: lengths are those of the slices.
        let done = unsafe {
            kdf(null_mut(), algorithm, passphrase.as_ptr(), p, salt.as_ptr(), s, rounds, k, key.as_mut_ptr())
        };
        (done, key)
    }

    /// RFC 6070, section 2, the fifth vector: more than one block of output.
    #[test]
    fn sha1_agrees_with_rfc_6070() {
        let salt = b"saltSALTsaltSALTsaltSALTsaltSALTsalt";
        let expected = hex("3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
        assert_eq!(derive(0, b"passwordPASSWORDpassword", salt, 4096, 25), (OK, expected));
    }

    /// RFC 7914, section 11, the first vector.
    #[test]
    fn sha256_agrees_with_rfc_7914() {
        let expected = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc\
                        49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783";
        assert_eq!(derive(1, b"passwd", b"salt", 1, 64), (OK, hex(expected)));
    }

    /// BIP-39, the first of its reference vectors, whose seed is PBKDF2-HMAC-SHA512 of the words.
    #[test]
    fn sha512_agrees_with_bip_39() {
        let words = "abandon ".repeat(11) + "about";
        let expected = "c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e5349553\
                        1f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04";
        assert_eq!(derive(2, words.as_bytes(), b"mnemonicTREZOR", 2048, 64), (OK, hex(expected)));
    }

    #[test]
    fn rounds_below_one_are_an_error() {
        assert_eq!(derive(2, b"p", b"s", 0, 4), (ERROR, vec![0; 4]));
        assert_eq!(derive(2, b"p", b"s", -1, 4), (ERROR, vec![0; 4]));
    }

    #[test]
    fn an_unknown_algorithm_is_an_error() {
        assert_eq!(derive(-1, b"p", b"s", 1, 4).0, ERROR);
    }
}
