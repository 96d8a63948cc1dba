use std::sync::OnceLock;

use axum::http::HeaderName;
use axum::http::header::CONTENT_TYPE;

use crate::openapi::description_file;
use crate::refusal::Refusal;

/// Made once: it is large, and anybody may ask for it.
static FILE: OnceLock<String> = OnceLock::new();

/// This description.
#[utoipa::path(
    get,
    path = "/openapi.json",
    tag = "public",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value))
)]
pub(super) async fn description() -> Result<([(HeaderName, &'static str); 1], &'static str), Refusal> {
    let kind = [(CONTENT_TYPE, "application/json")];
    if let Some(file) = FILE.get() {
        return Ok((kind, file));
    }
    let file = description_file().map_err(|error| Refusal::internal(&error))?;
    Ok((kind, FILE.get_or_init(|| file)))
}
