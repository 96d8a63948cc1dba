use std::sync::Arc;

use axum::extract::State;
use tally::wire::consent::{AskAnswer, TakeRequest};

use super::input::Json;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service::consent;

/// Takes a request for data whose link a person was shown.
///
/// The first who comes has it, again and again; for everybody else it is not there.
#[utoipa::path(
    post,
    path = "/v1/consent-requests",
    tag = "phones",
    security(("signature" = [])),
    request_body = TakeRequest,
    responses(
        (status = 200, description = "The request and the card of who signed it", body = AskAnswer),
        (status = 422, description = "request-not-valid: unknown, expired, or another person's")
    )
)]
pub(super) async fn take(
    State(app): State<Arc<App>>,
    request: Signed<Json<TakeRequest>>,
) -> Result<axum::Json<AskAnswer>, Refusal> {
    let Signed { caller, input: Json(TakeRequest { code }) } = request;
    consent::take::take(&app, &caller, &code).await.map(axum::Json)
}
