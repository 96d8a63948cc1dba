use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use tally::wire::change::ChangePage;
use utoipa::IntoParams;

use super::input::Asked;
use super::signed::Signed;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// What is asked.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ChangesQuery {
    /// The cursor that the last page gave; empty or absent at the beginning.
    #[serde(default)]
    after: String,
    /// Seconds to wait for news if there are none; more than 25 count as 25.
    #[serde(default)]
    wait: u32,
}

/// What changed for this person, page by page.
#[utoipa::path(
    get,
    path = "/v1/changes",
    tag = "phones",
    security(("signature" = [])),
    params(ChangesQuery),
    responses(
        (status = 200, description = "One page; empty if nothing changed", body = ChangePage),
        (status = 410, description = "cursor-gone: start again from the beginning"),
        (status = 429, description = "too-many-requests: the phone waits for news too often at once")
    )
)]
pub(super) async fn pull(
    State(app): State<Arc<App>>,
    request: Signed<Asked<ChangesQuery>>,
) -> Result<Json<ChangePage>, Refusal> {
    let Signed { caller, input: Asked(ChangesQuery { after, wait }) } = request;
    service::pull::pull(&app, &caller, &after, wait).await.map(Json)
}
