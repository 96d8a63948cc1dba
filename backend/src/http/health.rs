use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::App;
use crate::refusal::Refusal;

/// Whether the backend can work: 204 if its data can be read.
#[utoipa::path(get, path = "/healthz", tag = "public", responses((status = 204, description = "It can work")))]
pub(super) async fn health(State(app): State<Arc<App>>) -> Result<StatusCode, Refusal> {
    app.store.feed().await?;
    Ok(StatusCode::NO_CONTENT)
}
