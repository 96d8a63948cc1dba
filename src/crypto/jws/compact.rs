//! The three parts of a compact JWS (RFC 7515, section 7.1).

use super::JwsError;
use crate::crypto::encoding::{base64url, base64url_decode};
use crate::crypto::keys::SigningKey;

/// The longest compact JWS that is made or read, in bytes. A batch of operations holds 256 KiB, and the longest
/// document of ours is far below a quarter of it; anything longer is not worth hashing.
pub const MAX_LENGTH: usize = 64 * 1024;

/// A compact JWS, taken apart and decoded, but not believed yet.
pub(super) struct Parts<'a> {
    /// What the signature covers: the first two parts as they were sent.
    pub(super) signing_input: &'a str,
    pub(super) header: Vec<u8>,
    pub(super) payload: Vec<u8>,
    pub(super) signature: Vec<u8>,
}

impl<'a> Parts<'a> {
    pub(super) fn split(compact: &'a str) -> Result<Self, JwsError> {
        if compact.len() > MAX_LENGTH {
            return Err(JwsError::TooLarge);
        }
        let (signing_input, signature) = compact.rsplit_once('.').ok_or(JwsError::Malformed("parts"))?;
        // A further dot would be in the payload, where it is no base64url.
        let (header, payload) = signing_input.split_once('.').ok_or(JwsError::Malformed("parts"))?;
        Ok(Self {
            signing_input,
            header: decode(header, "header")?,
            payload: decode(payload, "payload")?,
            signature: decode(signature, "signature")?,
        })
    }
}

fn decode(part: &str, name: &'static str) -> Result<Vec<u8>, JwsError> {
    base64url_decode(part).map_err(|_| JwsError::Malformed(name))
}

/// Signs a header and a payload and joins the three parts.
pub(super) fn join(header: &[u8], payload: &[u8], key: &SigningKey) -> Result<String, JwsError> {
    let signing_input = format!("{}.{}", base64url(header), base64url(payload));
    let signature = key.sign(signing_input.as_bytes());
    let compact = format!("{signing_input}.{}", base64url(&signature));
    if compact.len() > MAX_LENGTH { Err(JwsError::TooLarge) } else { Ok(compact) }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::crypto::keys::PublicKey;

    const RFC_8037: &str = include_str!("../../../tests/vectors/crypto/rfc8037.json");

    /// RFC 8037, appendix A.4. Its header has neither `kid` nor `typ`, so it is held against this layer.
    #[test]
    fn rfc_8037_appendix_a_4() {
        let vectors: Value = serde_json::from_str(RFC_8037).unwrap();
        let seed = base64url_decode(vectors["private_jwk"]["d"].as_str().unwrap()).unwrap();
        let key = SigningKey::from_seed(&seed.try_into().unwrap());
        let payload = vectors["payload"].as_str().unwrap();
        let compact = join(br#"{"alg":"EdDSA"}"#, payload.as_bytes(), &key).unwrap();
        assert_eq!(compact, vectors["jws"]);

        let parts = Parts::split(&compact).unwrap();
        let public: PublicKey = serde_json::from_value(vectors["public_jwk"].clone()).unwrap();
        assert_eq!(parts.payload, payload.as_bytes());
        assert_eq!(public.verify(parts.signing_input.as_bytes(), &parts.signature), Ok(()));
    }

    #[test]
    fn names_the_part_that_is_wrong() {
        for (compact, part) in [
            ("", "parts"),
            ("e30", "parts"),
            ("e30.e30", "parts"),
            ("e30=.e30.AA", "header"),
            ("e30.e31.AA", "payload"),
            ("e30.e30.e30.AA", "payload"),
            ("e30.e30.AB", "signature"),
            ("e30.e30.AA\n", "signature"),
        ] {
            assert_eq!(Parts::split(compact).err(), Some(JwsError::Malformed(part)), "{compact:?}");
        }
    }
}
