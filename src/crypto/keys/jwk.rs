//! A public key as JSON: the JWK of RFC 8037, section 2.

use serde::de::{Error, IgnoredAny};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::PublicKey;
use crate::crypto::encoding::{base64url, base64url_decode_32};

const KEY_TYPE: &str = "OKP";
const CURVE: &str = "Ed25519";

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut jwk = serializer.serialize_struct("Jwk", 3)?;
        jwk.serialize_field("kty", KEY_TYPE)?;
        jwk.serialize_field("crv", CURVE)?;
        jwk.serialize_field("x", &base64url(&self.to_bytes()))?;
        jwk.end()
    }
}

/// What is read of a JWK. Other members, such as `kid` and `use`, say nothing that the key itself does not.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: String,
    x: String,
    #[serde(default, rename = "d", deserialize_with = "present")]
    has_private_part: bool,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| true)
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let jwk = Jwk::deserialize(deserializer)?;
        if jwk.kty != KEY_TYPE || jwk.crv != CURVE {
            return Err(Error::custom("not an Ed25519 key"));
        }
        // Somebody has published a private key: reading on would hide it.
        if jwk.has_private_part {
            return Err(Error::custom("a private key where a public one belongs"));
        }
        let bytes = base64url_decode_32(&jwk.x).map_err(Error::custom)?;
        Self::from_bytes(&bytes).map_err(Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::crypto::keys::SigningKey;

    fn jwk() -> Value {
        json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})
    }

    fn read_with(member: &str, value: Value) -> Result<PublicKey, serde_json::Error> {
        let mut changed = jwk();
        changed[member] = value;
        serde_json::from_value(changed)
    }

    #[test]
    fn writes_three_members_and_reads_them_back() {
        let key: PublicKey = serde_json::from_value(jwk()).unwrap();
        assert_eq!(serde_json::to_value(&key).unwrap(), jwk());
        assert!(serde_json::to_string(&key).unwrap().starts_with(r#"{"kty":"OKP","crv":"Ed25519","x":""#));
    }

    #[test]
    fn other_members_do_not_matter() {
        assert!(read_with("kid", "anything".into()).is_ok());
        assert!(read_with("use", "sig".into()).is_ok());
    }

    #[test]
    fn refuses_other_kinds_of_key() {
        for (member, value) in [("kty", "EC"), ("kty", "okp"), ("crv", "X25519"), ("crv", "Ed448")] {
            let error = read_with(member, value.into()).unwrap_err();
            assert_eq!(error.to_string(), "not an Ed25519 key");
        }
    }

    #[test]
    fn refuses_a_private_key_even_an_empty_one() {
        for value in [json!("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"), Value::Null, json!(1)] {
            let error = read_with("d", value).unwrap_err();
            assert_eq!(error.to_string(), "a private key where a public one belongs");
        }
    }

    #[test]
    fn refuses_a_bad_or_doubled_point() {
        assert!(read_with("x", base64url(&[0; 32]).into()).is_err());
        assert!(read_with("x", base64url(&[0; 31]).into()).is_err());
        let x = base64url(&SigningKey::from_seed(&[1; 32]).public().to_bytes());
        let doubled = format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{x}","x":"{x}"}}"#);
        assert!(serde_json::from_str::<PublicKey>(&doubled).is_err());
    }
}
