//! What can go wrong between a wallet and its backend.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

/// One fault, which strikes the next requests to a path.
#[derive(Clone)]
pub struct Fault {
    pub(super) kind: Kind,
    pub(super) path: &'static str,
    pub(super) times: usize,
}

#[derive(Clone)]
pub(super) enum Kind {
    /// The backend has done it, and the connection breaks before its answer is through.
    LoseReply,
    /// The backend never hears of it: something on the way answers with this.
    Instead { status: u16, content_type: &'static str, body: &'static str },
    /// The backend has done it, and half of its answer comes through as if it were the whole.
    Truncate,
    /// The backend has done it, and somebody has changed the last signature in its answer.
    Forge,
    /// The backend has done it, and somebody has emptied the list of its answers.
    Empty,
    /// The backend has done it, and its answer comes too late.
    Stall(Duration),
    /// The request arrives twice, and the second answer is what comes back.
    Duplicate,
    /// Tells that a request is there, and lets it through.
    Announce(Arc<Notify>),
    /// The backend has done it; tells so, and breaks the connection once the other side is told to.
    HoldReply { done: Arc<Notify>, release: Arc<Notify> },
}

impl Fault {
    pub fn lose_reply() -> Self {
        Self::of(Kind::LoseReply)
    }

    /// What a proxy says whose backend is away.
    pub fn bad_gateway() -> Self {
        Self::instead(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>")
    }

    /// What some proxies say for want of a better number.
    pub fn web_server_returned_unknown_error() -> Self {
        Self::instead(520, "text/plain", "error code: 520")
    }

    /// What a hotel says before it has been paid.
    pub fn captive_portal() -> Self {
        Self::instead(200, "text/html", "<html><body>Welcome! Accept our terms to go online.</body></html>")
    }

    /// A captive portal that answers in JSON.
    pub fn captive_portal_in_json() -> Self {
        Self::instead(200, "application/json", "[]")
    }

    pub fn truncate() -> Self {
        Self::of(Kind::Truncate)
    }

    pub fn forge() -> Self {
        Self::of(Kind::Forge)
    }

    pub fn no_answers() -> Self {
        Self::of(Kind::Empty)
    }

    /// What a gateway says that does not know the path, for as long as a backend is being replaced.
    pub fn not_found() -> Self {
        Self::problem(404, NOT_FOUND)
    }

    /// What a portal or a gateway says in the backend's own words, which it has read somewhere.
    pub fn refused_on_the_way(status: u16, body: &'static str) -> Self {
        Self::problem(status, body)
    }

    fn problem(status: u16, body: &'static str) -> Self {
        Self::instead(status, "application/problem+json", body)
    }

    pub fn stall(time: Duration) -> Self {
        Self::of(Kind::Stall(time))
    }

    pub fn duplicate() -> Self {
        Self::of(Kind::Duplicate)
    }

    pub fn announce(arrived: &Arc<Notify>) -> Self {
        Self::of(Kind::Announce(arrived.clone()))
    }

    pub fn hold_reply(done: &Arc<Notify>, release: &Arc<Notify>) -> Self {
        Self::of(Kind::HoldReply { done: done.clone(), release: release.clone() })
    }

    /// Strikes requests to this path instead of pushes.
    #[must_use]
    pub fn on(self, path: &'static str) -> Self {
        Self { path, ..self }
    }

    /// Strikes this often instead of once.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        Self { times, ..self }
    }

    fn of(kind: Kind) -> Self {
        Self { kind, path: super::OPERATIONS, times: 1 }
    }

    fn instead(status: u16, content_type: &'static str, body: &'static str) -> Self {
        Self::of(Kind::Instead { status, content_type, body })
    }
}

const NOT_FOUND: &str =
    r#"{"type":"tag:tally,2026:problem/not-found","title":"There is nothing here","status":404,"code":"not-found"}"#;
