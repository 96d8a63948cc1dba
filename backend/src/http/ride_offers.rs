use std::sync::Arc;

use axum::extract::State;
use tally::wire::ride::{RideOfferAnswer, RideOfferRequest};

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// Asks for the terms of one ride.
#[utoipa::path(
    post,
    path = "/v1/rides/offers",
    tag = "phones",
    security(("signature" = [])),
    request_body = RideOfferRequest,
    responses(
        (status = 200, description = "The terms, signed; good for five minutes", body = RideOfferAnswer),
        (status = 422, description = "code-not-payable, bike-not-available, amount-not-allowed, offer-unknown, offer-not-now or not-eligible")
    )
)]
pub(super) async fn offer(
    State(app): State<Arc<App>>,
    request: Signed<Json<RideOfferRequest>>,
) -> Result<axum::Json<RideOfferAnswer>, Refusal> {
    let Signed { caller, input: Json(asked) } = request;
    service::ride_offer::offer(&app, &caller, asked).await.map(axum::Json)
}
