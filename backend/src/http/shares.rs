use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, Request, State};
use tally::domain::id::OperationId;
use tally::wire::consent::{OpenRequest, ReadAnswer};

use super::body;
use super::limiter::Asker;
use super::recognised::Given;
use crate::app::App;
use crate::refusal::Refusal;
use crate::service::consent;

/// Opens a share: whoever holds its link may, as many times as the person said.
///
/// Not signed: the secret of the link is the key. The person hears of every opening, and of every attempt with the right
/// secret. With a wrong one nothing is found and nothing recorded.
#[utoipa::path(
    post,
    path = "/v1/shares/{share}/openings",
    tag = "bearers",
    params(("share" = OperationId, Path, description = "The share")),
    request_body = OpenRequest,
    responses(
        (status = 200, description = "The data, and the record of this opening", body = ReadAnswer),
        (status = 403, description = "not-granted: withdrawn, expired or used up; the person hears of it")
    )
)]
pub(super) async fn open(
    State(app): State<Arc<App>>,
    share: Result<Given, Refusal>,
    request: Request,
) -> Result<Json<ReadAnswer>, Refusal> {
    if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() {
        app.limiter.check(Asker::Address(peer.ip()))?;
    }
    let (parts, body) = request.into_parts();
    let packed = body::receive(body).await?;
    let OpenRequest { secret } = body::json(&parts.headers, &packed)?;
    consent::look::open(&app, share?.0, &secret).await.map(Json)
}
