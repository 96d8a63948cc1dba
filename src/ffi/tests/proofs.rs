//! What is handed out can be checked by whoever gets it, and what is none is told as what it is.

use serde_json::{Value, json};

use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{KeySet, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{DeviceId, MerchantId, OperationId, QuoteId, UserId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::ffi::{self, ConsentEvent, ErrorDetails, ReceiptSubject, WalletError, verify_chain, verify_receipt};
use crate::wire::consent::{ChainFile, ChainLink, Withdrawal};
use crate::wire::evidence::Evidence;
use crate::wire::operation::{Body, Operation};
use crate::wire::payment::{Payment, Source, Terms};
use crate::wire::receipt::{DeclineReason, Outcome, Receipt};
use crate::wire::topup::TopUp;

const AT: Timestamp = Timestamp(1_767_225_600);

/// Nothing of a file that is refused may stand in the refusal.
const CANARY: &str = "Canary";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn holder() -> SigningKey {
    key(1)
}

fn backend() -> SigningKey {
    key(2)
}

fn user() -> UserId {
    UserId::new(1, &[0; 10])
}

fn id(number: u8) -> OperationId {
    OperationId::new(1, &[number; 10])
}

fn signed<B: Body>(number: u8, body: B) -> String {
    let (id, device) = (id(number), DeviceId::new(1, &[0; 10]));
    let operation = Operation { id, user: user(), device, iat: AT, after: vec![], body };
    Signed::sign(operation, &holder()).unwrap().compact().into()
}

fn payment(number: u8) -> String {
    let terms = Terms {
        source: Source::Quote { quote: QuoteId::new(1, &[0; 10]) },
        payee: MerchantId::new(1, &[0; 10]),
        payee_name: CANARY.into(),
        total: Money::new(73_195, "EUR".parse().unwrap()),
        perk: None,
        nonce: "nonce".into(),
        expires_at: AT,
    };
    signed(number, Payment { terms, mandate: None })
}

/// The file of an operation that the backend declined.
fn receipt_of(operation: String, typ: &str) -> Value {
    let receipt = Receipt {
        user: user(),
        operation: id(1),
        operation_sha256: sha256_base64url(operation.as_bytes()),
        operation_typ: typ.into(),
        iat: AT,
        outcome: Outcome::Declined { reason: DeclineReason::Expired, detail: "it came too late".into() },
    };
    let receipt = Signed::sign(receipt, &backend()).unwrap().compact().into();
    let (format, signer) = (Evidence::FORMAT.into(), holder().public());
    let keys = KeySet::from_iter([backend().public(), key(3).public()]);
    serde_json::to_value(Evidence { format, receipt, operation, signer, keys }).unwrap()
}

fn receipt() -> Value {
    receipt_of(payment(1), Payment::TYP)
}

fn chain(length: u8) -> Value {
    let mut events: Vec<(ChainLink, String)> = Vec::new();
    for number in 1..=length {
        let link = ChainLink::after(events.last().map(|(link, compact)| (link, compact.as_str())));
        let compact = signed(number, Withdrawal { link: link.clone(), grant: id(0) });
        events.push((link, compact));
    }
    let events = events.into_iter().map(|(_, compact)| compact).collect();
    let (format, signer) = (ChainFile::FORMAT.into(), holder().public());
    serde_json::to_value(ChainFile { format, signer, events }).unwrap()
}

/// The number, name and parameters of what was refused.
fn refused<T>(answer: Result<T, WalletError>) -> (u16, String, Value) {
    let error = answer.err().unwrap();
    assert!(!format!("{error} {error:?}").contains(CANARY), "{error}");
    let WalletError::Input { details: ErrorDetails { code, name, parameters, .. } } = error else {
        panic!("{error:?}")
    };
    (code, name, json!(parameters))
}

#[test]
fn a_receipt_file_proves_what_was_signed_and_what_the_backend_said() {
    let proven = verify_receipt(&receipt().to_string()).unwrap();
    let thumbprint = |key: SigningKey| key.public().thumbprint().to_string();
    assert_eq!(proven.operation, id(1).to_string());
    assert_eq!((proven.accepted, proven.declined.as_deref()), (false, Some("it came too late")));
    assert_eq!(proven.decline_reason, Some(ffi::DeclineReason::Expired));
    assert_eq!((proven.signer_key, proven.backend_key.clone()), (thumbprint(holder()), thumbprint(backend())));
    assert_eq!(proven.trusted_keys, [proven.backend_key, thumbprint(key(3))]);
    let ReceiptSubject::Payment { payee_name, total, billed, .. } = proven.subject else { panic!("it is a payment") };
    assert_eq!((payee_name.as_str(), total.minor, total.currency.as_str(), billed), (CANARY, 73_195, "EUR", None));
}

#[test]
fn what_of_a_receipt_file_does_not_hold_is_named() {
    let (whole, other) = (receipt(), receipt_of(payment(2), Payment::TYP));
    let top_up = TopUp {
        account: crate::domain::id::AccountId::new(1, &[0; 10]),
        amount: Money::new(1, "EUR".parse().unwrap()),
    };
    let with = |member: &str, value: &Value| {
        let mut changed = whole.clone();
        changed[member] = value.clone();
        changed
    };
    let wrong = [
        (with("operation", &other["operation"]), "mismatch"),
        (with("receipt", &whole["operation"]), "receipt"),
        (with("keys", &json!({ "keys": [] })), "receipt"),
        (with("signer", &json!(backend().public())), "operation"),
        (with("operation", &json!("a.b.c")), "operation"),
        (with("operation", &whole["receipt"]), "kind"),
        (receipt_of(signed(1, top_up), TopUp::TYP), "kind"),
    ];
    for (file, fault) in wrong {
        let told = (114, "evidence-does-not-hold".into(), json!({ "fault": fault }));
        assert_eq!(refused(verify_receipt(&file.to_string())), told, "{file}");
    }
}

#[test]
fn a_chain_file_proves_every_event() {
    let proven = verify_chain(&chain(3).to_string()).unwrap();
    assert_eq!(proven.signer_key, holder().public().thumbprint().to_string());
    assert_eq!(proven.events.iter().map(|event| event.place).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(proven.events[2].id, id(3).to_string());
    assert!(proven.events[0].event == ConsentEvent::Withdrawal { consent: id(0).to_string() });
    assert!(verify_chain(&chain(0).to_string()).unwrap().events.is_empty());
}

#[test]
fn the_first_wrong_place_of_a_chain_is_named() {
    let with = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut changed = chain(4);
        change(changed["events"].as_array_mut().unwrap());
        changed
    };
    let wrong = [
        (with(&|events| drop(events.remove(1))), 2, "number"),
        (with(&|events| events.swap(0, 1)), 1, "number"),
        (with(&|events| events[2] = json!(payment(1))), 3, "kind"),
        (with(&|events| events[3] = json!("a.b.c")), 4, "signature"),
        (with(&|events| events[3] = json!(signed(4, Withdrawal { link: stray(4), grant: id(0) }))), 4, "previous"),
    ];
    for (file, event, fault) in wrong {
        let told = (118, "chain-does-not-hold".into(), json!({ "event": format!("{event}"), "fault": fault }));
        assert_eq!(refused(verify_chain(&file.to_string())), told, "{file}");
    }
}

/// A place of the right number after another event than the one before it.
fn stray(seq: u64) -> ChainLink {
    ChainLink { seq, prev: Some(sha256_base64url(b"another")) }
}

#[test]
fn what_cannot_be_read_is_told_by_its_place_and_never_quoted() {
    let half = format!("{{\n  \"format\": \"{CANARY}");
    let swapped = receipt().to_string().replace(Evidence::FORMAT, ChainFile::FORMAT);
    for (file, line) in
        [("", "1"), ("no JSON", "1"), ("{}", "1"), ("[]", "1"), (half.as_str(), "2"), (swapped.as_str(), "1")]
    {
        let (code, name, parameters) = refused(verify_chain(file));
        assert_eq!((code, name.as_str(), &parameters["line"]), (116, "file-unreadable", &json!(line)), "{file}");
        assert!(parameters["column"].is_string());
    }
    let mut file = receipt();
    file["signer"] = json!(CANARY);
    assert_eq!(refused(verify_receipt(&file.to_string())).0, 116);
}

#[test]
fn a_file_of_another_format_is_told_as_that() {
    for file in [chain(2), json!({ "format": "tally-evidence-2" }), json!({ "format": CANARY })] {
        let told = (117, "file-of-another-format".into(), json!({ "expected": "tally-evidence-1" }));
        assert_eq!(refused(verify_receipt(&file.to_string())), told, "{file}");
    }
    assert_eq!(refused(verify_chain(&receipt().to_string())).2, json!({ "expected": "tally-consents-1" }));
}
