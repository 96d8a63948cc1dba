use axum::http::header;
use axum::response::IntoResponse;

use crate::service::points::NOTICE;

/// What is held about people for their points, in words: the very bytes whose hash stands in the collection terms.
#[utoipa::path(
    get,
    path = "/notices/collection",
    tag = "public",
    responses((status = 200, description = "The notice", content_type = "text/markdown", body = String))
)]
pub(super) async fn collection() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/markdown; charset=utf-8")], NOTICE)
}
