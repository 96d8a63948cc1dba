//! The digest of a body: the `Content-Digest` header (RFC 9530, section 2).

use super::{HttpSignatureError, field};
use crate::crypto::hash::sha256;

const ALGORITHM: &str = "sha-256";

/// The `Content-Digest` of a body, over the octets as they are sent: after compression, if there is any.
pub fn content_digest(body: &[u8]) -> String {
    format!("{ALGORITHM}={}", field::bytes(&sha256(body)))
}

/// Checks a body against its `Content-Digest`. There must be a `sha-256`; digests by other algorithms are passed over.
pub fn verify_content_digest(header: &str, body: &[u8]) -> Result<(), HttpSignatureError> {
    let value = field::member(header, ALGORITHM).and_then(field::from_bytes);
    let digest = value.ok_or(HttpSignatureError::Malformed("content-digest"))?;
    if digest == sha256(body) { Ok(()) } else { Err(HttpSignatureError::WrongDigest) }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const RFC_9530: &str = include_str!("../../../tests/vectors/crypto/rfc9530.json");

    #[test]
    fn rfc_9530_examples() {
        let vectors: Value = serde_json::from_str(RFC_9530).unwrap();
        let tests = vectors["tests"].as_array().unwrap();
        assert_eq!(tests.len(), 4);
        for test in tests {
            let content = test["content"].as_str().unwrap().as_bytes();
            assert_eq!(content_digest(content), test["content_digest"], "{}", test["name"]);
            assert_eq!(verify_content_digest(test["content_digest"].as_str().unwrap(), content), Ok(()));
        }
    }

    #[test]
    fn another_body_is_noticed() {
        assert_eq!(verify_content_digest(&content_digest(b"1"), b"2"), Err(HttpSignatureError::WrongDigest));
        assert_eq!(verify_content_digest("sha-256=:AA==:", b""), Err(HttpSignatureError::WrongDigest));
    }

    #[test]
    fn other_algorithms_beside_it_do_not_matter_but_do_not_suffice() {
        let with_another = format!("sha-512=:AA==:, {}", content_digest(b"1"));
        assert_eq!(verify_content_digest(&with_another, b"1"), Ok(()));
        let doubled = format!("{0}, {0}", content_digest(b"1"));
        for header in ["", "sha-512=:AA==:", "sha-256", "sha-256=AA==", "SHA-256=:AA==:", &doubled] {
            let refused = verify_content_digest(header, b"1");
            assert_eq!(refused, Err(HttpSignatureError::Malformed("content-digest")), "{header}");
        }
    }
}
