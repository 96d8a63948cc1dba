//! Somebody with a key of their own who is no phone: signed requests that go past the phones' network.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::jws::{Document, Signed};
use tally::crypto::keys::{SigningKey, Thumbprint};
use tally::domain::time::Timestamp;
use tally::platform::{Clock, Randomness};
use tally::sync::{HttpTransport, Method, Request, Response, Transport, TransportOptions};
use tally::wallet::OsRandomness;

use super::{Bench, PhoneClock};

pub struct Client {
    pub key: SigningKey,
    pub backend: Thumbprint,
    authority: String,
    clock: Arc<PhoneClock>,
    http: HttpTransport,
    nonces: AtomicU64,
}

impl Client {
    pub async fn new(bench: &Bench) -> Self {
        Self {
            key: SigningKey::from_seed(&random()),
            backend: bench.backend_key().await,
            authority: bench.backend_address().to_string(),
            clock: Arc::new(bench.clock()),
            http: HttpTransport::new(&TransportOptions::default()).unwrap(),
            nonces: AtomicU64::default(),
        }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now_millis())
    }

    pub fn now_millis(&self) -> i64 {
        self.clock.now_millis()
    }

    pub fn signed<D: Document>(&self, document: D) -> String {
        Signed::sign(document, &self.key).unwrap().compact().to_owned()
    }

    pub async fn post<T: Serialize>(&self, path: &str, body: &T) -> Response {
        self.send(path, Some(body)).await
    }

    pub async fn get(&self, path: &str) -> Response {
        self.send::<()>(path, None).await
    }

    /// Without a signature.
    pub async fn post_plain<T: Serialize>(&self, path: &str, body: &T) -> Response {
        self.http.send(self.plain(Method::Post, path, serde_json::to_vec(body).unwrap())).await.unwrap()
    }

    async fn send<T: Serialize>(&self, path: &str, body: Option<&T>) -> Response {
        let method = if body.is_some() { Method::Post } else { Method::Get };
        let body = body.map(|body| serde_json::to_vec(body).unwrap()).unwrap_or_default();
        let mut request = self.plain(method, path, body);
        let digest = (!request.body.is_empty()).then(|| content_digest(&request.body));
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let parts = SignedParts {
            method: if method == Method::Post { "POST" } else { "GET" },
            authority: &self.authority,
            path,
            query,
            content_digest: digest.as_deref(),
            extra: &[],
        };
        let signature = sign(&parts, &self.parameters(), &self.key);
        request.headers.extend([("signature-input", signature.input), ("signature", signature.value)]);
        request.headers.extend(digest.map(|digest| ("content-digest", digest)));
        self.http.send(request).await.unwrap()
    }

    fn plain(&self, method: Method, path: &str, body: Vec<u8>) -> Request {
        let url = format!("http://{}{path}", self.authority).parse().unwrap();
        let mut headers = vec![("accept", "application/json".to_owned())];
        if !body.is_empty() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        Request { method, url, headers, body, timeout: Duration::from_mins(1) }
    }

    fn parameters(&self) -> Parameters {
        let nonce = format!("client-{}", self.nonces.fetch_add(1, Ordering::SeqCst));
        Parameters { created: self.clock.now_millis() / 1000, nonce, keyid: self.key.public().thumbprint() }
    }
}

pub fn read<T: DeserializeOwned>(answer: &Response) -> T {
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    serde_json::from_slice(&answer.body).unwrap()
}

pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRandomness.fill(&mut bytes).unwrap();
    bytes
}
