//! Telling the backend's answers from everything else that answers: captive portals, proxies, half a text.

use serde::de::DeserializeOwned;

use super::error::{Cause, SyncError, Transient};
use super::retry_after;
use super::transport::Response;
use crate::crypto::jws::{KeySource, Signed};
use crate::domain::json;
use crate::domain::time::Timestamp;
use crate::wire::http::{PROBLEM_JSON, SERVER_TIME};
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::time::ServerTime;

/// What the backend said.
pub(super) enum Heard<T> {
    /// The answer.
    Answer(T),
    /// The request's time was wrong; the right one came with the refusal.
    ClockCorrected,
}

/// The time that came with an answer, if any did.
pub(super) type SignedTime = Result<Option<Timestamp>, SyncError>;

/// The time that came with the answer to the request of this `nonce`. None where there is none.
pub(super) fn signed_time(response: &Response, keys: &impl KeySource, nonce: &str) -> SignedTime {
    let Some(compact) = response.header(SERVER_TIME) else { return Ok(None) };
    let time = Signed::<ServerTime>::verify(compact, keys).map_err(|error| tampered(&error.to_string()))?;
    let ServerTime { iat, nonce: answered } = time.into_document();
    if answered.as_deref() == Some(nonce) { Ok(Some(iat)) } else { Err(tampered("it answers another request")) }
}

fn tampered(why: &str) -> SyncError {
    SyncError::Tampered(format!("the signed time: {why}"))
}

/// Reads an answer whose signed time has been looked at; `now` is for dates in its headers.
pub(super) fn read<T: DeserializeOwned>(
    response: &Response,
    time: SignedTime,
    now: Timestamp,
) -> Result<Heard<T>, SyncError> {
    match response.status {
        200..=299 => success(response, time),
        _ => failure(response, time, now).map(|()| Heard::ClockCorrected),
    }
}

fn success<T: DeserializeOwned>(response: &Response, time: SignedTime) -> Result<Heard<T>, SyncError> {
    let answer = json(response)?;
    time?.ok_or_else(|| not_the_backend("an answer without a signed time"))?;
    Ok(Heard::Answer(answer))
}

/// What is no answer, unless it corrected the clock.
fn failure(response: &Response, time: SignedTime, now: Timestamp) -> Result<(), SyncError> {
    match response.status {
        408 | 425 | 429 | 500..=599 => Err(busy(response, now)),
        400..=499 => time?.map_or_else(|| Err(on_the_way(response)), |_| refusal(response)),
        // A redirect would carry a signed request to where it was not signed for.
        _ => Err(not_the_backend("a redirect")),
    }
}

/// Reads an answer to a request that was not signed; whoever asked has to check what it says.
pub(super) fn unsigned<T: DeserializeOwned>(response: &Response, now: Timestamp) -> Result<T, SyncError> {
    match response.status {
        200..=299 => json(response),
        408 | 425 | 429 | 500..=599 => Err(busy(response, now)),
        _ => Err(on_the_way(response)),
    }
}

/// A JSON body of the right type, or passing trouble.
fn json<T: DeserializeOwned>(response: &Response) -> Result<T, SyncError> {
    if !is_json(response) {
        return Err(not_the_backend("something that is not JSON"));
    }
    parsed(response).ok_or_else(|| not_the_backend("JSON that cannot be read"))
}

/// By way of a text, as everything else is read that is JSON, so that the readers of each type are compiled once.
fn parsed<T: DeserializeOwned>(response: &Response) -> Option<T> {
    json::read(std::str::from_utf8(&response.body).ok()?).ok()
}

/// The signed time has shown that the backend has read this very request and answers it.
fn refusal(response: &Response) -> Result<(), SyncError> {
    if media_type(response) != Some(PROBLEM_JSON) {
        return Err(not_the_backend("a refusal that is not the backend's"));
    }
    let problem: Problem = parsed(response).ok_or_else(|| not_the_backend("a refusal that cannot be read"))?;
    match problem.code {
        ProblemCode::ClockWrong => Ok(()),
        _ => Err(SyncError::Refused(problem.into())),
    }
}

/// Whoever sits between can refuse in the backend's own words; without its signature that ends nothing.
fn on_the_way(response: &Response) -> SyncError {
    SyncError::transient(Cause::RefusedOnTheWay(response.status))
}

fn busy(response: &Response, now: Timestamp) -> SyncError {
    let retry_after = response.header("retry-after").and_then(|header| retry_after::parse(header, now));
    SyncError::Transient(Transient { cause: Cause::Busy(response.status), retry_after })
}

fn is_json(response: &Response) -> bool {
    media_type(response).is_some_and(|kind| kind == "application/json" || kind.ends_with("+json"))
}

/// The media type in small letters are all that the backend writes; parameters are passed over.
fn media_type(response: &Response) -> Option<&str> {
    response.header("content-type")?.split(';').next().map(str::trim)
}

fn not_the_backend(what: &'static str) -> SyncError {
    SyncError::transient(Cause::NotTheBackend(what))
}
