//! The operator's routes for bikes: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::Json;
use axum::extract::Path;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input::{self, Asked};
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{
    BikeAnswer, BikeRequest, BikesAnswer, DisputesAnswer, LockRequest, PageQuery, SystemAnswer, SystemRequest,
    SystemsAnswer,
};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        .routes(routes!(add_system, systems))
        .routes(routes!(end_system))
        .routes(routes!(put_bike, bikes))
        .routes(routes!(lock))
        .routes(routes!(disputes))
}

/// Registers a bike system; the same one may be registered again.
#[utoipa::path(
    post,
    path = "/operator/v1/systems",
    tag = "operator",
    security(("operator" = [])),
    request_body = SystemRequest,
    responses(
        (status = 200, description = "The system", body = SystemAnswer),
        (status = 409, description = "conflict: another system stands under this id"),
        (status = 422, description = "amount-not-allowed")
    )
)]
async fn add_system(request: Operated<input::Json<SystemRequest>>) -> Result<Json<SystemAnswer>, Refusal> {
    request.operator.add_system(request.input.0).await.map(Json)
}

/// The bike systems page by page.
#[utoipa::path(
    get,
    path = "/operator/v1/systems",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of systems", body = SystemsAnswer))
)]
async fn systems(request: Operated<Asked<PageQuery>>) -> Result<Json<SystemsAnswer>, Refusal> {
    request.operator.systems(request.input.0).await.map(Json)
}

/// Ends a bike system: nobody unlocks its bikes any more.
#[utoipa::path(
    post,
    path = "/operator/v1/systems/{system}/end",
    tag = "operator",
    security(("operator" = [])),
    params(("system" = String, Path, description = "The system")),
    responses((status = 200, description = "It has ended"))
)]
async fn end_system(Path(system): Path<String>, request: Operated<Asked<PageQuery>>) -> Result<(), Refusal> {
    request.operator.end_system(system).await
}

/// Puts a bike into a system, or at another station.
#[utoipa::path(
    post,
    path = "/operator/v1/systems/{system}/bikes",
    tag = "operator",
    security(("operator" = [])),
    params(("system" = String, Path, description = "The system")),
    request_body = BikeRequest,
    responses((status = 200, description = "The bike and its code", body = BikeAnswer))
)]
async fn put_bike(
    Path(system): Path<String>,
    request: Operated<input::Json<BikeRequest>>,
) -> Result<Json<BikeAnswer>, Refusal> {
    request.operator.put_bike(system, request.input.0).await.map(Json)
}

/// The bikes of a system page by page.
#[utoipa::path(
    get,
    path = "/operator/v1/systems/{system}/bikes",
    tag = "operator",
    security(("operator" = [])),
    params(("system" = String, Path, description = "The system"), PageQuery),
    responses((status = 200, description = "One page of bikes and their codes", body = BikesAnswer))
)]
async fn bikes(Path(system): Path<String>, request: Operated<Asked<PageQuery>>) -> Result<Json<BikesAnswer>, Refusal> {
    request.operator.bikes(system, request.input.0).await.map(Json)
}

/// Jams a bike's lock, or frees it: from the next unlock on.
#[utoipa::path(
    post,
    path = "/operator/v1/systems/{system}/bikes/{bike}/lock",
    tag = "operator",
    security(("operator" = [])),
    params(("system" = String, Path, description = "The system"), ("bike" = String, Path, description = "The bike")),
    request_body = LockRequest,
    responses((status = 200, description = "The bike", body = BikeAnswer))
)]
async fn lock(
    Path((system, bike)): Path<(String, String)>,
    request: Operated<input::Json<LockRequest>>,
) -> Result<Json<BikeAnswer>, Refusal> {
    request.operator.lock(system, bike, request.input.0).await.map(Json)
}

/// The disputed charges page by page, oldest first.
#[utoipa::path(
    get,
    path = "/operator/v1/disputes",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of disputes", body = DisputesAnswer))
)]
async fn disputes(request: Operated<Asked<PageQuery>>) -> Result<Json<DisputesAnswer>, Refusal> {
    request.operator.disputes(request.input.0).await.map(Json)
}
