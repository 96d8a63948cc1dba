//! Signed requests of a recipient or a seller, and answers that are the backend's.

pub mod key;

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tally::crypto::encoding::base64url;
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::jws::{Document, KeySet, KeySource, Signed};
use tally::crypto::keys::{PublicKey, SigningKey, Thumbprint};
use tally::sync::{Method, Request, Response};
use tally::wire::http::SERVER_TIME;
use tally::wire::invite::Address;
use tally::wire::problem::Problem;
use tally::wire::time::ServerTime;

use crate::ground::Ground;
use crate::trouble::Trouble;

/// A backend answers its clients within moments or not at all.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A connection to one backend, under a key of its own.
pub struct Client {
    /// What it stands on.
    pub ground: Ground,
    /// Where its backend is.
    pub address: Address,
    key: SigningKey,
    /// The key that the backend signs with.
    pub backend: PublicKey,
}

impl Client {
    /// Finds the key behind the thumbprint that its owner was told when it was registered.
    pub async fn connect(
        (address, backend): (Address, &Thumbprint),
        key: SigningKey,
        ground: Ground,
    ) -> Result<Self, Trouble> {
        let url = address.url().join("v1/keys").map_err(Trouble::backend)?;
        let request = Request { method: Method::Get, url, headers: Vec::new(), body: Vec::new(), timeout: TIMEOUT };
        let answer = ground.transport.send(request).await.map_err(Trouble::backend)?;
        let keys: KeySet = serde_json::from_slice(&answer.body).map_err(Trouble::backend)?;
        let backend = keys.key(backend).cloned().ok_or_else(|| Trouble::backend("it signs with another key"))?;
        Ok(Self { ground, address, key, backend })
    }

    /// What it signs with.
    pub fn public_key(&self) -> PublicKey {
        self.key.public()
    }

    /// The compact JWS of a document by its own key.
    pub fn signed<D: Document>(&self, document: D) -> Result<String, Trouble> {
        let signed = Signed::sign(document, &self.key).map_err(Trouble::backend)?;
        Ok(signed.compact().to_owned())
    }

    /// What is behind this path.
    pub async fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Result<T, Trouble> {
        accepted(self.send(Method::Get, path, query, Vec::new()).await?)
    }

    /// The answer to this body.
    pub async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, Trouble> {
        accepted(self.try_post(path, body).await?)
    }

    /// The answer, or the problem that the backend has with the request.
    pub async fn try_post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<Result<T, Problem>, Trouble> {
        let body = serde_json::to_vec(body).map_err(Trouble::backend)?;
        self.send(Method::Post, path, &[], body).await
    }

    async fn send<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Result<T, Problem>, Trouble> {
        let nonce = base64url(&self.ground.random::<16>()?);
        let request = self.request(method, path, query, body, &nonce)?;
        let answer = self.ground.transport.send(request).await.map_err(Trouble::backend)?;
        self.check_time(&answer, &nonce)?;
        read(&answer)
    }

    fn request(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Vec<u8>,
        nonce: &str,
    ) -> Result<Request, Trouble> {
        let mut url = self.address.url().join(path).map_err(Trouble::backend)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let digest = (!body.is_empty()).then(|| content_digest(&body));
        let host = url.host_str().unwrap_or_default();
        let authority = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let parts = SignedParts {
            method: method.name(),
            authority: &authority,
            path: url.path(),
            query: url.query(),
            content_digest: digest.as_deref(),
            extra: &[],
        };
        let headers = self.headers(&parts, nonce);
        Ok(Request { method, url, headers, body, timeout: TIMEOUT })
    }

    fn headers(&self, parts: &SignedParts<'_>, nonce: &str) -> Vec<(&'static str, String)> {
        let keyid = self.key.public().thumbprint();
        let parameters = Parameters { created: self.ground.now().0, nonce: nonce.into(), keyid };
        let signature = sign(parts, &parameters, &self.key);
        let mut headers = vec![("signature-input", signature.input), ("signature", signature.value)];
        if let Some(digest) = parts.content_digest {
            headers.extend([("content-digest", digest.to_owned()), ("content-type", "application/json".into())]);
        }
        headers
    }

    /// Every answer of the backend carries its signed time for this very request.
    fn check_time(&self, answer: &Response, nonce: &str) -> Result<(), Trouble> {
        let time = answer.header(SERVER_TIME).unwrap_or_default();
        let time = Signed::<ServerTime>::verify(time, &self.backend).map_err(Trouble::backend)?;
        if time.document().nonce.as_deref() == Some(nonce) {
            return Ok(());
        }
        Err(Trouble::backend("the answer belongs to another request"))
    }
}

fn read<T: DeserializeOwned>(answer: &Response) -> Result<Result<T, Problem>, Trouble> {
    if answer.status == 200 {
        return serde_json::from_slice(&answer.body).map(Ok).map_err(Trouble::backend);
    }
    serde_json::from_slice(&answer.body).map(Err).map_err(Trouble::backend)
}

fn accepted<T>(answer: Result<T, Problem>) -> Result<T, Trouble> {
    answer.map_err(|problem| Trouble::backend(problem.detail.unwrap_or(problem.title)))
}
