//! The refusals that any route can give, and the header that every answer has.

use tally::wire::http::{PROBLEM_JSON, SERVER_TIME};
use tally::wire::problem::ProblemCode;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{Content, Header, HeaderBuilder, ObjectBuilder, OpenApi, Ref, RefOr, Response};

/// What any route can answer.
const ANYWHERE: &[u16] = &[400, 404, 405, 500, 503];
/// What a route with a body can answer besides.
const WITH_BODY: &[u16] = &[408, 413, 415];
/// What a route can answer besides to somebody whom it has to know.
const KNOWN: &[u16] = &[401, 408, 413];
/// What a route can answer besides to a phone or a recipient.
const COUNTED: &[u16] = &[403, 429];

pub(super) fn add(description: &mut OpenApi) {
    for item in description.paths.paths.values_mut() {
        for operation in operations(item) {
            complete(operation);
        }
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put].into_iter().flatten()
}

fn complete(operation: &mut Operation) {
    for status in statuses(operation) {
        let absent = || RefOr::T(Response::new(titles(status)));
        operation.responses.responses.entry(status.to_string()).or_insert_with(absent);
    }
    for (status, response) in &mut operation.responses.responses {
        if let RefOr::T(response) = response {
            finish(status, response);
        }
    }
}

fn statuses(operation: &Operation) -> Vec<u16> {
    let body = if operation.request_body.is_some() { WITH_BODY } else { &[] };
    let tagged = |tag: &str| operation.tags.iter().flatten().any(|found| found == tag);
    let known = if operation.security.is_some() { KNOWN } else { &[] };
    let counted = if ["phones", "recipients", "sellers", "bearers"].into_iter().any(tagged) { COUNTED } else { &[] };
    [ANYWHERE, body, known, counted].concat()
}

fn finish(status: &str, response: &mut Response) {
    response.headers.insert(SERVER_TIME.into(), header("A compact JWS of `ServerTime`."));
    if status.starts_with('2') {
        return;
    }
    let problem = Content::new(Some(Ref::from_schema_name("Problem")));
    response.content.insert(PROBLEM_JSON.into(), RefOr::T(problem));
    if matches!(status, "429" | "503") {
        response.headers.insert("retry-after".into(), header("Seconds to wait (RFC 9110 §10.2.3)."));
    }
}

fn header(about: &str) -> RefOr<Header> {
    let text = ObjectBuilder::new().schema_type(Type::String);
    RefOr::T(HeaderBuilder::new().description(Some(about)).schema(Some(text)).build())
}

/// The codes of this status, in words.
fn titles(status: u16) -> String {
    let codes = ProblemCode::ALL.iter().filter(|code| code.status() == status);
    let titles: Vec<_> = codes.map(|code| code.title()).collect();
    titles.join("; ")
}
