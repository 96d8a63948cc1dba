//! The three sets of signatures that others have published, and who says what to each.

use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use serde::Deserialize;

use crate::crypto::keys::PublicKey;

/// The names of the sets, and their files.
pub(super) const SETS: [(&str, &str); 3] = [
    ("wycheproof", include_str!("../../../../tests/vectors/crypto/ed25519/wycheproof.json")),
    ("cctv", include_str!("../../../../tests/vectors/crypto/ed25519/cctv.json")),
    ("speccheck", include_str!("../../../../tests/vectors/crypto/ed25519/speccheck.json")),
];

/// One signature that somebody thought worth looking at.
#[derive(Deserialize)]
pub(super) struct Case {
    pub(super) class: String,
    #[serde(deserialize_with = "unhex")]
    key: Vec<u8>,
    #[serde(deserialize_with = "unhex")]
    message: Vec<u8>,
    #[serde(deserialize_with = "unhex")]
    signature: Vec<u8>,
    /// What the authors of the set say, where they say one thing.
    #[serde(default)]
    pub(super) expected: Option<bool>,
}

#[derive(Deserialize)]
struct Set {
    tests: Vec<Case>,
}

fn unhex<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    Ok(super::unhex(&serde_json::Value::deserialize(deserializer)?))
}

pub(super) fn cases(file: &str) -> Vec<Case> {
    serde_json::from_str::<Set>(file).unwrap().tests
}

impl Case {
    /// What Tally says, by the only way there is.
    pub(super) fn tally(&self) -> bool {
        let key = self.key[..].try_into().ok().and_then(|bytes| PublicKey::from_bytes(bytes).ok());
        key.is_some_and(|key| key.verify(&self.message, &self.signature).is_ok())
    }

    /// What ed25519-dalek says, asked for no more than the usual.
    pub(super) fn dalek(&self) -> bool {
        let key = self.key[..].try_into().ok().and_then(|bytes| VerifyingKey::from_bytes(bytes).ok());
        let signature = Signature::from_slice(&self.signature).ok();
        key.zip(signature).is_some_and(|(key, signature)| key.verify(&self.message, &signature).is_ok())
    }
}
