//! The seam between what is said and how it travels.

use std::time::Duration;

use async_trait::async_trait;
use url::Url;

/// Carries one request to the backend and brings its answer back.
#[async_trait]
pub trait Transport: Send + Sync {
    /// Sends `request` once: no redirect is followed, and nothing is sent a second time.
    async fn send(&self, request: Request) -> Result<Response, TransportError>;
}

/// What the interface uses of HTTP's methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Submits.
    Post,
}

/// One request, complete and signed.
#[derive(Clone)]
pub struct Request {
    /// How.
    pub method: Method,
    /// Where to.
    pub url: Url,
    /// Names in small letters, and values.
    pub headers: Vec<(&'static str, String)>,
    /// A JSON text; empty for [`Method::Get`].
    pub body: Vec<u8>,
    /// How long the beginning of the answer may take, from now on.
    pub timeout: Duration,
}

/// What came back, whoever sent it.
#[derive(Clone, Default)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Names in small letters, and values.
    pub headers: Vec<(String, String)>,
    /// The body, unpacked, and complete.
    pub body: Vec<u8>,
}

/// Why no answer came.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// No connection was made, so certainly nothing arrived.
    #[error("no connection to the backend: {0}")]
    NotConnected(String),
    /// By the phone's clock the backend's certificate is not valid yet, or no longer. Certainly nothing arrived.
    #[error("by this clock the backend's certificate is not valid now")]
    CertificateTime {
        /// How many seconds the clock would have to be moved at least, where that is known; negative is back.
        offset_seconds: Option<i64>,
    },
    /// The answer did not begin, or did not go on, in time.
    #[error("the backend did not answer in time")]
    TimedOut,
    /// The connection broke in the middle.
    #[error("the connection broke: {0}")]
    Broken(String),
    /// The answer is larger, unpacked, than any answer of the interface.
    #[error("the answer is too large")]
    TooLarge,
    /// The transport cannot be set up, or the request cannot be written.
    #[error("the transport cannot work: {0}")]
    Setup(String),
}

impl TransportError {
    /// Nothing can have reached the backend.
    pub fn nothing_arrived(&self) -> bool {
        matches!(self, Self::NotConnected(_) | Self::CertificateTime { .. } | Self::Setup(_))
    }
}

impl Method {
    /// The method's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl Response {
    /// The value of the header `name`, in small letters, if it came exactly once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    }
}

/// Bodies and headers carry amounts, names and signatures, so logs see only the outline.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} ({} bytes)", self.method.name(), self.url.path(), self.body.len())
    }
}

/// Like a request's.
impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.status, self.body.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Response;

    #[test]
    fn a_header_that_comes_twice_is_none() {
        let headers = vec![("a".into(), "1".into()), ("b".into(), "2".into()), ("b".into(), "2".into())];
        let response = Response { headers, ..Response::default() };
        assert_eq!(response.header("a"), Some("1"));
        assert_eq!(response.header("b"), None);
        assert_eq!(response.header("c"), None);
    }
}
