//! Published vectors for keys and signatures.

mod loose;
mod sets;
mod verdicts;

use serde_json::Value;

use super::{PublicKey, SigningKey};

const RFC_8032: &str = include_str!("../../../../tests/vectors/crypto/rfc8032.json");
const RFC_8037: &str = include_str!("../../../../tests/vectors/crypto/rfc8037.json");

fn unhex(text: &Value) -> Vec<u8> {
    let digits = text.as_str().unwrap().as_bytes();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[test]
fn rfc_8032_section_7_1() {
    let vectors: Value = serde_json::from_str(RFC_8032).unwrap();
    let tests = vectors["tests"].as_array().unwrap();
    assert_eq!(tests.len(), 5);
    for test in tests {
        let key = SigningKey::from_seed(&unhex(&test["seed"]).try_into().unwrap());
        let message = unhex(&test["message"]);
        assert_eq!(key.public().to_bytes(), unhex(&test["public_key"])[..], "{}", test["name"]);
        assert_eq!(key.sign(&message), unhex(&test["signature"])[..], "{}", test["name"]);
        assert_eq!(key.public().verify(&message, &unhex(&test["signature"])), Ok(()), "{}", test["name"]);
    }
}

#[test]
fn rfc_8037_appendix_a_keys_and_thumbprint() {
    let vectors: Value = serde_json::from_str(RFC_8037).unwrap();
    let public: PublicKey = serde_json::from_value(vectors["public_jwk"].clone()).unwrap();
    let seed = crate::crypto::base64url_decode(vectors["private_jwk"]["d"].as_str().unwrap()).unwrap();
    assert_eq!(SigningKey::from_seed(&seed.try_into().unwrap()).public(), public);
    assert_eq!(public.thumbprint().as_ref(), vectors["thumbprint"]);
    let hash = crate::crypto::base64url_decode(public.thumbprint().as_ref()).unwrap();
    assert_eq!(hash, unhex(&vectors["thumbprint_sha256"]));
    assert!(serde_json::from_value::<PublicKey>(vectors["private_jwk"].clone()).is_err());
}
