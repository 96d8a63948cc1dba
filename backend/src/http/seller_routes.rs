//! The routes of sellers.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use serde::Deserialize;
use tally::domain::id::OfferId;
use tally::wire::perk::{OfferAnswer, OfferSubmission, OfferUses, SellerOffers};
use tally::wire::problem::ProblemCode;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input::{self, Asked};
use super::recognised::Recognised;
use crate::app::App;
use crate::operator::PageQuery;
use crate::refusal::Refusal;
use crate::service::perk::{publish, selling};
use crate::store::Seller;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(publish_offer, offers)).routes(routes!(end)).routes(routes!(uses))
}

/// An offer's id in the path.
struct Offered(OfferId);

impl FromRequestParts<Arc<App>> for Offered {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refusal> {
        let id = Path::<OfferId>::from_request_parts(parts, app).await;
        id.map(|Path(id)| Self(id)).map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such offer"))
    }
}

/// Publishes an offer to everybody, once; the same bytes again are the same offer.
///
/// It is a compact JWS of `SellerOffer` by the seller's key. What goes beyond the ceilings, or asks for points where nobody
/// may, is refused, here and again on every phone.
#[utoipa::path(
    post,
    path = "/seller/v1/offers",
    tag = "sellers",
    security(("seller" = [])),
    request_body = OfferSubmission,
    responses(
        (status = 200, description = "The offer as phones are given it", body = OfferAnswer),
        (status = 409, description = "conflict: another offer stands under this id"),
        (status = 422, description = "offer-not-allowed: which rule it breaks")
    )
)]
async fn publish_offer(
    State(app): State<Arc<App>>,
    request: Recognised<Seller, input::Json<OfferSubmission>>,
) -> Result<Json<OfferAnswer>, Refusal> {
    let Recognised { client: seller, input: input::Json(OfferSubmission { offer }) } = request;
    publish::publish(&app, &seller, offer).await.map(Json)
}

/// This seller's offers page by page, in the order of their ids.
#[utoipa::path(
    get,
    path = "/seller/v1/offers",
    tag = "sellers",
    security(("seller" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of offers", body = SellerOffers))
)]
async fn offers(
    State(app): State<Arc<App>>,
    request: Recognised<Seller, Asked<PageQuery>>,
) -> Result<Json<SellerOffers>, Refusal> {
    let Recognised { client: seller, input: Asked(page) } = request;
    selling::of_seller(&app, &seller, page.after).await.map(Json)
}

/// Ends an offer: nobody is quoted it any more. What was quoted stands until its quote is over.
#[utoipa::path(
    post,
    path = "/seller/v1/offers/{offer}/end",
    tag = "sellers",
    security(("seller" = [])),
    params(("offer" = OfferId, Path, description = "The offer")),
    responses((status = 200, description = "The offer as it stands now", body = OfferAnswer))
)]
async fn end(
    State(app): State<Arc<App>>,
    offer: Result<Offered, Refusal>,
    request: Recognised<Seller, ()>,
) -> Result<Json<OfferAnswer>, Refusal> {
    publish::end(&app, &request.client, offer?.0).await.map(Json)
}

/// From where on.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct UsesQuery {
    /// `next` of the page before; empty or absent at the beginning.
    #[serde(default)]
    after: String,
}

/// Which steps of this seller's offers were used when.
///
/// It is all that a seller learns of anybody's points, each customer under a pseudonym that no other seller knows, and each
/// of them is told.
#[utoipa::path(
    get,
    path = "/seller/v1/uses",
    tag = "sellers",
    security(("seller" = [])),
    params(UsesQuery),
    responses((status = 200, description = "One page; empty if nothing new is there", body = OfferUses))
)]
async fn uses(
    State(app): State<Arc<App>>,
    request: Recognised<Seller, Asked<UsesQuery>>,
) -> Result<Json<OfferUses>, Refusal> {
    let Recognised { client: seller, input: Asked(UsesQuery { after }) } = request;
    selling::uses(&app, &seller, &after).await.map(Json)
}
