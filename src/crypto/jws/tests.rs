//! Signing and verifying as a whole.

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Document, Header, JwsError, KeySource, MAX_LENGTH, Signed, compact, peek, verify_version};
use crate::crypto::keys::{PublicKey, SigningKey, Thumbprint};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    text: String,
    amount: i64,
}

impl Document for Note {
    const TYP: &'static str = "tally-note+jwt";
    const VERSION: u32 = 3;

    fn accepts(ver: u32) -> bool {
        (2..=3).contains(&ver)
    }
}

/// The same members under another name.
#[derive(Debug, Serialize, Deserialize)]
struct Order {
    text: String,
    amount: i64,
}

impl Document for Order {
    const TYP: &'static str = "tally-order+jwt";
    const VERSION: u32 = 3;
}

/// A document that breaks the rule about `ver`.
#[derive(Serialize, Deserialize)]
struct Versioned {
    ver: u32,
}

impl Document for Versioned {
    const TYP: &'static str = "tally-versioned+jwt";
    const VERSION: u32 = 1;
}

fn note() -> Note {
    Note { text: "运输".into(), amount: -7 }
}

fn key() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

/// Signs any payload as a note.
fn forge(payload: &str) -> String {
    let header = Header::write(Note::TYP, &key().public().thumbprint()).unwrap();
    compact::join(&header, payload.as_bytes(), &key()).unwrap()
}

fn read(compact: &str) -> Result<Signed<Note>, JwsError> {
    Signed::verify(compact, &key().public())
}

#[test]
fn the_wire_holds_the_members_and_the_version() {
    let signed = Signed::sign(note(), &key()).unwrap();
    let parts = compact::Parts::split(signed.compact()).unwrap();
    let payload: Value = serde_json::from_slice(&parts.payload).unwrap();
    assert_eq!(payload, json!({"text": "运输", "amount": -7, "ver": 3}));
    assert_eq!(peek(signed.compact()).unwrap().typ, "tally-note+jwt");
    assert_eq!(signed.digest(), crate::crypto::sha256(signed.compact().as_bytes()));
}

#[test]
fn printing_a_signed_document_shows_nothing_of_it() {
    let printed = format!("{:?}", Signed::sign(note(), &key()).unwrap());
    assert!(printed.contains("tally-note+jwt"));
    assert!(!printed.contains("运输") && !printed.contains("-7"), "{printed}");
}

#[test]
fn one_kind_never_passes_as_another() {
    let signed = Signed::sign(note(), &key()).unwrap();
    let wrong = JwsError::WrongKind { expected: "tally-order+jwt", found: "tally-note+jwt".into() };
    assert_eq!(Signed::<Order>::verify(signed.compact(), &key().public()), Err(wrong.clone()));
    assert_eq!(verify_version::<Order>(signed.compact(), &key().public()), Err(wrong));
}

#[test]
fn the_kind_is_compared_exactly() {
    for typ in ["application/tally-note+jwt", "TALLY-NOTE+JWT", "tally-note+jwt ", ""] {
        let header = json!({"alg": "EdDSA", "kid": key().public().thumbprint(), "typ": typ}).to_string();
        let compact = compact::join(header.as_bytes(), b"{}", &key()).unwrap();
        assert!(matches!(read(&compact), Err(JwsError::WrongKind { .. })), "{typ}");
    }
}

#[test]
fn a_key_that_is_not_believed_is_unknown_even_when_the_source_hands_out_another() {
    struct Careless(PublicKey);
    impl KeySource for Careless {
        fn key(&self, _: &Thumbprint) -> Option<&PublicKey> {
            Some(&self.0)
        }
    }
    let other = SigningKey::from_seed(&[2; 32]).public();
    let signed = Signed::sign(note(), &key()).unwrap();
    let unknown = Err(JwsError::UnknownKey(key().public().thumbprint()));
    assert_eq!(Signed::<Note>::verify(signed.compact(), &other), unknown);
    assert_eq!(Signed::<Note>::verify(signed.compact(), &Careless(other)), unknown);
}

#[test]
fn a_signature_by_another_key_under_this_name_is_bad() {
    let header = Header::write(Note::TYP, &key().public().thumbprint()).unwrap();
    let payload = br#"{"text":"","amount":1,"ver":3}"#;
    let compact = compact::join(&header, payload, &SigningKey::from_seed(&[2; 32])).unwrap();
    assert_eq!(read(&compact), Err(JwsError::BadSignature));
    assert_eq!(verify_version::<Note>(&compact, &key().public()), Err(JwsError::BadSignature));
}

