//! The transport of a real phone: HTTP/1.1 over TLS by rustls, which is all that the backend answers. HTTP/2 would save the
//! handshake of a second connection while a long poll waits on the first, and weigh more.

mod body;
mod failure;
mod tls;

use std::time::Duration;

use async_trait::async_trait;
use reqwest::{Client, redirect};

use super::transport::{Method, Request, Response, Transport, TransportError};
use crate::wire::http::ANSWER_BYTES;

/// HTTP over TCP, and over TLS wherever the address says `https`.
#[derive(Debug, Clone)]
pub struct HttpTransport {
    client: Client,
    limits: Limits,
}

/// What can be chosen about an [`HttpTransport`].
#[derive(Debug, Clone, Default)]
pub struct TransportOptions {
    /// Certificates (DER) that are trusted beside the roots of the web: an operator's own authority.
    pub extra_roots: Vec<Vec<u8>>,
}

/// Bounds in time and size.
#[derive(Debug, Clone, Copy)]
struct Limits {
    connect: Duration,
    stall: Duration,
    answer_bytes: usize,
}

impl Limits {
    const USUAL: Self = Self {
        // A lost SYN is repeated after 1, 3 and 7 s (RFC 6298 §2.1); whoever has not answered then is not there.
        connect: Duration::from_secs(10),
        // Between two pieces of a body: a phone that changes from Wi-Fi to mobile is back within seconds or not on this
        // connection.
        stall: Duration::from_secs(15),
        answer_bytes: ANSWER_BYTES,
    };
}

/// Mobile networks forget an idle connection after about a minute and tell nobody; a request into it would only time out.
const IDLE: Duration = Duration::from_secs(45);

impl HttpTransport {
    /// Sets the transport up; fails on a certificate that cannot be read.
    pub fn new(options: &TransportOptions) -> Result<Self, TransportError> {
        Self::with_limits(options, Limits::USUAL)
    }

    fn with_limits(options: &TransportOptions, limits: Limits) -> Result<Self, TransportError> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls::config(&options.extra_roots)?)
            .connect_timeout(limits.connect)
            .pool_idle_timeout(IDLE)
            .redirect(redirect::Policy::none())
            .referer(false)
            // A variable of the environment must not be able to send payments elsewhere.
            .no_proxy()
            .gzip(true)
            .build()
            .map_err(|error| TransportError::Setup(error.to_string()))?;
        Ok(Self { client, limits })
    }
}

#[async_trait]
impl Transport for HttpTransport {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let timeout = request.timeout;
        let sent = tokio::time::timeout(timeout, outgoing(&self.client, request).send());
        let answer = sent.await.map_err(|_| TransportError::TimedOut)?.map_err(|error| failure::of(&error))?;
        let (status, headers) = (answer.status().as_u16(), headers(&answer));
        let body = body::read(answer, self.limits.answer_bytes, self.limits.stall).await?;
        Ok(Response { status, headers, body })
    }
}

fn outgoing(client: &Client, request: Request) -> reqwest::RequestBuilder {
    let mut outgoing = match request.method {
        Method::Get => client.get(request.url),
        Method::Post => client.post(request.url).body(request.body),
    };
    for (name, value) in request.headers {
        outgoing = outgoing.header(name, value);
    }
    outgoing
}

/// The headers that are text; the others are none of ours.
fn headers(answer: &reqwest::Response) -> Vec<(String, String)> {
    let text = |value: &reqwest::header::HeaderValue| value.to_str().ok().map(str::to_owned);
    answer.headers().iter().filter_map(|(name, value)| Some((name.as_str().to_owned(), text(value)?))).collect()
}

#[cfg(test)]
mod tests;
