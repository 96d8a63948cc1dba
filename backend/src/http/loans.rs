use std::sync::Arc;

use axum::extract::State;
use tally::wire::loan::{LoanAnswer, LoanRequest};

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// Asks for the terms of one loan.
#[utoipa::path(
    post,
    path = "/v1/loans/quotes",
    tag = "phones",
    security(("signature" = [])),
    request_body = LoanRequest,
    responses(
        (status = 200, description = "The terms, signed; good for a quarter of an hour", body = LoanAnswer),
        (status = 422, description = "offer-unknown, offer-not-now, not-eligible, credit-stands or amount-not-allowed")
    )
)]
pub(super) async fn quote(
    State(app): State<Arc<App>>,
    request: Signed<Json<LoanRequest>>,
) -> Result<axum::Json<LoanAnswer>, Refusal> {
    let Signed { caller, input: Json(asked) } = request;
    service::perk::lend::quote(&app, &caller, asked).await.map(axum::Json)
}
