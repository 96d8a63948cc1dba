//! What every answer has, refusals too: the backend's signed time, and an end.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tally::crypto::http_signature::parse_input;
use tally::wire::http::SERVER_TIME;
use tally::wire::problem::ProblemCode;
use tally::wire::time::ServerTime;

use super::signature::SIGNATURE_INPUT;
use crate::app::App;
use crate::refusal::Refusal;

/// Beyond the longest poll (25 s) and a slow body (10 s) together, something hangs.
const LONGEST: Duration = Duration::from_secs(45);

pub(super) async fn complete(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned()).unwrap_or_default();
    let nonce = nonce(request.headers());
    let answered = tokio::time::timeout(LONGEST, next.run(request)).await;
    let late = || Refusal::later(ProblemCode::Unavailable, Duration::from_secs(5)).into_response();
    let mut response = answered.unwrap_or_else(|_| late());
    stamp(&app, &mut response, nonce);
    tracing::info!(%method, route, status = response.status().as_u16(), elapsed = ?started.elapsed(), "answered");
    response
}

/// The nonce as far as it can be read; whether the signature holds is of no matter for telling the time.
fn nonce(headers: &HeaderMap) -> Option<String> {
    let input = headers.get(SIGNATURE_INPUT)?.to_str().ok()?;
    parse_input(input).ok().map(|(_, parameters)| parameters.nonce)
}

fn stamp(app: &App, response: &mut Response, nonce: Option<String>) {
    let time = app.keys.sign(ServerTime { iat: app.now(), nonce });
    if let Ok(Ok(time)) = time.map(HeaderValue::try_from) {
        response.headers_mut().insert(SERVER_TIME, time);
    } else {
        tracing::error!("the time could not be signed");
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
}
