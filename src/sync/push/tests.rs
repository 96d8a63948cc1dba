//! Whatever the backend says, the outbox, the payment and the events agree afterwards.

use std::time::Duration;

use super::PushReport;
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::Signed;
use crate::crypto::keys::SigningKey;
use crate::domain::id::{AccountId, MerchantId, OperationId};
use crate::domain::money::Money;
use crate::domain::operation::OperationState as O;
use crate::domain::payment::{PaymentEvent, PaymentState as P};
use crate::domain::time::Timestamp;
use crate::store::Store;
use crate::store::events::Event;
use crate::store::outbox::{self, NewOperation};
use crate::store::payments;
use crate::store::topups::{self, TopUpRow};
use crate::sync::testing::{BACKEND_KEY, Reply, TestWallet, json, operation_id, user};
use crate::sync::transport::{Request, Response, TransportError};
use crate::wire::operation::Body;
use crate::wire::payment::Payment;
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::push::Answer;
use crate::wire::receipt::{DeclineReason, Effect, Outcome, Receipt};
use crate::wire::topup::TopUp;

fn accepted(number: i64, minor: i64) -> Receipt {
    let (payee, total) = (MerchantId::new(1, &[0; 10]), Money::new(minor, "EUR".parse().unwrap()));
    Receipt {
        user: user(),
        operation: operation_id(number),
        operation_sha256: sha256_base64url(format!("operation-{number}").as_bytes()),
        operation_typ: Payment::TYP.into(),
        iat: Timestamp(1_700_000_005),
        outcome: Outcome::Accepted { effect: Effect::Payment { payee, payee_name: "Shop".into(), total, bill: None } },
    }
}

fn declined(number: i64, reason: DeclineReason) -> Receipt {
    Receipt { outcome: Outcome::Declined { reason, detail: "no".into() }, ..accepted(number, 0) }
}

fn signed(receipt: Receipt, seed: [u8; 32]) -> Answer {
    Answer::Receipt { receipt: Signed::sign(receipt, &SigningKey::from_seed(&seed)).unwrap().compact().into() }
}

fn settles(number: i64) -> Answer {
    signed(accepted(number, 500), BACKEND_KEY)
}

fn answering(answers: Vec<Answer>) -> impl FnMut(&Request) -> Reply + Send + 'static {
    move |_| Ok(json(200, &answers))
}

async fn push_one(answer: Answer) -> (TestWallet, OperationId, PushReport) {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    wallet.backend.says(answering(vec![answer]));
    let report = wallet.engine.push().await.unwrap();
    (wallet, id, report)
}

#[tokio::test]
async fn a_receipt_settles_outbox_payment_and_event_together() {
    let (wallet, id, report) = push_one(settles(1)).await;
    assert_eq!(report, PushReport { accepted: 1, ..PushReport::default() });
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Settled, O::Accepted));
    assert_eq!(wallet.events(), [Event::PaymentSettled { payment: id }]);
    assert_eq!(wallet.engine.push().await.unwrap(), PushReport::default());
    assert_eq!(wallet.backend.requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_signed_no_is_final() {
    for (reason, state) in [(DeclineReason::InsufficientFunds, P::Declined), (DeclineReason::Expired, P::Expired)] {
        let (wallet, id, report) = push_one(signed(declined(1, reason), BACKEND_KEY)).await;
        assert_eq!((report.declined, report.remaining), (1, 0));
        assert_eq!((wallet.state(id), wallet.operation(id).state), (state, O::Declined));
        assert_eq!(wallet.events().len(), 1);
    }
}

#[tokio::test]
async fn a_receipt_that_does_not_hold_is_no_answer_and_is_told_once() {
    let other_bytes = Receipt { operation_sha256: sha256_base64url(b"other"), ..accepted(1, 500) };
    for forged in [
        signed(accepted(1, 500), [8; 32]),
        signed(accepted(1, 501), BACKEND_KEY),
        signed(accepted(2, 500), BACKEND_KEY),
        signed(other_bytes, BACKEND_KEY),
        signed(Receipt { user: crate::domain::id::UserId::new(2, &[0; 10]), ..accepted(1, 500) }, BACKEND_KEY),
        Answer::Receipt { receipt: "nonsense".into() },
    ] {
        let (wallet, id, report) = push_one(forged).await;
        assert_eq!((report.accepted, report.postponed, report.remaining), (0, 1, 1));
        assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Sending));
        wallet.engine.push().await.unwrap();
        let events = wallet.events();
        assert!(matches!(events[..], [Event::TamperingSeen { .. }, Event::PaymentNotKnown { .. }]), "{events:?}");
        assert!(wallet.store.read(|r| crate::store::payments::find(r, operation_id(2))).unwrap().is_none());
    }
}

