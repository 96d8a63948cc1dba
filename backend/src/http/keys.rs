use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use tally::crypto::jws::KeySet;

use crate::app::App;

/// Every key that the backend signs with, as a JWK Set.
///
/// For stock JOSE libraries. A phone trusts none of it: it knows the key's thumbprint from its invite.
#[utoipa::path(get, path = "/v1/keys", tag = "public", responses((status = 200, description = "The keys", body = KeySet)))]
pub(super) async fn keys(State(app): State<Arc<App>>) -> Json<KeySet> {
    Json(app.keys.published())
}
