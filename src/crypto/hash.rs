//! SHA-256 (FIPS 180-4), the one hash of the wire format.

use sha2::{Digest, Sha256};

use super::encoding::base64url;

/// The SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The SHA-256 of some bytes as 43 characters of base64url.
pub fn sha256_base64url(bytes: &[u8]) -> String {
    base64url(&sha256(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    // FIPS 180-2, appendix B.1.
    const ABC: [u8; 32] = [
        0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23, 0xb0, 0x03,
        0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
    ];

    #[test]
    fn hashes_the_example_of_the_standard() {
        assert_eq!(sha256(b"abc"), ABC);
    }

    #[test]
    fn writes_the_hash_without_padding() {
        assert_eq!(sha256_base64url(b""), "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    }
}