#[tokio::test]
async fn a_receipt_that_does_not_hold_takes_no_neighbour_along() {
    let wallet = TestWallet::new();
    let [before, bad, after] = [1, 2, 3].map(|number| wallet.pay(number, vec![]));
    let forged = signed(accepted(2, 501), BACKEND_KEY);
    wallet.backend.says(move |request| match &request.body[..] {
        br#"["operation-2"]"# => Ok(json(200, &[&forged])),
        _ => Ok(json(200, &[settles(1), forged.clone(), settles(3)])),
    });
    let report = wallet.engine.push().await.unwrap();
    assert_eq!((report.accepted, report.postponed, report.remaining), (2, 1, 1));
    let states = [before, bad, after].map(|id| (wallet.state(id), wallet.operation(id).state));
    assert_eq!(states, [(P::Settled, O::Accepted), (P::Unknown, O::Sending), (P::Settled, O::Accepted)]);
    let settled = [before, after].map(|payment| Event::PaymentSettled { payment });
    assert!(settled.iter().all(|event| wallet.events().iter().filter(|known| *known == event).count() == 1));
}

/// Of a batch of receipts either all or none stand, so that a phone that dies in between asks for all of them again.
#[tokio::test]
async fn a_batch_of_receipts_is_one_transaction() {
    let wallet = TestWallet::new();
    let ids: Vec<_> = (1..=64).map(|number| wallet.pay(number, vec![])).collect();
    wallet.backend.says(answering((1..=64).map(settles).collect()));
    let before = wallet.transactions();
    assert_eq!(wallet.engine.push().await.unwrap().accepted, 64);
    assert!(ids.iter().all(|id| wallet.state(*id) == P::Settled));
    assert!(wallet.transactions() - before < 5, "not one for each");
}

/// As [`a_batch_and_one_in`], in a new wallet.
fn a_batch_and_one(
    after: &[i64],
    second: impl Fn(&Store) -> Option<Reply> + Send + 'static,
) -> (TestWallet, Vec<OperationId>) {
    let wallet = TestWallet::new();
    let ids = a_batch_and_one_in(&wallet, after, second);
    (wallet, ids)
}

/// Gives a wallet a batch and one payment more; the backend settles what it is asked, but says of the second request `second`.
pub(super) fn a_batch_and_one_in(
    wallet: &TestWallet,
    after: &[i64],
    second: impl Fn(&Store) -> Option<Reply> + Send + 'static,
) -> Vec<OperationId> {
    let mut ids: Vec<_> = (1..=64).map(|number| wallet.pay(number, vec![])).collect();
    ids.push(wallet.pay(65, after.iter().map(|number| operation_id(*number)).collect()));
    let (store, mut asked) = (wallet.store.clone(), 0);
    wallet.backend.says(move |request| {
        asked += 1;
        let other = (asked == 2).then(|| second(&store)).flatten();
        other.unwrap_or_else(|| Ok(json(200, &settle_all(request))))
    });
    ids
}

/// What a backend says that settles whatever it is asked.
pub(super) fn settle_all(request: &Request) -> Vec<Answer> {
    let operations: Vec<String> = serde_json::from_slice(&request.body).unwrap();
    let number = |operation: String| operation.strip_prefix("operation-").unwrap().parse().unwrap();
    operations.into_iter().map(number).map(settles).collect()
}

pub(super) fn requests(wallet: &TestWallet) -> Vec<usize> {
    let count = |request: &Request| serde_json::from_slice::<Vec<String>>(&request.body).unwrap().len();
    wallet.backend.requests.lock().unwrap().iter().map(count).collect()
}

