use std::sync::Arc;

use axum::extract::State;
use tally::wire::http::PUSH_OPERATIONS;
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer;

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// Settles operations: compact JWS, answered one by one in their order.
///
/// The same operation gets the byte-identical receipt for ever. One bad operation never fails its neighbours.
#[utoipa::path(
    post,
    path = "/v1/operations",
    tag = "phones",
    security(("signature" = [])),
    request_body(content = Vec<String>, description = "At most 64 operations, 256 KiB"),
    responses((status = 200, description = "An answer for each", body = Vec<Answer>))
)]
pub(super) async fn push(
    State(app): State<Arc<App>>,
    request: Signed<Json<Vec<String>>>,
) -> Result<axum::Json<Vec<Answer>>, Refusal> {
    let Signed { caller, input: Json(operations) } = request;
    if operations.len() > PUSH_OPERATIONS {
        return Err(Refusal::new(ProblemCode::TooLarge, format!("at most {PUSH_OPERATIONS} operations at once")));
    }
    service::push::push(&app, &caller, operations).await.map(axum::Json)
}
