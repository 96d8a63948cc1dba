use axum::http::request::Builder;
use tally::sync::{Request, Response, TransportError};
use tally_backend::{Answer, Embedded};

/// Hands a phone's request to a backend in this process, without a network in between.
pub async fn hand_to(backend: &Embedded, request: Request) -> Result<Response, TransportError> {
    let request = outgoing(request).map_err(|error| TransportError::Setup(error.to_string()))?;
    let Answer { status, headers, body } = backend.answer(request).await;
    Ok(Response { status, headers, body })
}

fn outgoing(request: Request) -> Result<axum::http::Request<Vec<u8>>, axum::http::Error> {
    let target = request
        .url
        .query()
        .map_or_else(|| request.url.path().to_owned(), |query| format!("{}?{query}", request.url.path()));
    let builder = Builder::new().method(request.method.name()).uri(target);
    let builder = request.headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, value));
    builder.body(request.body)
}