#[tokio::test]
async fn what_was_answered_stands_though_the_next_answer_is_lost() {
    let (wallet, ids) = a_batch_and_one(&[], |_| Some(Err(TransportError::TimedOut)));
    wallet.engine.push().await.unwrap_err();
    assert!(ids[..64].iter().all(|id| wallet.state(*id) == P::Settled));
    assert_eq!((wallet.state(ids[64]), wallet.operation(ids[64]).state), (P::Unknown, O::Sending));
    assert_eq!(wallet.engine.push().await.unwrap(), PushReport { accepted: 1, ..PushReport::default() });
    assert_eq!(requests(&wallet), [64, 1], "the transport here keeps no request that failed");
}

#[tokio::test]
async fn what_was_answered_stands_though_the_next_batch_is_refused() {
    let (wallet, ids) = a_batch_and_one(&[], |_| Some(Ok(json(413, &Problem::new(ProblemCode::TooLarge, "")))));
    let report = wallet.engine.push().await.unwrap();
    assert_eq!((report.accepted, report.parked, report.remaining), (64, 1, 0));
    assert!(ids[..64].iter().all(|id| wallet.state(*id) == P::Settled));
    assert_eq!((wallet.state(ids[64]), wallet.operation(ids[64]).state), (P::Unknown, O::Parked));
}

#[tokio::test]
async fn what_does_not_hold_is_counted_though_the_next_batch_does() {
    let wallet = TestWallet::new();
    let ids: Vec<_> = (1..=65).map(|number| wallet.pay(number, vec![])).collect();
    let mut forged: Option<Vec<_>> = Some((1..=64).map(|number| signed(accepted(number, 501), BACKEND_KEY)).collect());
    wallet.backend.says(move |_| Ok(json(200, &forged.take().unwrap_or_else(|| vec![settles(65)]))));
    let report = wallet.engine.push().await.unwrap();
    assert_eq!((report.accepted, report.postponed, report.remaining), (1, 64, 64));
    assert_eq!((wallet.state(ids[63]), wallet.state(ids[64])), (P::Unknown, P::Settled));
}

#[tokio::test]
async fn nothing_overtakes_what_has_to_wait_for_an_answer() {
    let wallet = TestWallet::new();
    for number in 1..=64 {
        wallet.pay(number, vec![]);
    }
    wallet.pay(65, vec![operation_id(1)]);
    wallet.pay(66, vec![]);
    wallet.backend.says(|request| match &request.body[..] {
        br#"["operation-65","operation-66"]"# => Ok(json(200, &[settles(65), settles(66)])),
        _ => Ok(json(200, &(1..=64).map(settles).collect::<Vec<_>>())),
    });
    assert_eq!(wallet.engine.push().await.unwrap(), PushReport { accepted: 66, ..PushReport::default() });
    assert_eq!(requests(&wallet), [64, 2]);
}

#[tokio::test]
async fn what_needs_an_answer_waits_until_that_is_written_down() {
    let (wallet, _) = a_batch_and_one(&[64], |store| {
        let needed = store.read(|r| outbox::find(r, operation_id(64))).unwrap().unwrap();
        assert_eq!(needed.state, O::Accepted);
        None
    });
    assert_eq!(wallet.engine.push().await.unwrap(), PushReport { accepted: 65, ..PushReport::default() });
    assert_eq!(requests(&wallet), [64, 1]);
}

#[tokio::test]
async fn later_keeps_it_and_says_when() {
    let (wallet, id, report) = push_one(Answer::Later { retry_after: Some(7) }).await;
    assert_eq!((report.postponed, report.remaining, report.retry_after), (1, 1, Some(Duration::from_secs(7))));
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Submitted, O::Queued));
    assert_eq!(wallet.events(), []);
}

#[tokio::test]
async fn what_cannot_be_read_is_parked_and_holds_up_only_what_needs_it() {
    let wallet = TestWallet::new();
    let bad = wallet.pay(1, vec![]);
    let (dependent, free) = (wallet.pay(2, vec![bad]), wallet.pay(3, vec![]));
    let blocked = Answer::BlockedBy { operations: vec![bad] };
    wallet.backend.says(answering(vec![Answer::Unreadable { detail: "new".into() }, blocked, settles(3)]));
    let report = wallet.engine.push().await.unwrap();
    assert_eq!((report.accepted, report.parked, report.remaining), (1, 1, 1));
    let states = [bad, dependent, free].map(|id| wallet.operation(id).state);
    assert_eq!(states, [O::Parked, O::Queued, O::Accepted]);
    assert!(wallet.events().contains(&Event::OperationParked { operation: bad, detail: "new".into() }));
}

