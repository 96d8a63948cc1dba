use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use tally::wire::perk::OfferPage;
use utoipa::IntoParams;

use super::input::Asked;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service::perk::selling;

/// From where on.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct OffersQuery {
    /// `next` of the page before; empty or absent at the beginning.
    #[serde(default)]
    after: String,
}

/// What sellers offer, the same for everybody.
#[utoipa::path(
    get,
    path = "/v1/offers",
    tag = "phones",
    security(("signature" = [])),
    params(OffersQuery),
    responses((status = 200, description = "One page; empty if nothing new is there", body = OfferPage))
)]
pub(super) async fn offers(
    State(app): State<Arc<App>>,
    request: Signed<Asked<OffersQuery>>,
) -> Result<Json<OfferPage>, Refusal> {
    let Asked(OffersQuery { after }) = request.input;
    selling::offers(&app, &after).await.map(Json)
}
