//! The routes of recipients.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use tally::domain::id::OperationId;
use tally::wire::consent::{AskSubmission, GrantsAnswer, LinkAnswer, ReadAnswer, ReadRequest};
use tally::wire::problem::ProblemCode;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input::{self, Asked};
use super::recognised::{Given, Recognised};
use crate::app::App;
use crate::refusal::Refusal;
use crate::service::consent;
use crate::store::Recipient;

/// The most grants of one page. Each is a JWS of a few KiB at most.
const PAGE: u32 = 100;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(ask)).routes(routes!(grants)).routes(routes!(read))
}

/// Asks for data: keeps the signed request and answers the link to show.
///
/// The request is a compact JWS of `ConsentRequest` by the recipient's key. The same request gets the same link.
#[utoipa::path(
    post,
    path = "/recipient/v1/requests",
    tag = "recipients",
    security(("recipient" = [])),
    request_body = AskSubmission,
    responses(
        (status = 200, description = "The link", body = LinkAnswer),
        (status = 409, description = "conflict: another request stands under this id"),
        (status = 422, description = "request-not-valid")
    )
)]
async fn ask(
    State(app): State<Arc<App>>,
    request: Recognised<Recipient, input::Json<AskSubmission>>,
) -> Result<Json<LinkAnswer>, Refusal> {
    let Recognised { client: recipient, input: input::Json(AskSubmission { request }) } = request;
    consent::ask::ask(&app, &recipient, request).await.map(Json)
}

/// Which grants.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct GrantsQuery {
    /// `next` of the page before; empty or absent at the beginning.
    #[serde(default)]
    after: String,
    /// The most grants of this page, from 1; more than 100 count as 100.
    #[serde(default = "whole_page")]
    limit: u32,
}

fn whole_page() -> u32 {
    PAGE
}

/// What this recipient was granted, in the order in which it came.
#[utoipa::path(
    get,
    path = "/recipient/v1/grants",
    tag = "recipients",
    security(("recipient" = [])),
    params(GrantsQuery),
    responses((status = 200, description = "One page; empty if nothing new is there", body = GrantsAnswer))
)]
async fn grants(
    State(app): State<Arc<App>>,
    request: Recognised<Recipient, Asked<GrantsQuery>>,
) -> Result<Json<GrantsAnswer>, Refusal> {
    let Recognised { client: recipient, input: Asked(GrantsQuery { after, limit }) } = request;
    let position = if after.is_empty() { Some(0) } else { after.parse::<u32>().ok() };
    let position = position.ok_or_else(|| Refusal::new(ProblemCode::Malformed, "`after` is no cursor"))?;
    let most = usize::try_from(limit.clamp(1, PAGE)).unwrap_or(1);
    let page = app.store.grants(recipient.id, position, most).await?;
    let next = if page.items.is_empty() { after } else { page.next.to_string() };
    Ok(Json(GrantsAnswer { grants: page.items, next, more: page.more }))
}

/// Reads what was granted.
///
/// The answer is the very text that the person saw and signed for. The person hears of every reading, refused ones too.
#[utoipa::path(
    post,
    path = "/recipient/v1/grants/{grant}/readings",
    tag = "recipients",
    security(("recipient" = [])),
    params(("grant" = OperationId, Path, description = "The grant")),
    request_body = ReadRequest,
    responses(
        (status = 200, description = "The data, and the record of this reading", body = ReadAnswer),
        (status = 403, description = "not-granted: withdrawn, expired, or beyond the grant; the person hears of it")
    )
)]
async fn read(
    State(app): State<Arc<App>>,
    grant: Result<Given, Refusal>,
    request: Recognised<Recipient, input::Json<ReadRequest>>,
) -> Result<Json<ReadAnswer>, Refusal> {
    let Recognised { client: recipient, input: input::Json(asked) } = request;
    consent::look::read(&app, &recipient, grant?.0, asked).await.map(Json)
}
