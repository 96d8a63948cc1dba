//! Pages, one transaction each, whatever they carry.

use serde::{Deserialize, Serialize};

use super::PullReport;
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{Document, KeySet, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{AccessId, AccountId, BillId, MerchantId, RefundId};
use crate::domain::mandate::Limits;
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::store::events::Event;
use crate::store::mandates::MandateState;
use crate::store::payments::PaymentRow;
use crate::store::{accounts, identity, mandates, payments, receipts};
use crate::sync::SyncError;
use crate::sync::testing::{BACKEND_KEY, TestWallet, backend_key, json, operation_id, user};
use crate::sync::transport::{Request, Response};
use crate::wire::change::{AccountFact, Change, ChangePage, Fact, MandateFact, PageSeal};
use crate::wire::consent::{AccessOutcome, AccessRecord, Looker};
use crate::wire::enrolment::BackendKeys;
use crate::wire::mandate::Purpose;
use crate::wire::operation::Body;
use crate::wire::payment::Payment;
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::receipt::{Effect, Outcome, Receipt};
use crate::wire::refund::Refund;

const AT: Timestamp = Timestamp(1_700_000_005);

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn sign<D: Document>(document: D, seed: [u8; 32]) -> String {
    Signed::sign(document, &SigningKey::from_seed(&seed)).unwrap().compact().into()
}

fn item(version: u64, fact: Fact) -> String {
    serde_json::to_string(&Change { version, fact }).unwrap()
}

fn balance(version: u64, minor: i64) -> String {
    let account = AccountId::new(1, &[0; 10]);
    item(version, Fact::Account(AccountFact { account, balance: euro(minor), as_of: AT }))
}

fn receipt(number: i64, compact: &str) -> String {
    settled((1, number), compact, None)
}

fn settled((version, number): (u64, i64), compact: &str, bill: Option<BillId>) -> String {
    let payee = MerchantId::new(1, &[0; 10]);
    let effect = Effect::Payment { payee, payee_name: "Shop".into(), total: euro(500), bill };
    let receipt = Receipt {
        user: user(),
        operation: operation_id(number),
        operation_sha256: sha256_base64url(compact.as_bytes()),
        operation_typ: Payment::TYP.into(),
        iat: AT,
        outcome: Outcome::Accepted { effect },
    };
    item(version, Fact::Settled { receipt: sign(receipt, BACKEND_KEY) })
}

fn refund(minor: i64, seed: [u8; 32]) -> String {
    let (id, payment) = (RefundId::new(1, &[0; 10]), operation_id(1));
    let refund = Refund { id, user: user(), payment, amount: euro(minor), reason: String::new(), iat: AT };
    item(1, Fact::Refund { refund: sign(refund, seed) })
}

fn page(after: &str, next: &str, more: bool, items: Vec<String>) -> Response {
    page_at(AT, (after, next, more), items)
}

fn page_at(iat: Timestamp, (after, next, more): (&str, &str, bool), items: Vec<String>) -> Response {
    let hashes = items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
    let seal = PageSeal { user: user(), after: after.into(), next: next.into(), more, hashes, iat };
    json(200, &ChangePage { items, seal: sign(seal, BACKEND_KEY) })
}

fn asked(request: &Request) -> String {
    request.url.query().unwrap().to_owned()
}

async fn pulled(items: Vec<String>) -> (TestWallet, PullReport) {
    let wallet = TestWallet::new();
    wallet.pay(1, vec![]);
    let report = pull(&wallet, items).await;
    (wallet, report)
}

async fn pull(wallet: &TestWallet, items: Vec<String>) -> PullReport {
    let after = wallet.cursor();
    wallet.backend.says(move |_| Ok(page(&after, "next", false, items.clone())));
    wallet.engine.pull(0).await.unwrap()
}

#[tokio::test]
async fn reads_on_while_there_is_more_and_waits_only_at_first() {
    let wallet = TestWallet::new();
    wallet.backend.says(|request| match asked(request).as_str() {
        "after=&wait=25" => Ok(page("", "a", true, vec![balance(1, 5)])),
        "after=a&wait=0" => Ok(page("a", "b", false, vec![balance(2, 7)])),
        other => panic!("{other}"),
    });
    assert_eq!(wallet.engine.pull(99).await.unwrap(), PullReport { applied: 2, pages: 2 });
    assert_eq!(wallet.cursor(), "b");
    assert_eq!(wallet.store.read(accounts::all).unwrap()[0].balance, euro(7));
}

/// Otherwise somebody who does nothing for a day would be told that their balance may be out of date, however often they ask.
#[tokio::test]
async fn a_balance_is_as_new_as_the_last_page_even_if_that_is_empty() {
    let wallet = TestWallet::new();
    let as_of = || wallet.store.read(accounts::all).unwrap().first().and_then(|account| account.as_of);
    let later = |seconds| AT.plus(seconds);
    for (iat, more, items, expected) in [
        (later(5), false, vec![], None),
        (later(9), true, vec![balance(1, 5)], Some(AT)),
        (later(59), false, vec![], Some(AT)),
        (later(60), false, vec![], Some(later(60))),
        (later(7), false, vec![], Some(later(60))),
        (later(119), false, vec![], Some(later(60))),
        (later(86_400), false, vec![], Some(later(86_400))),
    ] {
        let (told, before) = (as_of() != expected || !items.is_empty(), wallet.transactions());
        let (after, next) = (wallet.cursor(), if more { "next".to_owned() } else { wallet.cursor() });
        wallet.backend.says(move |request| {
            let known = asked(request).starts_with(&format!("after={after}&"));
            Ok(if known { page_at(iat, (&after, &next, more), items.clone()) } else { json(503, &()) })
        });
        drop(wallet.engine.pull(0).await);
        assert_eq!(as_of(), expected, "after a page of {iat:?}");
        // The first request of all begins a session, which is written.
        if expected.is_some() {
            assert_eq!(wallet.transactions() != before, told, "it is written once a minute, after a page of {iat:?}");
        }
    }
}

/// A payment of another phone, or of this one before it enrolled anew, is known by its receipt alone.
#[tokio::test]
async fn what_is_paid_later_is_not_taken_for_money_that_went() {
    let wallet = TestWallet::new();
    let id = operation_id(7);
    let told = vec![balance(5, 2_000), settled((6, 7), "elsewhere", Some(id.into()))];
    pull(&wallet, told.clone()).await;
    let row = wallet.store.read(|r| payments::find(r, id)).unwrap().unwrap();
    assert!(row.later && row.state == PaymentState::Settled);
    assert_eq!(wallet.store.read(|r| payments::untold_total(r, euro(0).currency, 5)).unwrap(), 0);
    // Told again from the beginning, it is what it was.
    wallet.store.write(|w| identity::set_cursor(w, "")).unwrap();
    pull(&wallet, told).await;
    assert!(!wallet.events().iter().any(|event| matches!(event, Event::TamperingSeen { .. })));
}

#[tokio::test]
async fn an_older_version_and_an_unknown_kind_are_passed_over() {
    let unknown = vec![r#"{"version":1,"fact":{"kind":"brand-new","x":1}}"#.into(), r#"{"other":"form"}"#.into()];
    let (wallet, report) = pulled([vec![balance(2, 7), balance(1, 5)], unknown].concat()).await;
    assert_eq!((report.applied, wallet.cursor().as_str()), (1, "next"));
    assert_eq!(wallet.store.read(accounts::all).unwrap()[0].balance, euro(7));
    assert_eq!(wallet.events(), []);
}

/// An access record by somebody of a kind that did not exist when this version was written.
#[derive(Serialize, Deserialize)]
struct NewerRecord(serde_json::Map<String, serde_json::Value>);

impl Document for NewerRecord {
    const TYP: &'static str = AccessRecord::TYP;
    const VERSION: u32 = AccessRecord::VERSION;
}

/// So does a phone that knows no orders meet the record of one.
#[tokio::test]
async fn a_record_of_a_kind_that_is_not_known_keeps_nothing_else_away() {
    let looker = serde_json::json!({"kind": "brand-new", "name": "Somebody"});
    let record = AccessRecord {
        id: AccessId::new(1, &[0; 10]),
        user: user(),
        grant: operation_id(1),
        looker: Looker::Bearer,
        fields: vec![],
        outcome: AccessOutcome::Read,
        iat: AT,
    };
    let serde_json::Value::Object(mut members) = serde_json::to_value(record).unwrap() else { panic!() };
    members.insert("looker".into(), looker);
    let newer = item(1, Fact::Access { record: sign(NewerRecord(members), BACKEND_KEY) });
    let (wallet, report) = pulled(vec![newer, balance(2, 5)]).await;
    assert_eq!((report.applied, wallet.cursor().as_str()), (1, "next"));
    assert_eq!(wallet.store.read(accounts::all).unwrap()[0].balance, euro(5));
    assert_eq!(wallet.events(), []);
}

#[tokio::test]
async fn a_receipt_among_the_changes_settles_what_is_outstanding_once() {
    let (wallet, report) = pulled(vec![receipt(1, "operation-1"), receipt(1, "operation-1")]).await;
    assert_eq!((report.applied, wallet.state(operation_id(1))), (1, PaymentState::Settled));
    assert_eq!(wallet.events(), [Event::PaymentSettled { payment: operation_id(1) }]);
}

#[tokio::test]
async fn a_payment_of_another_phone_joins_the_history_quietly() {
    let (wallet, _) = pulled(vec![receipt(7, "unknown"), receipt(7, "unknown")]).await;
    let row = wallet.store.read(|r| payments::find(r, operation_id(7))).unwrap().unwrap();
    assert_eq!((row.state, row.terms.total, row.settled_at), (PaymentState::Settled, euro(500), Some(AT)));
    assert_eq!(wallet.events(), []);
}

#[tokio::test]
async fn a_receipt_without_its_operation_is_kept_and_there_is_only_one() {
    let (wallet, _) = pulled(vec![receipt(7, "unknown"), receipt(7, "other bytes")]).await;
    let kept = wallet.store.read(|r| receipts::find(r, operation_id(7))).unwrap().unwrap();
    let kept = Signed::<Receipt>::verify(&kept, &backend_key().public()).unwrap();
    assert_eq!(kept.document().operation_sha256, sha256_base64url(b"unknown"));
    assert!(matches!(wallet.events()[..], [Event::TamperingSeen { .. }]));
}

#[tokio::test]
async fn a_mandate_that_was_lost_comes_back_and_is_no_news() {
    let fact = |version, ended_at| {
        let device_key = Some(SigningKey::from_seed(&[2; 32]).public().thumbprint());
        let limits = Limits { payee: None, per_use: euro(1), per_day: euro(2), expires_at: AT };
        let (mandate, purpose) = (operation_id(9), Some(Purpose::SmallPayments));
        item(version, Fact::Mandate(MandateFact { mandate, purpose, device_key, limits, ended_at }))
    };
    let (wallet, report) = pulled(vec![fact(1, None), fact(1, None)]).await;
    let state = || wallet.store.read(|r| mandates::find(r, operation_id(9))).unwrap().unwrap().state;
    assert_eq!((report.applied, state(), wallet.events()), (1, MandateState::Active, vec![]));
    pull(&wallet, vec![fact(2, Some(AT))]).await;
    assert_eq!(state(), MandateState::Ended);
    assert_eq!(wallet.events(), [Event::MandateEnded { mandate: operation_id(9) }]);
}

#[tokio::test]
async fn a_refund_arrives_once() {
    let (wallet, _) = pulled(vec![receipt(1, "operation-1"), refund(200, BACKEND_KEY), refund(200, BACKEND_KEY)]).await;
    let row = wallet.store.read(|r| payments::find(r, operation_id(1))).unwrap().unwrap();
    assert_eq!(row.refunded, euro(200));
    assert_eq!(wallet.events().len(), 2);
}

#[tokio::test]
async fn an_item_that_does_not_hold_is_told_and_does_not_keep_its_neighbours_away() {
    for bad in [refund(200, [8; 32]), refund(501, BACKEND_KEY), refund(0, BACKEND_KEY), receipt(1, "other bytes")] {
        let (wallet, report) = pulled(vec![bad, balance(1, 5)]).await;
        assert_eq!((report.applied, wallet.cursor().as_str()), (1, "next"));
        assert!(matches!(wallet.events()[..], [Event::TamperingSeen { .. }]));
        assert_eq!(wallet.state(operation_id(1)), PaymentState::Authorised);
    }
}

#[tokio::test]
async fn new_keys_are_believed_from_a_key_that_is_trusted_and_from_the_next_item_on() {
    let keys = |signer| {
        let keys: KeySet = [backend_key().public(), SigningKey::from_seed(&[4; 32]).public()].into_iter().collect();
        item(1, Fact::Keys { keys: sign(BackendKeys { keys, iat: AT }, signer) })
    };
    let known =
        |wallet: &TestWallet| wallet.store.read(identity::load).unwrap().unwrap().membership.unwrap().keys.keys().len();
    let (wallet, _) = pulled(vec![keys([4; 32])]).await;
    assert_eq!(known(&wallet), 1);
    let (wallet, report) = pulled(vec![receipt(1, "operation-1"), keys(BACKEND_KEY), refund(1, [4; 32])]).await;
    assert_eq!((known(&wallet), report.applied), (2, 3));
    assert!(wallet.events().contains(&Event::KeysChanged));
}

#[tokio::test]
async fn a_cursor_is_gone_only_if_the_backend_says_so() {
    let (wallet, _) = pulled(vec![balance(1, 5)]).await;
    let cursor = wallet.cursor();
    wallet.backend.says(|_| {
        let mut refused = json(410, &Problem::new(ProblemCode::CursorGone, ""));
        refused.headers.push((crate::wire::http::SERVER_TIME.into(), String::new()));
        Ok(refused)
    });
    assert!(matches!(wallet.engine.pull(0).await, Err(SyncError::Transient(_))));
    assert_eq!(wallet.cursor(), cursor);
}

#[tokio::test]
async fn older_keys_do_not_bring_back_retired_ones() {
    let keys = |version, iat, seeds: &[u8]| {
        let keys: KeySet = seeds.iter().map(|seed| SigningKey::from_seed(&[*seed; 32]).public()).collect();
        item(version, Fact::Keys { keys: sign(BackendKeys { keys, iat: Timestamp(AT.0 + iat) }, BACKEND_KEY) })
    };
    let known = |wallet: &TestWallet| {
        let membership = wallet.store.read(identity::load).unwrap().unwrap().membership.unwrap();
        membership.keys.keys().len()
    };
    let (both, newest) = (keys(1, 0, &[3, 4]), keys(2, 9, &[3, 5, 6]));
    let (wallet, report) = pulled(vec![both.clone(), newest.clone()]).await;
    assert_eq!((known(&wallet), report.applied), (3, 2));
    // Replayed as it was, with its time made younger, and with its version raised; and from before the enrolment.
    for replayed in [both, keys(1, 10, &[3, 4]), keys(3, 8, &[3, 4]), newest, keys(9, -60, &[3, 4])] {
        assert_eq!(pull(&wallet, vec![replayed]).await.applied, 0);
        assert_eq!(known(&wallet), 3);
    }
    assert_eq!(pull(&wallet, vec![keys(3, 10, &[3, 4])]).await.applied, 1);
    let changed = wallet.events().into_iter().filter(|event| *event == Event::KeysChanged).count();
    assert_eq!((known(&wallet), changed), (2, 3));
}

#[tokio::test]
async fn a_receipt_settles_what_was_only_shown_or_taken_back_and_tells() {
    for state in [PaymentState::Created, PaymentState::Cancelled] {
        let wallet = TestWallet::new();
        let id = wallet.pay(1, vec![]);
        let row = PaymentRow { id: operation_id(2), state, ..wallet.payment(id) };
        wallet.store.write(|w| payments::insert(w, &row)).unwrap();
        assert_eq!(pull(&wallet, vec![receipt(2, "operation-2")]).await.applied, 1);
        let settled = wallet.payment(row.id);
        assert_eq!((settled.state, settled.settled_at), (PaymentState::Settled, Some(AT)));
        assert_eq!(pull(&wallet, vec![receipt(2, "operation-2")]).await.applied, 0);
        assert_eq!(wallet.events(), [Event::PaymentSettled { payment: row.id }]);
    }
}

#[tokio::test]
async fn a_receipt_for_something_else_than_was_shown_is_tampering() {
    let wallet = TestWallet::new();
    let mut row = wallet.payment(wallet.pay(1, vec![]));
    (row.id, row.state, row.terms.total) = (operation_id(2), PaymentState::Cancelled, euro(499));
    wallet.store.write(|w| payments::insert(w, &row)).unwrap();
    assert_eq!(pull(&wallet, vec![receipt(2, "operation-2")]).await.applied, 0);
    assert_eq!(wallet.state(row.id), PaymentState::Cancelled);
    assert!(matches!(wallet.events()[..], [Event::TamperingSeen { .. }]));
}

#[tokio::test]
async fn a_cursor_that_is_gone_starts_again_once() {
    let (wallet, _) = pulled(vec![balance(1, 5)]).await;
    wallet.backend.says(|request| match asked(request).as_str() {
        "after=&wait=0" => Ok(page("", "fresh", false, vec![balance(1, 5)])),
        _ => Ok(json(410, &Problem::new(ProblemCode::CursorGone, ""))),
    });
    assert_eq!(wallet.engine.pull(0).await.unwrap(), PullReport { applied: 0, pages: 1 });
    assert_eq!((wallet.cursor().as_str(), wallet.state(operation_id(1))), ("fresh", PaymentState::Authorised));
    wallet.backend.says(|_| Ok(json(410, &Problem::new(ProblemCode::CursorGone, ""))));
    assert!(matches!(wallet.engine.pull(0).await, Err(SyncError::Refused(_))));
}
