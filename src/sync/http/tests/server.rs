//! A server that speaks in bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use super::super::{HttpTransport, Limits, TransportOptions};
use crate::sync::transport::{Method, Request};

/// What the server does after its answer.
#[derive(Clone, Copy)]
pub(super) enum Then {
    /// Waits for the next request.
    GoOn,
    /// Closes the connection.
    Close,
    /// Keeps it open and never says another word.
    Hang,
}

pub(super) struct Server {
    pub(super) url: Url,
    pub(super) accepted: Arc<AtomicUsize>,
}

impl Server {
    /// Answers every request with these bytes.
    pub(super) async fn start(answer: impl Into<Vec<u8>>, then: Then) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1/changes", listener.local_addr().unwrap()).parse().unwrap();
        let (answer, accepted) = (answer.into(), Arc::new(AtomicUsize::new(0)));
        let counter = Arc::clone(&accepted);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(converse::<TcpStream>(stream, answer.clone(), then));
            }
        });
        Self { url, accepted }
    }

    pub(super) fn request(&self) -> Request {
        let (headers, timeout) = (vec![("accept", "application/json".into())], Duration::from_secs(5));
        Request { method: Method::Get, url: self.url.clone(), headers, body: Vec::new(), timeout }
    }
}

pub(super) async fn converse<S: AsyncRead + AsyncWrite + Unpin>(mut stream: S, answer: Vec<u8>, then: Then) {
    while read_request(&mut stream).await {
        if stream.write_all(&answer).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        match then {
            Then::GoOn => {}
            Then::Close => return stream.shutdown().await.unwrap_or_default(),
            Then::Hang => std::future::pending().await,
        }
    }
}

/// Reads a request without a body; whether there was one.
async fn read_request<S: AsyncRead + Unpin>(stream: &mut S) -> bool {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => request.push(byte),
            Err(_) => return false,
        }
    }
    true
}

/// Bounds that a test can wait for.
pub(super) const SHORT: Limits =
    Limits { connect: Duration::from_secs(2), stall: Duration::from_millis(200), answer_bytes: 1000 };

pub(super) fn transport(extra_roots: Vec<Vec<u8>>) -> HttpTransport {
    HttpTransport::with_limits(&TransportOptions { extra_roots }, SHORT).unwrap()
}

/// A whole answer.
pub(super) fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}
