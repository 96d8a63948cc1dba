use std::sync::Arc;

use axum::extract::State;
use tally::wire::http::PUSH_OPERATIONS;
use tally::wire::problem::ProblemCode;
use tally::wire::push::{Answer, Parcel};

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// Settles operations: compact JWS, answered one by one in their order.
///
/// What an operation binds by its hash travels beside it. Without it, or with other bytes, a new operation is unreadable and
/// nothing is done; a settled one gets its receipt either way.
///
/// The same operation gets the byte-identical receipt for ever. One bad operation never fails its neighbours. A phone that was
/// revoked gets its receipts, too; what was not settled before is declined, but for what only takes back.
#[utoipa::path(
    post,
    path = "/v1/operations",
    tag = "phones",
    security(("signature" = [])),
    request_body(content = Vec<Parcel>, description = "At most 64 operations, 256 KiB with what goes along"),
    responses((status = 200, description = "An answer for each", body = Vec<Answer>))
)]
pub(super) async fn push(
    State(app): State<Arc<App>>,
    request: Signed<Json<Vec<Parcel>>, true>,
) -> Result<axum::Json<Vec<Answer>>, Refusal> {
    let Signed { caller, input: Json(parcels) } = request;
    if parcels.len() > PUSH_OPERATIONS {
        return Err(Refusal::new(ProblemCode::TooLarge, format!("at most {PUSH_OPERATIONS} operations at once")));
    }
    service::push::push(&app, &caller, parcels).await.map(axum::Json)
}
