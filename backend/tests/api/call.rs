//! One signed HTTP request, every part of which can be spoilt, and its answer, which always carries the signed time.

use reqwest::{Client, Method, RequestBuilder};
use serde::de::DeserializeOwned;
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::jws::Signed;
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::wire::http::{PROBLEM_JSON, SERVER_TIME, SESSION};
use tally::wire::problem::{Problem, ProblemCode};
use tally::wire::time::ServerTime;

/// A request that is about to be signed.
#[derive(Clone)]
pub struct Call {
    pub method: Method,
    pub base: String,
    /// The path and the query.
    pub target: String,
    /// Sent as it is; its digest is about these very bytes.
    pub body: Vec<u8>,
    pub created: i64,
    pub nonce: String,
    pub session: Option<String>,
    pub headers: Vec<(&'static str, String)>,
}

impl Call {
    /// The request with its signature by `key`.
    pub fn signed(&self, client: &Client, key: &SigningKey) -> RequestBuilder {
        let (path, query) =
            self.target.split_once('?').map_or((&*self.target, None), |(path, query)| (path, Some(query)));
        let digest = (!self.body.is_empty()).then(|| content_digest(&self.body));
        let extra: Vec<_> = self.session.iter().map(|session| (SESSION, session.as_str())).collect();
        let parts = SignedParts {
            method: self.method.as_str(),
            authority: self.base.strip_prefix("http://").unwrap(),
            path,
            query,
            content_digest: digest.as_deref(),
            extra: &extra,
        };
        let keyid = key.public().thumbprint();
        let signature = sign(&parts, &Parameters { created: self.created, nonce: self.nonce.clone(), keyid }, key);
        let mut request =
            self.plain(client).header("signature-input", signature.input).header("signature", signature.value);
        request = digest.into_iter().fold(request, |request, digest| request.header("content-digest", digest));
        extra.into_iter().fold(request, |request, (name, value)| request.header(name, value))
    }

    /// The request without any signature.
    pub fn plain(&self, client: &Client) -> RequestBuilder {
        let mut request = client.request(self.method.clone(), format!("{}{}", self.base, self.target));
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if self.body.is_empty() {
            return request;
        }
        let typed = self.headers.iter().any(|(name, _)| *name == "content-type");
        let request = if typed { request } else { request.header("content-type", "application/json") };
        request.body(self.body.clone())
    }
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Answer {
    /// Sends it. Whatever the answer is, the backend's time stands on it, signed for the request's nonce.
    pub async fn to(request: RequestBuilder, key: &PublicKey, nonce: Option<&str>) -> Self {
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let time = headers.get(SERVER_TIME).unwrap_or_else(|| panic!("no time on a {status}")).to_str().unwrap();
        let time = Signed::<ServerTime>::verify(time, key).unwrap().into_document();
        assert_eq!(time.nonce.as_deref(), nonce, "the time on a {status}");
        Self { status, headers, body: answer.text().await.unwrap() }
    }

    pub fn json<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, 200, "{}", self.body);
        serde_json::from_str(&self.body).unwrap()
    }

    /// The code of a refusal, which is a whole RFC 9457 problem.
    pub fn refusal(&self) -> ProblemCode {
        assert_eq!(self.headers["content-type"], PROBLEM_JSON, "{} {}", self.status, self.body);
        let problem: Problem = serde_json::from_str(&self.body).unwrap();
        assert_eq!((problem.status, problem.code.status()), (self.status, self.status));
        problem.code
    }
}
