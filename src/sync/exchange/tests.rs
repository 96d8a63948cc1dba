//! The signature of each request, and the time that comes with each answer.

use crate::crypto::http_signature::{SignedParts, verify, verify_content_digest};
use crate::crypto::jws::Signed;
use crate::crypto::keys::SigningKey;
use crate::domain::id::{MerchantId, QuoteId, UserId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::store::events::Event;
use crate::sync::SyncError;
use crate::sync::error::Cause;
use crate::sync::testing::{Reply, TestWallet, backend_key, json, user};
use crate::sync::transport::{Request, Response, TransportError};
use crate::wire::http::{SERVER_TIME, SESSION};
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::quote::{Quote, QuoteAnswer, QuoteRequest};
use crate::wire::time::ServerTime;

const NOW: i64 = 1_700_000_000;

fn request() -> QuoteRequest {
    QuoteRequest { payload: "code".into(), amount: None, perk: None }
}

fn quote(user: UserId, exp: i64) -> Response {
    let (id, payee) = (QuoteId::new(1, &[0; 10]), MerchantId::new(1, &[0; 10]));
    let (total, iat, exp) = (Money::new(500, "EUR".parse().unwrap()), Timestamp(NOW), Timestamp(exp));
    let (payee_name, category, nonce) = ("Shop".into(), "5411".into(), "n".into());
    let quote =
        Quote { id, user, payee, payee_name, payee_name_local: None, category, total, perk: None, nonce, iat, exp };
    json(200, &QuoteAnswer { quote: Signed::sign(quote, &backend_key()).unwrap().compact().into() })
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a script")]
fn good(_: &Request) -> Reply {
    Ok(quote(user(), i64::MAX))
}

fn header<'a>(request: &'a Request, name: &str) -> &'a str {
    &request.headers.iter().find(|(key, _)| *key == name).unwrap().1
}

#[tokio::test]
async fn every_request_is_signed_by_the_device_key_in_one_session_with_a_new_nonce() {
    let wallet = TestWallet::new();
    wallet.backend.says(good);
    for _ in 0..2 {
        wallet.engine.quote(&request()).await.unwrap();
    }
    let requests = wallet.backend.requests.lock().unwrap();
    let nonces = [&requests[0], &requests[1]].map(|request| {
        let (digest, session) = (header(request, "content-digest"), header(request, SESSION));
        verify_content_digest(digest, &request.body).unwrap();
        let extra = &[(SESSION, session)];
        let (method, authority, path) = ("POST", "localhost:1", "/v1/quotes");
        let parts = SignedParts { method, authority, path, query: None, content_digest: Some(digest), extra };
        let (input, value) = (header(request, "signature-input"), header(request, "signature"));
        let parameters = verify(&parts, input, value, &SigningKey::from_seed(&[2; 32]).public()).unwrap();
        assert_eq!(parameters.created, NOW);
        parameters.nonce
    });
    assert_ne!(nonces[0], nonces[1]);
    assert_eq!(header(&requests[0], SESSION), header(&requests[1], SESSION));
    assert!(header(&requests[0], SESSION).starts_with("1."));
}

#[tokio::test]
async fn a_quote_for_somebody_else_or_over_already_is_refused() {
    for (user, exp) in [(UserId::new(2, &[0; 10]), i64::MAX), (user(), NOW)] {
        let wallet = TestWallet::new();
        wallet.backend.says(move |_| Ok(quote(user, exp)));
        assert!(matches!(wallet.engine.quote(&request()).await, Err(SyncError::Tampered(_))));
    }
}

#[tokio::test]
async fn a_signed_time_to_another_request_or_by_another_key_is_tampering() {
    let replayed = Signed::sign(ServerTime { iat: Timestamp(NOW), nonce: Some("old".into()) }, &backend_key());
    let unsigned = Signed::sign(ServerTime { iat: Timestamp(NOW), nonce: None }, &backend_key());
    let forged = Signed::sign(ServerTime { iat: Timestamp(NOW), nonce: None }, &SigningKey::from_seed(&[8; 32]));
    for time in [replayed, unsigned, forged] {
        let (wallet, time) = (TestWallet::new(), time.unwrap().compact().to_owned());
        wallet.backend.says(move |request| {
            let mut response = good(request)?;
            response.headers.push((SERVER_TIME.into(), time.clone()));
            Ok(response)
        });
        assert!(matches!(wallet.engine.quote(&request()).await, Err(SyncError::Tampered(_))));
        assert_eq!(wallet.engine.server_offset(), None);
    }
}

#[tokio::test]
async fn nothing_new_is_agreed_to_by_a_wrong_clock_and_it_is_told_once() {
    let wallet = TestWallet::new();
    wallet.backend.says(good);
    wallet.backend.set_time(Timestamp(NOW + 301));
    for _ in 0..2 {
        let refused = wallet.engine.quote(&request()).await;
        assert!(matches!(refused, Err(SyncError::ClockWrong { offset_seconds: 301 })), "{refused:?}");
    }
    assert_eq!(wallet.events(), [Event::ClockWrong { offset_seconds: 301 }]);
    wallet.clock.set((NOW + 301) * 1000);
    wallet.engine.quote(&request()).await.unwrap();
}

#[tokio::test]
async fn a_refused_time_is_corrected_by_the_signed_one_and_asked_once_more() {
    let wallet = TestWallet::new();
    let year = 365 * 86_400;
    wallet.backend.set_time(Timestamp(NOW - year));
    wallet.backend.says(|_| Ok(json(401, &Problem::new(ProblemCode::ClockWrong, ""))));
    let refused = wallet.engine.pull(0).await;
    assert!(matches!(refused, Err(SyncError::ClockWrong { offset_seconds }) if offset_seconds == -year), "{refused:?}");
    let requests = wallet.backend.requests.lock().unwrap();
    let created = |request: &Request| header(request, "signature-input").contains(&format!("created={}", NOW - year));
    assert_eq!(requests.iter().map(created).collect::<Vec<_>>(), [false, true]);
}

#[tokio::test]
async fn a_certificates_dates_blame_the_clock_unless_the_backend_has_told_the_time() {
    let wallet = TestWallet::new();
    let expired = |_: &Request| Err(TransportError::CertificateTime { offset_seconds: Some(-9) });
    wallet.backend.says(expired);
    let refused = wallet.engine.quote(&request()).await;
    assert!(matches!(refused, Err(SyncError::ClockWrong { offset_seconds: -9 })), "{refused:?}");
    wallet.backend.says(good);
    wallet.engine.quote(&request()).await.unwrap();
    wallet.backend.says(expired);
    let refused = wallet.engine.quote(&request()).await;
    assert!(
        matches!(refused, Err(SyncError::Transient(ref t)) if matches!(t.cause, Cause::Transport(_))),
        "{refused:?}"
    );
}
