//! Signatures that a loose verifier believes, at every door: none of them is a way in.

use curve25519_dalek::Scalar;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha512};

use crate::crypto::base64url;
use crate::crypto::http_signature::{HttpSignatureError, Parameters, SignedParts, sign, verify};
use crate::crypto::jws::{Document, JwsError, Signed};
use crate::crypto::keys::SigningKey;

const SEED: [u8; 32] = [1; 32];

/// The order of the group, the lowest byte first (RFC 8032, section 5.1).
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

/// The neutral point, which is of small order: with it as R, whoever has the key can sign without drawing anything.
const NEUTRAL: [u8; 32] = {
    let mut point = [0; 32];
    point[0] = 1;
    point
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    iat: i64,
}

impl Document for Note {
    const TYP: &'static str = "note+jwt";
    const VERSION: u32 = 1;
}

fn neutral_r(message: &[u8]) -> [u8; 64] {
    let secret: [u8; 32] = Sha512::digest(SEED)[..32].try_into().unwrap();
    let secret = Scalar::from_bytes_mod_order(curve25519_dalek::scalar::clamp_integer(secret));
    let public = SigningKey::from_seed(&SEED).public().to_bytes();
    let hash = Sha512::new().chain_update(NEUTRAL).chain_update(public).chain_update(message).finalize();
    let s = Scalar::from_bytes_mod_order_wide(&hash.into()) * secret;
    [NEUTRAL, s.to_bytes()].concat().try_into().unwrap()
}

/// The signature that was made, with the order added to S.
fn larger_s(message: &[u8]) -> [u8; 64] {
    let mut signature = SigningKey::from_seed(&SEED).sign(message);
    let mut carry = 0;
    for (byte, added) in signature[32..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(added) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    signature
}

fn the_usual_verifier(message: &[u8], signature: &[u8; 64]) -> bool {
    let key = VerifyingKey::from_bytes(&SigningKey::from_seed(&SEED).public().to_bytes()).unwrap();
    key.verify(message, &Signature::from_bytes(signature)).is_ok()
}

/// A document's text, signed in this way.
fn document(signed: impl Fn(&[u8]) -> [u8; 64]) -> String {
    let kid = SigningKey::from_seed(&SEED).public().thumbprint();
    let header = json!({"alg": "EdDSA", "kid": kid, "typ": "note+jwt"}).to_string();
    let payload = json!({"ver": 1, "iat": 1}).to_string();
    let input = format!("{}.{}", base64url(header.as_bytes()), base64url(payload.as_bytes()));
    format!("{input}.{}", base64url(&signed(input.as_bytes())))
}

#[test]
fn no_document_gets_in() {
    let key = SigningKey::from_seed(&SEED);
    assert!(Signed::<Note>::verify(&document(|input| key.sign(input)), &key.public()).is_ok());
    for loose in [neutral_r, larger_s] as [fn(&[u8]) -> [u8; 64]; 2] {
        let refused = Signed::<Note>::verify(&document(loose), &key.public());
        assert_eq!(refused, Err(JwsError::BadSignature));
    }
}

#[test]
fn no_request_gets_in() {
    let key = SigningKey::from_seed(&SEED);
    let parts = SignedParts { method: "GET", authority: "a", path: "/", query: None, content_digest: None, extra: &[] };
    let parameters = Parameters { created: 1, nonce: "n".into(), keyid: key.public().thumbprint() };
    let honest = sign(&parts, &parameters, &key);
    assert_eq!(verify(&parts, &honest.input, &honest.value, &key.public()), Ok(parameters));
    // RFC 9421, section 2.5.
    let input = honest.input.strip_prefix("tally=").unwrap();
    let base =
        format!("\"@method\": GET\n\"@authority\": a\n\"@path\": /\n\"@query\": ?\n\"@signature-params\": {input}");
    assert_eq!(honest.value, value(&key.sign(base.as_bytes())));
    for loose in [neutral_r, larger_s] as [fn(&[u8]) -> [u8; 64]; 2] {
        let refused = verify(&parts, &honest.input, &value(&loose(base.as_bytes())), &key.public());
        assert_eq!(refused, Err(HttpSignatureError::BadSignature));
    }
}

fn value(signature: &[u8; 64]) -> String {
    use base64::Engine;
    format!("tally=:{}:", base64::engine::general_purpose::STANDARD.encode(signature))
}

/// Or the two tests above would show nothing.
#[test]
fn the_usual_verifier_believes_one_of_them() {
    assert!(the_usual_verifier(b"message", &neutral_r(b"message")));
    assert!(!the_usual_verifier(b"message", &larger_s(b"message")));
}
