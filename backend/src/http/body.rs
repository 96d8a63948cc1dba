//! A request's body: bounded in size, packed and unpacked, and in time.

use std::io::Read;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use flate2::read::MultiGzDecoder;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::DeserializeOwned;
use tally::wire::http::REQUEST_BYTES;
use tally::wire::problem::ProblemCode;

use crate::refusal::Refusal;

/// How long a body may take: 256 KiB at 26 KB/s, what an old phone at the edge of a cell still does.
const ARRIVAL: Duration = Duration::from_secs(10);

/// The body as it was sent, which is what its digest is about (RFC 9530 §2).
pub(super) async fn receive(body: Body) -> Result<Bytes, Refusal> {
    let limited = Limited::new(body, REQUEST_BYTES).collect();
    let collected = tokio::time::timeout(ARRIVAL, limited).await;
    let collected = collected.map_err(|_| Refusal::new(ProblemCode::TooSlow, ""))?;
    collected.map(http_body_util::Collected::to_bytes).map_err(|error| {
        if error.is::<LengthLimitError>() {
            return too_large();
        }
        // Not what was sent is wrong but the way: the same request is welcome again.
        Refusal::new(ProblemCode::TooSlow, "the body broke off")
    })
}

/// The body's JSON.
pub(super) fn json<T: DeserializeOwned>(headers: &HeaderMap, packed: &[u8]) -> Result<T, Refusal> {
    check_media_type(headers)?;
    let unpacked = unpack(headers, packed)?;
    // What serde says may quote the body, and details are not to tell amounts or names.
    serde_json::from_slice(&unpacked).map_err(|error| {
        let place =
            format!("the body is not the JSON that is expected, at line {}, column {}", error.line(), error.column());
        Refusal::new(ProblemCode::Malformed, place)
    })
}

fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Refusal::new(ProblemCode::UnsupportedMediaType, "the body has to be application/json"))
}

fn unpack(headers: &HeaderMap, packed: &[u8]) -> Result<Vec<u8>, Refusal> {
    match headers.get(header::CONTENT_ENCODING).map(|encoding| encoding.as_bytes().to_ascii_lowercase()).as_deref() {
        None | Some(b"identity") => Ok(packed.to_vec()),
        Some(b"gzip") => gunzip(packed),
        Some(_) => {
            Err(Refusal::new(ProblemCode::UnsupportedMediaType, "the body has to be unpacked or packed with gzip"))
        }
    }
}

fn gunzip(packed: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut unpacked = Vec::new();
    let limit = u64::try_from(REQUEST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(packed).take(limit).read_to_end(&mut unpacked);
    match read {
        Ok(_) if unpacked.len() > REQUEST_BYTES => Err(too_large()),
        Ok(_) => Ok(unpacked),
        Err(_) => Err(Refusal::new(ProblemCode::Malformed, "the body is not gzip")),
    }
}

fn too_large() -> Refusal {
    Refusal::new(ProblemCode::TooLarge, format!("at most {REQUEST_BYTES} bytes, packed and unpacked"))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn headers(encoding: &str) -> HeaderMap {
        let kind = (header::CONTENT_TYPE, "application/json; charset=utf-8".parse().unwrap());
        HeaderMap::from_iter([kind, (header::CONTENT_ENCODING, encoding.parse().unwrap())])
    }

    #[test]
    fn packed_bodies_are_unpacked_up_to_the_limit() {
        let text = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
        let read = |length| json::<String>(&headers("gzip"), &gzip(text(length).as_bytes()));
        assert!(read(REQUEST_BYTES).is_ok());
        assert_eq!(read(REQUEST_BYTES + 1).unwrap_err().problem.code, ProblemCode::TooLarge);
    }

    #[test]
    fn other_encodings_and_types_are_refused() {
        let refused = |headers: &HeaderMap| json::<u32>(headers, b"1").unwrap_err().problem.code;
        assert_eq!(refused(&headers("br")), ProblemCode::UnsupportedMediaType);
        assert_eq!(refused(&HeaderMap::new()), ProblemCode::UnsupportedMediaType);
        assert_eq!(refused(&headers("gzip")), ProblemCode::Malformed);
        assert_eq!(json::<u32>(&headers("identity"), b"1"), Ok(1));
    }

    #[test]
    fn a_refusal_quotes_nothing_of_the_body() {
        let refusal = json::<u32>(&headers("identity"), b"\"Best Transport\"").unwrap_err();
        assert!(!refusal.problem.detail.unwrap().contains("Best"));
    }
}
