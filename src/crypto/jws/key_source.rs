//! Where a verifier finds keys.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::crypto::keys::{PublicKey, Thumbprint};

/// The keys that a verifier believes.
pub trait KeySource {
    /// The key of this name, if it is believed.
    fn key(&self, kid: &Thumbprint) -> Option<&PublicKey>;
}

impl KeySource for PublicKey {
    fn key(&self, kid: &Thumbprint) -> Option<&PublicKey> {
        (self.thumbprint() == *kid).then_some(self)
    }
}

impl KeySource for [PublicKey] {
    fn key(&self, kid: &Thumbprint) -> Option<&PublicKey> {
        self.iter().find(|key| key.thumbprint() == *kid)
    }
}

impl KeySource for Vec<PublicKey> {
    fn key(&self, kid: &Thumbprint) -> Option<&PublicKey> {
        self.as_slice().key(kid)
    }
}

/// Keys as they are published: a JWK Set (RFC 7517, section 5).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeySet(Vec<PublicKey>);

impl KeySet {
    /// The keys, in the order in which they are published.
    pub fn keys(&self) -> &[PublicKey] {
        &self.0
    }

    /// Reads the list in a set. Passes over keys of other kinds, as RFC 7517, section 5 asks, so that a backend may publish them
    /// beside ours. An Ed25519 key that is wrong is an error.
    pub(crate) fn published<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let published = Vec::<Value>::deserialize(deserializer)?;
        let ours = published.into_iter().filter(|key| key["kty"] == "OKP" && key["crv"] == "Ed25519");
        ours.map(serde_json::from_value).collect::<Result<_, _>>().map(Self).map_err(Error::custom)
    }
}

impl KeySource for KeySet {
    fn key(&self, kid: &Thumbprint) -> Option<&PublicKey> {
        self.0.key(kid)
    }
}

impl FromIterator<PublicKey> for KeySet {
    fn from_iter<I: IntoIterator<Item = PublicKey>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

/// A key with its name beside it, which is how stock libraries choose one out of a set.
#[derive(Serialize)]
struct Named<'a> {
    kid: Thumbprint,
    #[serde(flatten)]
    key: &'a PublicKey,
}

#[derive(Serialize)]
struct Written<'a> {
    keys: Vec<Named<'a>>,
}

impl Serialize for KeySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let keys = self.0.iter().map(|key| Named { kid: key.thumbprint(), key }).collect();
        Written { keys }.serialize(serializer)
    }
}

#[derive(Deserialize)]
struct Read {
    #[serde(deserialize_with = "KeySet::published")]
    keys: KeySet,
}

impl<'de> Deserialize<'de> for KeySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Read::deserialize(deserializer).map(|read| read.keys)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::crypto::keys::SigningKey;

    fn key(seed: u8) -> PublicKey {
        SigningKey::from_seed(&[seed; 32]).public()
    }

    fn finds_only(source: &(impl KeySource + ?Sized), seeds: &[u8]) {
        for seed in 1..=4 {
            let found = source.key(&key(seed).thumbprint());
            assert_eq!(found, seeds.contains(&seed).then(|| key(seed)).as_ref());
        }
    }

    #[test]
    fn every_source_finds_its_own_keys_and_no_other() {
        finds_only(&key(1), &[1]);
        finds_only(&vec![key(1), key(2)], &[1, 2]);
        finds_only(&[key(1), key(3)][..], &[1, 3]);
        finds_only(&KeySet::from_iter([key(2), key(3)]), &[2, 3]);
        finds_only(&KeySet::default(), &[]);
    }

    #[test]
    fn a_set_reads_back_what_it_publishes() {
        let set = KeySet::from_iter([key(1), key(2)]);
        let json = serde_json::to_value(&set).unwrap();
        assert_eq!(json["keys"][1]["kid"], key(2).thumbprint().as_ref());
        assert_eq!(json["keys"][1]["kty"], "OKP");
        assert_eq!(serde_json::from_value::<KeySet>(json).unwrap(), set);
    }

    #[test]
    fn keys_of_other_kinds_are_passed_over() {
        let ours = serde_json::to_value(key(1)).unwrap();
        let set = json!({"keys": [{"kty": "EC", "crv": "P-256"}, ours, {"kty": "OKP", "crv": "X25519"}, 7], "note": 1});
        assert_eq!(serde_json::from_value::<KeySet>(set).unwrap().keys(), [key(1)]);
    }

    #[test]
    fn a_published_private_key_spoils_the_set() {
        let mut ours = serde_json::to_value(key(1)).unwrap();
        ours["d"] = "AA".into();
        assert!(serde_json::from_value::<KeySet>(json!({"keys": [ours]})).is_err());
        assert!(serde_json::from_value::<KeySet>(json!({})).is_err());
    }
}
