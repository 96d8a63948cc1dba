//! The operator's routes for sellers: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::Json;
use tally::domain::id::MerchantId;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input;
use super::operator_routes::Named;
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{SellerAnswer, SellerRequest};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(add))
}

/// Lets a merchant offer perks under a key of its own, once.
#[utoipa::path(
    post,
    path = "/operator/v1/merchants/{merchant}/seller",
    tag = "operator",
    security(("operator" = [])),
    params(("merchant" = MerchantId, Path, description = "The merchant")),
    request_body = SellerRequest,
    responses(
        (status = 200, description = "The seller and the card by which phones know its key", body = SellerAnswer),
        (status = 409, description = "conflict: the merchant has another key, or the key another seller")
    )
)]
async fn add(
    merchant: Result<Named, Refusal>,
    request: Operated<input::Json<SellerRequest>>,
) -> Result<Json<SellerAnswer>, Refusal> {
    request.operator.add_seller(merchant?.0, request.input.0).await.map(Json)
}