#[test]
fn an_older_version_is_read_and_an_unknown_one_is_named() {
    let with = |ver: &str| forge(&format!(r#"{{"text":"","amount":1,"ver":{ver}}}"#));
    assert_eq!(read(&with("2")).unwrap().document().amount, 1);
    assert_eq!(read(&with("4")), Err(JwsError::UnsupportedVersion { found: 4 }));
    let unreadable = forge(r#"{"new":"shape","ver":9}"#);
    assert_eq!(read(&unreadable), Err(JwsError::UnsupportedVersion { found: 9 }));
    assert_eq!(verify_version::<Note>(&unreadable, &key().public()), Ok(9));
}

#[test]
fn a_payload_that_is_not_the_document_is_unreadable() {
    for payload in [
        "",
        "[]",
        "null",
        r#"{"text":"","amount":1}"#,
        r#"{"text":"","amount":1,"ver":"3"}"#,
        r#"{"text":"","amount":1,"ver":-3}"#,
        r#"{"text":"","amount":1,"ver":4294967299}"#,
        r#"{"text":"","amount":1.5,"ver":3}"#,
        r#"{"text":"","ver":3}"#,
        r#"{"text":"","amount":1,"more":1,"ver":3}"#,
        r#"{"text":"","amount":1,"amount":2,"ver":3}"#,
        r#"{"text":"","amount":1,"ver":3,"ver":3}"#,
    ] {
        assert!(matches!(read(&forge(payload)), Err(JwsError::UnreadablePayload(_))), "{payload}");
    }
}

#[test]
fn a_document_with_a_version_of_its_own_is_not_signed() {
    let refused = Signed::sign(Versioned { ver: 1 }, &key());
    assert!(matches!(refused, Err(JwsError::UnreadablePayload(_))));
}

#[test]
fn the_size_is_limited_on_both_ways() {
    let long = Note { text: "x".repeat(MAX_LENGTH), amount: 0 };
    assert_eq!(Signed::sign(long, &key()), Err(JwsError::TooLarge));
    assert_eq!(read(&"x".repeat(MAX_LENGTH + 1)), Err(JwsError::TooLarge));
    let fitting = Note { text: "x".repeat(MAX_LENGTH * 3 / 4 - 300), amount: 0 };
    let signed = Signed::sign(fitting, &key()).unwrap();
    assert!(signed.compact().len() <= MAX_LENGTH);
    assert_eq!(read(signed.compact()), Ok(signed));
}

#[test]
fn no_character_can_be_taken_away() {
    let signed = Signed::sign(note(), &key()).unwrap();
    for index in 0..signed.compact().len() {
        let mut shorter = signed.compact().to_owned();
        shorter.remove(index);
        assert!(read(&shorter).is_err(), "{index}");
    }
}

#[test]
fn no_character_can_be_changed() {
    let signed = Signed::sign(note(), &key()).unwrap();
    for index in 0..signed.compact().len() {
        for other in ['A', 'B', 'g', '0', '-', '_', '.', '='] {
            let mut changed = signed.compact().to_owned();
            changed.replace_range(index..=index, &other.to_string());
            assert!(changed == signed.compact() || read(&changed).is_err(), "{index} {other}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_signed_is_what_is_read(text: String, amount: i64, seed: [u8; 32]) {
        let key = SigningKey::from_seed(&seed);
        let note = Note { text, amount };
        let signed = Signed::sign(note.clone(), &key).unwrap();
        let read = Signed::<Note>::verify(signed.compact(), &key.public()).unwrap();
        prop_assert_eq!(&read, &signed);
        prop_assert_eq!(read.key(), &key.public().thumbprint());
        prop_assert_eq!(read.into_document(), note);
    }

    #[test]
    fn any_change_of_one_character_is_noticed(text: String, amount: i64, place: prop::sample::Index, other: char) {
        let signed = Signed::sign(Note { text, amount }, &key()).unwrap();
        let index = place.index(signed.compact().len());
        let mut changed = signed.compact().to_owned();
        changed.replace_range(index..=index, &other.to_string());
        prop_assume!(changed != signed.compact());
        prop_assert!(read(&changed).is_err());
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in "[A-Za-z0-9_.-]{0,80}|\\PC{0,40}") {
        prop_assert!(read(&text).is_err());
        prop_assert!(peek(&text).is_err());
    }
}
