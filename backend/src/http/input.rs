//! What a route reads of a request, once it is known who asks.

use axum::extract::Query;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use tally::wire::problem::ProblemCode;

use super::body;
use crate::refusal::Refusal;

/// Something that is read of a request.
pub(super) trait Input: Sized {
    fn read(parts: &Parts, packed: &[u8]) -> Result<Self, Refusal>;
}

/// The body, as JSON.
pub(super) struct Json<T>(pub(super) T);

impl<T: DeserializeOwned> Input for Json<T> {
    fn read(parts: &Parts, packed: &[u8]) -> Result<Self, Refusal> {
        body::json(&parts.headers, packed).map(Self)
    }
}

/// The query.
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned> Input for Asked<T> {
    fn read(parts: &Parts, _: &[u8]) -> Result<Self, Refusal> {
        let query = Query::try_from_uri(&parts.uri);
        query
            .map(|Query(asked)| Self(asked))
            .map_err(|_| Refusal::new(ProblemCode::Malformed, "the query cannot be read"))
    }
}

/// Nothing.
impl Input for () {
    fn read(_: &Parts, _: &[u8]) -> Result<Self, Refusal> {
        Ok(())
    }
}
