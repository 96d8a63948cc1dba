//! The HTTP interface: one file for each route, and what all of them share.

mod answer;
mod bill_routes;
mod body;
mod changes;
mod consent_requests;
mod description;
mod enrolments;
mod fallback;
mod health;
mod input;
mod keys;
mod limiter;
mod loans;
mod notices;
mod offers;
mod operations;
mod operator_people;
mod operator_rides;
mod operator_routes;
mod operator_sellers;
mod operator_token;
mod quotes;
mod recipient_routes;
mod recognised;
mod ride_offers;
mod seller_routes;
mod shares;
mod signature;
mod signed;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use tower_http::compression::{CompressionLayer, CompressionLevel};
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;

pub(crate) use health::Pulse;
pub(crate) use limiter::Limiter;

/// Every route, and the description that was generated from them.
pub(crate) fn described() -> (Router<Arc<App>>, OpenApi) {
    OpenApiRouter::new()
        .routes(routes!(health::health))
        .routes(routes!(description::description))
        .routes(routes!(keys::keys))
        .routes(routes!(enrolments::enrol))
        .routes(routes!(notices::collection))
        .routes(routes!(quotes::quote))
        .routes(routes!(offers::offers))
        .routes(routes!(ride_offers::offer))
        .routes(routes!(loans::quote))
        .routes(routes!(operations::push))
        .routes(routes!(changes::pull))
        .routes(routes!(consent_requests::take))
        .routes(routes!(shares::open))
        .merge(recipient_routes::routes())
        .merge(seller_routes::routes())
        .merge(operator_routes::routes())
        .merge(bill_routes::routes())
        .merge(operator_rides::routes())
        .merge(operator_people::routes())
        .merge(operator_sellers::routes())
        .split_for_parts()
}

/// The whole interface, ready to be served.
pub(crate) fn router(app: &Arc<App>) -> Router {
    let (routes, _) = described();
    routes
        .fallback(fallback::not_found)
        .method_not_allowed_fallback(fallback::method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(app), answer::complete))
        // Most of an answer is signatures, which hardly shrink; trying harder takes a twentieth of a request's time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(Arc::clone(app))
}