#[tokio::test]
async fn a_lost_answer_is_not_known_until_the_same_bytes_get_one() {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    wallet.backend.says(|_| Err(TransportError::TimedOut));
    for _ in 0..3 {
        wallet.engine.push().await.unwrap_err();
        assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Sending));
    }
    assert_eq!(wallet.events(), [Event::PaymentNotKnown { payment: id }]);
    wallet.backend.says(|request| {
        assert_eq!(request.body, br#"["operation-1"]"#);
        Ok(json(200, &[settles(1)]))
    });
    assert_eq!(wallet.engine.push().await.unwrap().accepted, 1);
    assert_eq!(wallet.state(id), P::Settled);
}

type Spoil = fn(Response, Response) -> Response;

#[tokio::test]
async fn what_others_answer_is_a_lost_answer() {
    let html = || Response { headers: vec![("content-type".into(), "text/html".into())], ..Response::default() };
    let untimed = || {
        let mut response = json(200, &[settles(1)]);
        response.headers.push((crate::wire::http::SERVER_TIME.into(), String::new()));
        response
    };
    let cases: [(&str, Spoil); 6] = [
        ("captive portal", |html, _| Response { status: 200, ..html }),
        ("redirect", |html, _| Response { status: 302, ..html }),
        ("bad gateway", |html, _| Response { status: 520, ..html }),
        ("a proxy's 404", |html, _| Response { status: 404, ..html }),
        ("no signed time", |_, untimed| untimed),
        ("half a text", |_, _| Response { body: b"[{\"answ".to_vec(), ..json(200, &0) }),
    ];
    for (case, spoil) in cases {
        let (wallet, reply) = (TestWallet::new(), spoil(html(), untimed()));
        let id = wallet.pay(1, vec![]);
        wallet.backend.says(move |_| Ok(reply.clone()));
        let error = wallet.engine.push().await.unwrap_err();
        assert!(matches!(error.retry(), crate::sync::Retry::Transient { after: None }), "{case}: {error:?}");
        assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Sending), "{case}");
    }
}

#[tokio::test]
async fn what_certainly_did_not_arrive_stays_queued() {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    wallet.backend.says(|_| Err(TransportError::NotConnected("offline".into())));
    wallet.engine.push().await.unwrap_err();
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Authorised, O::Queued));
    assert_eq!(wallet.events(), []);
}

#[tokio::test]
async fn not_even_the_backends_refusal_says_that_nothing_was_done() {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    wallet.backend.says(|_| Ok(json(404, &Problem::new(ProblemCode::NotFound, ""))));
    wallet.engine.push().await.unwrap_err();
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Sending));
}

#[tokio::test]
async fn one_that_is_refused_as_a_whole_is_parked_and_not_known() {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    wallet.backend.says(|_| Ok(json(413, &Problem::new(ProblemCode::TooLarge, ""))));
    assert_eq!(wallet.engine.push().await.unwrap().parked, 1);
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Parked));
}

#[tokio::test]
async fn a_refusal_that_is_not_the_backends_parks_nothing_and_costs_the_neighbours_nothing() {
    let portal = |kind: &str| Response {
        status: 413,
        headers: vec![("content-type".into(), kind.into()), (crate::wire::http::SERVER_TIME.into(), String::new())],
        body: serde_json::to_vec(&Problem::new(ProblemCode::TooLarge, "")).unwrap(),
    };
    for refusal in [portal("application/problem+json"), portal("text/html")] {
        let wallet = TestWallet::new();
        let [bad, good] = [1, 2].map(|number| wallet.pay(number, vec![]));
        wallet.backend.says(move |request| match &request.body[..] {
            br#"["operation-2"]"# => Ok(json(200, &[settles(2)])),
            _ => Ok(refusal.clone()),
        });
        let report = wallet.engine.push().await.unwrap();
        assert_eq!((report.accepted, report.postponed, report.parked), (1, 1, 0));
        assert_eq!([bad, good].map(|id| wallet.state(id)), [P::Unknown, P::Settled]);
        assert_eq!(wallet.operation(bad).state, O::Sending);
    }
}

