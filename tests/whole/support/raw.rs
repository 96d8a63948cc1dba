//! A phone's requests without its wallet: pushing the very same bytes as often as a test likes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::keys::SigningKey;
use tally::platform::Clock;
use tally::sync::{HttpTransport, Method, Request, Response, Transport, TransportOptions};
use tally::wire::http::SESSION;
use tally::wire::push::Answer;

use super::{Bench, OPERATIONS, Phone, PhoneClock};

#[derive(Clone)]
pub struct Raw {
    authority: String,
    key: Arc<SigningKey>,
    clock: Arc<PhoneClock>,
    session: String,
    http: HttpTransport,
    nonces: Arc<AtomicU64>,
}

impl Raw {
    /// Speaks as the phone does, in the session that its wallet has begun.
    pub fn of(phone: &Phone, bench: &Bench) -> Self {
        Self {
            authority: bench.network.address().to_string(),
            key: Arc::new(phone.vault.device_key()),
            clock: Arc::new(bench.clock()),
            session: phone.line.session(),
            http: HttpTransport::new(&TransportOptions::default()).unwrap(),
            nonces: Arc::default(),
        }
    }

    /// The receipt of the one operation.
    pub async fn receipt(&self, operation: &str) -> String {
        match self.push(&[operation]).await.as_slice() {
            [Answer::Receipt { receipt }] => receipt.clone(),
            other => panic!("no receipt: {other:?}"),
        }
    }

    /// The backend's answers to these operations.
    pub async fn push(&self, operations: &[&str]) -> Vec<Answer> {
        let response = self.send(serde_json::to_vec(operations).unwrap()).await;
        assert_eq!(response.status, 200, "{}", String::from_utf8_lossy(&response.body));
        serde_json::from_slice(&response.body).unwrap()
    }

    async fn send(&self, body: Vec<u8>) -> Response {
        let url = format!("http://{}{OPERATIONS}", self.authority).parse().unwrap();
        let mut headers = self.signature(&content_digest(&body));
        headers.push(("content-type", "application/json".into()));
        let request = Request { method: Method::Post, url, headers, body, timeout: Duration::from_mins(1) };
        self.http.send(request).await.unwrap()
    }

    fn signature(&self, digest: &str) -> Vec<(&'static str, String)> {
        let parts = SignedParts {
            method: "POST",
            authority: &self.authority,
            path: OPERATIONS,
            query: None,
            content_digest: Some(digest),
            extra: &[(SESSION, &self.session)],
        };
        let signature = sign(&parts, &self.parameters(), &self.key);
        let session = (SESSION, self.session.clone());
        vec![
            ("content-digest", digest.into()),
            session,
            ("signature-input", signature.input),
            ("signature", signature.value),
        ]
    }

    fn parameters(&self) -> Parameters {
        let nonce = format!("raw-{}", self.nonces.fetch_add(1, Ordering::SeqCst));
        Parameters { created: self.clock.now_millis() / 1000, nonce, keyid: self.key.public().thumbprint() }
    }
}
