//! Requests of the operator.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use subtle::ConstantTimeEq;
use tally::crypto::hash::sha256;
use tally::wire::http::AUTHORIZATION;

use super::body;
use super::input::Input;
use super::signature::{optional, unauthenticated};
use crate::app::App;
use crate::operator::Operator;
use crate::refusal::Refusal;

/// A request that carries the operator's token.
pub(super) struct Operated<I> {
    pub(super) operator: Operator,
    pub(super) input: I,
}

/// A refusal that asks for the token, and not for a phone's signature (RFC 6750 §3).
pub(super) struct NotOperated(Refusal);

impl From<Refusal> for NotOperated {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

impl IntoResponse for NotOperated {
    fn into_response(self) -> Response {
        let mut response = self.0.into_response();
        if response.status() == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl<I: Input> FromRequest<Arc<App>> for Operated<I> {
    type Rejection = NotOperated;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, NotOperated> {
        let (parts, body) = request.into_parts();
        check(app, &parts.headers)?;
        let packed = body::receive(body).await?;
        Ok(Self { operator: Operator::of(app), input: I::read(&parts, &packed)? })
    }
}

/// Hashes are compared, so that neither time nor length tells how close a guess is.
fn check(app: &App, headers: &HeaderMap) -> Result<(), Refusal> {
    let token = optional(headers, AUTHORIZATION)?.and_then(|value| value.strip_prefix("Bearer "));
    let token = token.ok_or_else(|| unauthenticated("the operator's token is missing"))?;
    let equal = sha256(token.as_bytes()).ct_eq(&sha256(app.operator_token.as_bytes()));
    if bool::from(equal) { Ok(()) } else { Err(unauthenticated("the operator's token is wrong")) }
}
