//! Why a request as a whole is refused.

use std::time::Duration;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tally::crypto::jws::JwsError;
use tally::platform::NoRandomness;
use tally::wire::http::PROBLEM_JSON;
use tally::wire::problem::{Problem, ProblemCode};

use crate::store::{RuleFailed, StoreError};

/// A request that is refused: what goes back, and when to come again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What goes back.
    pub problem: Problem,
    /// When to come again, if that helps.
    pub retry_after: Option<Duration>,
}

impl Refusal {
    /// Refused for good, unless the request changes.
    pub(crate) fn new(code: ProblemCode, detail: impl Into<String>) -> Self {
        Self { problem: Problem::new(code, detail), retry_after: None }
    }

    /// The same request is welcome later.
    pub(crate) fn later(code: ProblemCode, after: Duration) -> Self {
        Self { problem: Problem::new(code, ""), retry_after: Some(after) }
    }

    /// The backend failed. What failed is for the log alone.
    pub(crate) fn internal(error: &dyn std::error::Error) -> Self {
        tracing::error!(%error, "a request failed");
        Self::new(ProblemCode::Internal, "")
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.problem.title)?;
        self.problem.detail.iter().try_for_each(|detail| write!(formatter, ": {detail}"))
    }
}

impl std::error::Error for Refusal {}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy | StoreError::Closed => Self::later(ProblemCode::Unavailable, Duration::from_secs(1)),
            error => Self::internal(&error),
        }
    }
}

impl From<JwsError> for Refusal {
    fn from(error: JwsError) -> Self {
        Self::internal(&error)
    }
}

impl From<NoRandomness> for Refusal {
    fn from(error: NoRandomness) -> Self {
        Self::internal(&error)
    }
}

impl From<JwsError> for RuleFailed {
    fn from(error: JwsError) -> Self {
        Self(error.to_string())
    }
}

impl From<NoRandomness> for RuleFailed {
    fn from(error: NoRandomness) -> Self {
        Self(error.to_string())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, axum::Json(self.problem)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        if let Some(after) = self.retry_after {
            // Rounded up: a client that comes a moment too early is refused again.
            let seconds = after.as_millis().div_ceil(1000).max(1);
            let seconds = HeaderValue::try_from(seconds.to_string()).ok();
            response.headers_mut().extend(seconds.map(|seconds| (header::RETRY_AFTER, seconds)));
        }
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Signature"));
        }
        response
    }
}
