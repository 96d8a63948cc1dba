//! Whether a request is signed by a key, for this backend, now.

use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use tally::crypto::http_signature::{Parameters, SignedParts, parse_input, verify, verify_content_digest};
use tally::crypto::keys::PublicKey;
use tally::wire::http::{CLOCK_TOLERANCE, SESSION};
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;

/// Says what is signed, when and by which key.
pub(super) const SIGNATURE_INPUT: &str = "signature-input";
const SIGNATURE: &str = "signature";
const CONTENT_DIGEST: &str = "content-digest";

/// The longest nonce: ours have 22 characters, and they are kept.
const NONCE_CHARACTERS: usize = 64;

/// What the request says about its signature; nothing of it is verified.
pub(super) fn claimed(headers: &HeaderMap) -> Result<Parameters, Refusal> {
    let input = required(headers, SIGNATURE_INPUT)?;
    let (_, parameters) = parse_input(input).map_err(|error| unauthenticated(&error.to_string()))?;
    if parameters.nonce.len() > NONCE_CHARACTERS || parameters.nonce.is_empty() {
        return Err(unauthenticated("the nonce is empty or too long"));
    }
    Ok(parameters)
}

/// Verifies the signature and the body's digest, then the age.
pub(super) fn check(app: &App, parts: &Parts, packed: &[u8], key: &PublicKey) -> Result<(), Refusal> {
    let headers = &parts.headers;
    check_digest(headers, packed)?;
    let session = optional(headers, SESSION)?;
    let extra: Vec<_> = session.iter().map(|session| (SESSION, *session)).collect();
    let signed = SignedParts {
        method: parts.method.as_str(),
        authority: authority(app, parts)?,
        path: parts.uri.path(),
        query: parts.uri.query(),
        content_digest: optional(headers, CONTENT_DIGEST)?,
        extra: &extra,
    };
    let parameters = verify(&signed, required(headers, SIGNATURE_INPUT)?, required(headers, SIGNATURE)?, key);
    let parameters = parameters.map_err(|error| unauthenticated(&error.to_string()))?;
    check_age(app, &parameters)
}

/// A body without a digest would be covered by nothing.
fn check_digest(headers: &HeaderMap, packed: &[u8]) -> Result<(), Refusal> {
    match optional(headers, CONTENT_DIGEST)? {
        Some(digest) => verify_content_digest(digest, packed).map_err(|error| unauthenticated(&error.to_string())),
        None if packed.is_empty() => Ok(()),
        None => Err(unauthenticated("the body has no content-digest")),
    }
}

fn check_age(app: &App, parameters: &Parameters) -> Result<(), Refusal> {
    let age = app.now().0.saturating_sub(parameters.created);
    if age.saturating_abs() <= CLOCK_TOLERANCE {
        return Ok(());
    }
    Err(Refusal::new(ProblemCode::ClockWrong, ""))
}

fn authority<'a>(app: &'a App, parts: &'a Parts) -> Result<&'a str, Refusal> {
    if let Some(authority) = &app.authority {
        return Ok(authority);
    }
    let named = optional(&parts.headers, header::HOST.as_str())?;
    let named = named.or_else(|| parts.uri.authority().map(axum::http::uri::Authority::as_str));
    named.ok_or_else(|| unauthenticated("the request does not say which host it is for"))
}

fn required<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Refusal> {
    optional(headers, name)?.ok_or_else(|| unauthenticated(&format!("the request has no {name}")))
}

/// The only value of a header. Two could be read as either.
pub(super) fn optional<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    let first = values.next().map(|value| value.to_str());
    match (first.transpose(), values.next()) {
        (Ok(value), None) => Ok(value),
        _ => Err(unauthenticated(&format!("{name} stands twice or is not text"))),
    }
}

pub(super) fn unauthenticated(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::Unauthenticated, detail)
}
