use std::sync::Arc;

use axum::extract::State;
use tally::wire::quote::{QuoteAnswer, QuoteRequest};

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// Asks for the terms of one payment.
#[utoipa::path(
    post,
    path = "/v1/quotes",
    tag = "phones",
    security(("signature" = [])),
    request_body = QuoteRequest,
    responses(
        (status = 200, description = "The terms, signed; good for five minutes", body = QuoteAnswer),
        (status = 422, description = "code-not-payable, amount-not-allowed, offer-unknown, offer-not-now or not-eligible")
    )
)]
pub(super) async fn quote(
    State(app): State<Arc<App>>,
    request: Signed<Json<QuoteRequest>>,
) -> Result<axum::Json<QuoteAnswer>, Refusal> {
    let Signed { caller, input: Json(asked) } = request;
    service::quote::quote(&app, &caller, asked).await.map(axum::Json)
}
