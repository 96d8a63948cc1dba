use axum::Json;
use utoipa::openapi::OpenApi;

use crate::openapi;

/// This description.
#[utoipa::path(
    get,
    path = "/openapi.json",
    tag = "public",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value))
)]
pub(super) async fn description() -> Json<OpenApi> {
    Json(openapi::description())
}
