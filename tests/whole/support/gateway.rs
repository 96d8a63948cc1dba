//! A gateway before the backend, with stricter rules than the backend's.

use axum::http::request::Parts;
use tally::wire::problem::{Problem, ProblemCode};

pub enum Gateway {
    /// No push may be longer than this.
    Longest(usize),
    /// No push may hold this text.
    Without(String),
}

impl Gateway {
    /// The status and the problem that it answers with, if it does not let the request through.
    pub(super) fn refuses(&self, parts: &Parts, body: &[u8]) -> Option<(u16, String)> {
        let code = match self {
            Self::Longest(bytes) => (body.len() > *bytes).then_some(ProblemCode::TooLarge),
            Self::Without(text) => String::from_utf8_lossy(body).contains(text).then_some(ProblemCode::Malformed),
        };
        let code = code.filter(|_| parts.uri.path() == super::OPERATIONS)?;
        Some((code.status(), serde_json::to_string(&Problem::new(code, "")).unwrap()))
    }
}
