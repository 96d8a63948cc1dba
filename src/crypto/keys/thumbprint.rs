//! The name of a key (RFC 7638).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::PublicKey;
use crate::crypto::encoding::{base64url, base64url_decode_32};
use crate::crypto::hash::sha256_base64url;

/// The name of a public key: the SHA-256 of its JWK in the form of RFC 7638, as 43 characters of base64url.
///
/// Two keys have two names, and nothing but the key goes into its name.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Thumbprint(String);

/// The text is not a SHA-256 hash in base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key's thumbprint (43 characters of base64url)")]
pub struct ThumbprintError;

impl Thumbprint {
    /// Hashes the required members of the JWK (RFC 8037, section 2) in the order of their names, without white space.
    pub(super) fn of(key: &PublicKey) -> Self {
        let x = base64url(&key.to_bytes());
        Self(sha256_base64url(format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#).as_bytes()))
    }
}

impl FromStr for Thumbprint {
    type Err = ThumbprintError;

    fn from_str(text: &str) -> Result<Self, ThumbprintError> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Thumbprint {
    type Error = ThumbprintError;

    fn try_from(text: String) -> Result<Self, ThumbprintError> {
        base64url_decode_32(&text).map_err(|_| ThumbprintError)?;
        Ok(Self(text))
    }
}

impl From<Thumbprint> for String {
    fn from(thumbprint: Thumbprint) -> Self {
        thumbprint.0
    }
}

impl AsRef<str> for Thumbprint {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Thumbprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Thumbprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Thumbprint({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::keys::SigningKey;

    #[test]
    fn reads_back_what_it_writes() {
        let name = SigningKey::from_seed(&[1; 32]).public().thumbprint();
        assert_eq!(name.to_string().parse(), Ok(name.clone()));
        let json = serde_json::to_string(&name).unwrap();
        assert_eq!(json, format!("\"{name}\""));
        assert_eq!(serde_json::from_str::<Thumbprint>(&json).unwrap(), name);
    }

    #[test]
    fn refuses_what_is_no_hash() {
        let forty_two = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4";
        let not_canonical = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4l";
        for text in ["", "test-key-ed25519", forty_two, not_canonical] {
            assert_eq!(text.parse::<Thumbprint>(), Err(ThumbprintError), "{text}");
            assert!(serde_json::from_value::<Thumbprint>(text.into()).is_err(), "{text}");
        }
    }
}
