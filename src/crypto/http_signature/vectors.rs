//! The published vector for Ed25519: RFC 9421, appendix B.2.6.

use serde_json::Value;

use super::base::{Component, inner_list, signature_base};
use super::field;
use crate::crypto::base64url_decode;
use crate::crypto::keys::{PublicKey, SigningKey};

const RFC_9421: &str = include_str!("../../../tests/vectors/crypto/rfc9421.json");

fn bytes_32(text: &Value) -> [u8; 32] {
    base64url_decode(text.as_str().unwrap()).unwrap().try_into().unwrap()
}

#[test]
fn rfc_9421_appendix_b_2_6() {
    let vectors: Value = serde_json::from_str(RFC_9421).unwrap();
    let pairs: Vec<(String, String)> = serde_json::from_value(vectors["components"].clone()).unwrap();
    assert_eq!(pairs.len(), 6);
    let components: Vec<Component<'_>> = pairs.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();

    let parameters = field::member(vectors["input"].as_str().unwrap(), "sig-b26").unwrap();
    assert!(parameters.starts_with(&(inner_list(&components) + ";created=1618884473;")));
    let base = signature_base(&components, parameters);
    assert_eq!(base, vectors["signature_base"]);

    let key = SigningKey::from_seed(&bytes_32(&vectors["seed"]));
    let signature = key.sign(base.as_bytes());
    assert_eq!(format!("sig-b26={}", field::bytes(&signature)), vectors["signature"]);
    let public = PublicKey::from_bytes(&bytes_32(&vectors["x"])).unwrap();
    assert_eq!(public.verify(base.as_bytes(), &signature), Ok(()));
}
