//! base64url as JOSE writes it (RFC 7515, section 2): the URL-safe alphabet and no padding.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The text is not base64url, or it is not the one spelling of its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not base64url without padding")]
pub struct NotBase64Url;

/// Writes bytes as base64url without padding.
pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64url strictly: no padding, no white space, and unused trailing bits must be zero, so that every byte
/// string has exactly one spelling and a signed text cannot be respelled.
pub fn base64url_decode(text: &str) -> Result<Vec<u8>, NotBase64Url> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| NotBase64Url)
}

/// Reads base64url that must stand for exactly 32 bytes: a key or a SHA-256 hash.
pub(crate) fn base64url_decode_32(text: &str) -> Result<[u8; 32], NotBase64Url> {
    base64url_decode(text)?.try_into().map_err(|_| NotBase64Url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_example_of_rfc_7515_appendix_c() {
        assert_eq!(base64url(&[3, 236, 255, 224, 193]), "A-z_4ME");
        assert_eq!(base64url_decode("A-z_4ME").unwrap(), [3, 236, 255, 224, 193]);
    }

    #[test]
    fn refuses_every_other_spelling() {
        for text in ["A-z_4ME=", "A+z/4ME", "A-z_4MF", "A-z_4ME\n", " A-z_4ME", "A", "A-z_4M.", "é"] {
            assert_eq!(base64url_decode(text), Err(NotBase64Url), "{text:?}");
        }
    }

    #[test]
    fn thirty_two_bytes_are_neither_more_nor_fewer() {
        assert_eq!(base64url_decode_32(&base64url(&[7; 32])), Ok([7; 32]));
        assert_eq!(base64url_decode_32(&base64url(&[7; 31])), Err(NotBase64Url));
        assert_eq!(base64url_decode_32(&base64url(&[7; 33])), Err(NotBase64Url));
    }
}
