use std::net::SocketAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{ConnectInfo, Request, State};
use tally::wire::enrolment::{EnrolmentAnswer, EnrolmentSubmission};

use super::body;
use super::limiter::Asker;
use super::signature::{check, claimed};
use crate::app::App;
use crate::refusal::Refusal;
use crate::service;

/// A phone becomes a wallet.
///
/// The HTTP request is signed with the device key in its body, and the document in it with the holder key. The same
/// document gets the same answer, however often it is sent.
#[utoipa::path(
    post,
    path = "/v1/enrolments",
    tag = "phones",
    security(("signature" = [])),
    request_body = EnrolmentSubmission,
    responses(
        (status = 200, description = "The phone is a wallet", body = EnrolmentAnswer),
        (status = 409, description = "conflict: the device key is enrolled already"),
        (status = 422, description = "invite-not-valid")
    )
)]
pub(super) async fn enrol(State(app): State<Arc<App>>, request: Request) -> Result<Json<EnrolmentAnswer>, Refusal> {
    if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<SocketAddr>>() {
        app.limiter.check(Asker::Address(peer.ip()))?;
    }
    let (parts, body) = request.into_parts();
    let parameters = claimed(&parts.headers)?;
    let packed = body::receive(body).await?;
    let submission: EnrolmentSubmission = body::json(&parts.headers, &packed)?;
    check(&app, &parts, &packed, &submission.device)?;
    service::enrol::enrol(&app, submission, parameters).await.map(Json)
}
