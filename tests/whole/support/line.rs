//! The phone's own end of the network: the real transport, watched.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tally::sync::{HttpTransport, Request, Response, Transport, TransportError, TransportOptions};
use tally::wire::http::SESSION;

use super::gate::{Gate, Place};

/// [`HttpTransport`], with a gate before and behind it, and with less patience where a test says so.
pub struct Line {
    http: HttpTransport,
    gate: Arc<Gate>,
    patience: Mutex<Option<Duration>>,
    session: Mutex<String>,
    sent: Mutex<Vec<u8>>,
    polls: AtomicUsize,
    most_polls: AtomicUsize,
}

/// A long poll, for as long as somebody waits for its answer.
struct Poll<'l>(&'l AtomicUsize);

impl Drop for Poll<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Line {
    pub fn new(gate: Arc<Gate>) -> Self {
        let http = HttpTransport::new(&TransportOptions::default()).expect("a transport");
        let (patience, session, sent) = (Mutex::default(), Mutex::default(), Mutex::default());
        let (polls, most_polls) = (AtomicUsize::default(), AtomicUsize::default());
        Self { http, gate, patience, session, sent, polls, most_polls }
    }

    /// How many long polls wait for an answer.
    pub fn polls(&self) -> usize {
        self.polls.load(Ordering::SeqCst)
    }

    /// How many ever waited for one at the same time.
    pub fn most_polls(&self) -> usize {
        self.most_polls.load(Ordering::SeqCst)
    }

    fn poll(&self, request: &Request) -> Option<Poll<'_>> {
        request.url.query().filter(|query| query.contains("&wait=25"))?;
        self.most_polls.fetch_max(1 + self.polls.fetch_add(1, Ordering::SeqCst), Ordering::SeqCst);
        Some(Poll(&self.polls))
    }

    /// From now on no answer may take longer than this, or again as long as the wallet says.
    pub fn set_patience(&self, patience: Option<Duration>) {
        *self.patience.lock().unwrap() = patience;
    }

    /// What the last signed request called its session.
    pub fn session(&self) -> String {
        self.session.lock().unwrap().clone()
    }

    /// Whether any request that was answered held this text, as JSON writes it.
    pub fn has_sent(&self, text: &str) -> bool {
        self.sent.lock().unwrap().windows(text.len()).any(|window| window == text.as_bytes())
    }

    fn look_at(&self, request: &mut Request) {
        if let Some((_, session)) = request.headers.iter().find(|(name, _)| *name == SESSION) {
            self.session.lock().unwrap().clone_from(session);
        }
        if let Some(patience) = *self.patience.lock().unwrap() {
            request.timeout = patience;
        }
    }
}

#[async_trait]
impl Transport for Line {
    async fn send(&self, mut request: Request) -> Result<Response, TransportError> {
        self.look_at(&mut request);
        let path = static_path(request.url.path());
        self.gate.pass(Place::BeforeSending(path)).await;
        let (body, _poll) = (request.body.clone(), self.poll(&request));
        let answer = self.http.send(request).await;
        if answer.is_ok() {
            self.sent.lock().unwrap().extend(body);
        }
        self.gate.pass(Place::AfterAnswer(path)).await;
        answer
    }
}

/// The paths that a gate can be at.
fn static_path(path: &str) -> &'static str {
    [super::OPERATIONS, super::QUOTES, super::ENROLMENTS].into_iter().find(|known| *known == path).unwrap_or("")
}