#[tokio::test]
async fn what_was_refused_with_others_is_not_known_when_the_network_goes_away() {
    let wallet = TestWallet::new();
    let ids = [1, 2].map(|number| wallet.pay(number, vec![]));
    let mut first = true;
    wallet.backend.says(move |_| {
        let refused = Ok(json(400, &Problem::new(ProblemCode::Malformed, "")));
        if std::mem::take(&mut first) { refused } else { Err(TransportError::NotConnected("offline".into())) }
    });
    wallet.engine.push().await.unwrap_err();
    for id in ids {
        assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Submitted, O::Sending));
    }
}

#[tokio::test]
async fn an_earlier_lost_answer_is_not_forgotten_when_the_phone_goes_offline() {
    let wallet = TestWallet::new();
    let id = wallet.pay(1, vec![]);
    for error in [TransportError::TimedOut, TransportError::NotConnected("offline".into())] {
        wallet.backend.says(move |_| Err(error.clone()));
        wallet.engine.push().await.unwrap_err();
    }
    assert_eq!((wallet.state(id), wallet.operation(id).state), (P::Unknown, O::Sending));
}

#[tokio::test]
async fn busy_says_when_to_come_again() {
    for (header, least, most) in [("7", 7, 7), ("Tue, 14 Nov 2023 22:14:20 GMT", 60, 60), ("999999", 3600, 3600)] {
        let wallet = TestWallet::new();
        wallet.pay(1, vec![]);
        let mut reply = json(429, &Problem::new(ProblemCode::TooManyRequests, ""));
        reply.headers.push(("retry-after".into(), header.into()));
        wallet.backend.says(move |_| Ok(reply.clone()));
        let retry = wallet.engine.push().await.unwrap_err().retry();
        let crate::sync::Retry::Transient { after: Some(after) } = retry else { panic!("{retry:?}") };
        assert!((least..=most).contains(&after.as_secs()), "{header}: {after:?}");
    }
}

/// Its receipt came with the changes while its operation lay in a quarantine that could not be read yet.
#[tokio::test]
async fn an_operation_that_comes_back_after_its_payment_was_told_settles_beside_it() {
    for (answer, told, ends) in [
        (settles(1), PaymentEvent::Settle, (P::Settled, O::Accepted)),
        (
            signed(declined(1, DeclineReason::InsufficientFunds), BACKEND_KEY),
            PaymentEvent::Cancel,
            (P::Cancelled, O::Declined),
        ),
    ] {
        let wallet = TestWallet::new();
        let (id, neighbour) = (wallet.pay(1, vec![]), wallet.pay(2, vec![]));
        wallet.store.write(|w| payments::advance(w, id, told, Timestamp(1))).unwrap();
        wallet.backend.says(answering(vec![answer, settles(2)]));
        wallet.engine.push().await.unwrap();
        assert_eq!((wallet.state(id), wallet.operation(id).state), ends);
        assert_eq!((wallet.state(neighbour), wallet.operation(neighbour).state), (P::Settled, O::Accepted));
    }
}

#[tokio::test]
async fn a_top_up_that_comes_back_after_it_was_told_does_not_hold_the_others_up() {
    let wallet = TestWallet::new();
    let (id, neighbour) = (operation_id(1), wallet.pay(2, vec![]));
    let (account, amount) = (AccountId::new(1, &[0; 10]), Money::new(500, "EUR".parse().unwrap()));
    let at = Timestamp(1);
    let told =
        TopUpRow { id, account, amount, state: O::Accepted, created_at: at, settled_at: Some(at), declined: None };
    let (typ, compact) = (TopUp::TYP.to_owned(), "operation-1".to_owned());
    let (attachment, after) = (None, vec![]);
    let back = NewOperation { id, typ: typ.clone(), compact, attachment, after, urgent: false, created_at: at };
    wallet.store.write(|w| topups::insert(w, &told).and_then(|()| outbox::enqueue(w, &back))).unwrap();
    let outcome = Outcome::Accepted { effect: Effect::TopUp { account, amount } };
    let receipt = Receipt { operation_typ: typ, outcome, ..accepted(1, 500) };
    wallet.backend.says(answering(vec![signed(receipt, BACKEND_KEY), settles(2)]));
    assert_eq!(wallet.engine.push().await.unwrap().accepted, 2);
    assert_eq!((wallet.operation(id).state, wallet.state(neighbour)), (O::Accepted, P::Settled));
}
