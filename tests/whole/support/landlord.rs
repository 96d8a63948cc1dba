//! Somebody who asks for data: a key of its own, and signed requests that go past the phones' network.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tally::crypto::hash::sha256_base64url;
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::jws::Signed;
use tally::crypto::keys::{SigningKey, Thumbprint};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::domain::time::Timestamp;
use tally::platform::{Clock, Randomness};
use tally::sync::{HttpTransport, Method, Request, Response, Transport, TransportOptions};
use tally::wallet::OsRandomness;
use tally::wire::consent::{
    AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, Notice, OpenRequest, ReadAnswer, ReadRequest,
    RequestedField, ShareLink,
};
use tally_backend::RecipientRequest;

use super::{Bench, DAY, PhoneClock};

/// What a landlord asks for: the name, which it cannot do without, and two more.
pub const ASKED: [DataField; 3] = [DataField::Name, DataField::City, DataField::PaymentsSettled];

pub struct Landlord {
    pub id: RecipientId,
    pub key: SigningKey,
    authority: String,
    backend: Thumbprint,
    clock: Arc<PhoneClock>,
    http: HttpTransport,
    nonces: AtomicU64,
}

impl Landlord {
    pub async fn registered(bench: &Bench) -> Self {
        let key = SigningKey::from_seed(&random());
        let (name, contact, country) = ("Best Rooms".into(), "mail@rooms.example".into(), "DE".into());
        let request = RecipientRequest { name, contact, country, key: key.public() };
        let answer = bench.operator().add_recipient(request).await.unwrap();
        Self {
            id: answer.recipient,
            key,
            authority: bench.backend_address().to_string(),
            backend: bench.backend_key().await,
            clock: Arc::new(bench.clock()),
            http: HttpTransport::new(&TransportOptions::default()).unwrap(),
            nonces: AtomicU64::default(),
        }
    }

    pub fn request(&self) -> ConsentRequest {
        let now = Timestamp::from_millis(self.clock.now_millis());
        let field = |field| RequestedField { field, required: field == DataField::Name };
        ConsentRequest {
            id: RequestId::new(self.clock.now_millis(), &random()),
            recipient: self.id,
            backend: self.backend.clone(),
            purposes: vec![DataPurpose::EstablishContractualAgreement, DataPurpose::IdentityVerification],
            fields: ASKED.map(field).to_vec(),
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: Notice {
                url: "https://rooms.example/privacy".into(),
                sha256: sha256_base64url(b"We want to know who rents."),
                language: "en".into(),
            },
            grant_days: 30,
            iat: now,
            exp: now.plus(DAY),
        }
    }

    /// Asks; gives the link that people scan.
    pub async fn asks(&self) -> String {
        self.asks_for(self.request()).await
    }

    pub async fn asks_for(&self, request: ConsentRequest) -> String {
        let request = Signed::sign(request, &self.key).unwrap().compact().to_owned();
        let answer = self.send("/recipient/v1/requests", Some(&AskSubmission { request })).await;
        read::<LinkAnswer>(&answer).link
    }

    pub async fn grants(&self) -> Vec<OperationId> {
        let answer = self.send::<()>("/recipient/v1/grants", None).await;
        read::<GrantsAnswer>(&answer).grants.into_iter().map(|one| one.grant).collect()
    }

    /// Reads these fields, or is told with which status that it may not.
    pub async fn reads(&self, grant: OperationId, fields: &[DataField]) -> Result<ReadAnswer, u16> {
        let asked = ReadRequest { purpose: DataPurpose::IdentityVerification, fields: fields.to_vec() };
        let answer = self.send(&format!("/recipient/v1/grants/{grant}/readings"), Some(&asked)).await;
        if answer.status == 200 { Ok(read(&answer)) } else { Err(answer.status) }
    }

    /// Opens a share, as anybody may who holds the link.
    pub async fn opens(&self, link: &str) -> Result<ReadAnswer, u16> {
        let link: ShareLink = link.parse().unwrap();
        let path = format!("/v1/shares/{}/openings", link.share);
        let body = serde_json::to_vec(&OpenRequest { secret: link.secret }).unwrap();
        let answer = self.http.send(self.plain(Method::Post, &path, body)).await.unwrap();
        if answer.status == 200 { Ok(read(&answer)) } else { Err(answer.status) }
    }

    async fn send<T: Serialize>(&self, path: &str, body: Option<&T>) -> Response {
        let method = if body.is_some() { Method::Post } else { Method::Get };
        let body = body.map(|body| serde_json::to_vec(body).unwrap()).unwrap_or_default();
        let mut request = self.plain(method, path, body);
        let digest = (!request.body.is_empty()).then(|| content_digest(&request.body));
        let parts = SignedParts {
            method: if method == Method::Post { "POST" } else { "GET" },
            authority: &self.authority,
            path,
            query: None,
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
        let nonce = format!("landlord-{}", self.nonces.fetch_add(1, Ordering::SeqCst));
        Parameters { created: self.clock.now_millis() / 1000, nonce, keyid: self.key.public().thumbprint() }
    }
}

fn read<T: DeserializeOwned>(answer: &Response) -> T {
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    serde_json::from_slice(&answer.body).unwrap()
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRandomness.fill(&mut bytes).unwrap();
    bytes
}
