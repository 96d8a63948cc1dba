//! The operator's routes: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use tally::domain::id::MerchantId;
use tally::wire::problem::ProblemCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input::{self, Asked};
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{
    ChainGap, CodeAnswer, CodeRequest, InviteAnswer, InviteRequest, LedgerAnswer, MerchantAnswer,
    MerchantPaymentsAnswer, MerchantRequest, MerchantsAnswer, PageQuery, RecipientAnswer, RecipientRequest,
    RecipientsAnswer, RefundAnswer, RefundRequest,
};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        .routes(routes!(invite))
        .routes(routes!(add_merchant, merchants))
        .routes(routes!(code))
        .routes(routes!(payments))
        .routes(routes!(refund))
        .routes(routes!(ledger))
        .routes(routes!(add_recipient, recipients))
        .routes(routes!(chain_gaps))
}

/// A merchant's id in the path.
pub(super) struct Named(pub(super) MerchantId);

impl FromRequestParts<Arc<App>> for Named {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refusal> {
        let id = Path::<MerchantId>::from_request_parts(parts, app).await;
        id.map(|Path(id)| Self(id)).map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such merchant"))
    }
}

/// Makes an invite for one phone.
#[utoipa::path(
    post,
    path = "/operator/v1/invites",
    tag = "operator",
    security(("operator" = [])),
    request_body = InviteRequest,
    responses((status = 200, description = "The invite", body = InviteAnswer))
)]
async fn invite(request: Operated<input::Json<InviteRequest>>) -> Result<Json<InviteAnswer>, Refusal> {
    request.operator.invite(request.input.0).await.map(Json)
}

/// Registers a merchant.
#[utoipa::path(
    post,
    path = "/operator/v1/merchants",
    tag = "operator",
    security(("operator" = [])),
    request_body = MerchantRequest,
    responses((status = 200, description = "The merchant and its code", body = MerchantAnswer))
)]
async fn add_merchant(request: Operated<input::Json<MerchantRequest>>) -> Result<Json<MerchantAnswer>, Refusal> {
    request.operator.add_merchant(request.input.0).await.map(Json)
}

/// The merchants page by page, oldest first.
#[utoipa::path(
    get,
    path = "/operator/v1/merchants",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of merchants and their codes", body = MerchantsAnswer))
)]
async fn merchants(request: Operated<Asked<PageQuery>>) -> Result<Json<MerchantsAnswer>, Refusal> {
    request.operator.merchants(request.input.0).await.map(Json)
}

/// Makes a code of a merchant, with an amount or a reference.
#[utoipa::path(
    post,
    path = "/operator/v1/merchants/{merchant}/codes",
    tag = "operator",
    security(("operator" = [])),
    params(("merchant" = MerchantId, Path, description = "The merchant")),
    request_body = CodeRequest,
    responses((status = 200, description = "The code", body = CodeAnswer))
)]
async fn code(
    merchant: Result<Named, Refusal>,
    request: Operated<input::Json<CodeRequest>>,
) -> Result<Json<CodeAnswer>, Refusal> {
    request.operator.code(merchant?.0, request.input.0).await.map(Json)
}

/// What a merchant was paid, newest first, each payer under the pseudonym that this merchant knows.
#[utoipa::path(
    get,
    path = "/operator/v1/merchants/{merchant}/payments",
    tag = "operator",
    security(("operator" = [])),
    params(("merchant" = MerchantId, Path, description = "The merchant"), PageQuery),
    responses((status = 200, description = "One page of payments", body = MerchantPaymentsAnswer))
)]
async fn payments(
    merchant: Result<Named, Refusal>,
    request: Operated<Asked<PageQuery>>,
) -> Result<Json<MerchantPaymentsAnswer>, Refusal> {
    request.operator.merchant_payments(merchant?.0, request.input.0).await.map(Json)
}

/// Books a refund; the same refund is booked once, however often it is asked for.
#[utoipa::path(
    post,
    path = "/operator/v1/refunds",
    tag = "operator",
    security(("operator" = [])),
    request_body = RefundRequest,
    responses(
        (status = 200, description = "The signed refund", body = RefundAnswer),
        (status = 409, description = "conflict: another refund stands under this id"),
        (status = 422, description = "refund-too-large or amount-not-allowed")
    )
)]
async fn refund(request: Operated<input::Json<RefundRequest>>) -> Result<Json<RefundAnswer>, Refusal> {
    request.operator.refund(request.input.0).await.map(Json)
}

/// Whether the books hold, and the transfers page by page.
#[utoipa::path(
    get,
    path = "/operator/v1/ledger",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "The state of the books", body = LedgerAnswer))
)]
async fn ledger(request: Operated<Asked<PageQuery>>) -> Result<Json<LedgerAnswer>, Refusal> {
    request.operator.ledger(request.input.0).await.map(Json)
}

/// Registers somebody who may ask people for data, once its name is verified.
#[utoipa::path(
    post,
    path = "/operator/v1/recipients",
    tag = "operator",
    security(("operator" = [])),
    request_body = RecipientRequest,
    responses(
        (status = 200, description = "The recipient and its signed card", body = RecipientAnswer),
        (status = 409, description = "conflict: the key belongs to another recipient")
    )
)]
async fn add_recipient(request: Operated<input::Json<RecipientRequest>>) -> Result<Json<RecipientAnswer>, Refusal> {
    request.operator.add_recipient(request.input.0).await.map(Json)
}

/// The recipients, oldest first.
#[utoipa::path(
    get,
    path = "/operator/v1/recipients",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of recipients", body = RecipientsAnswer))
)]
async fn recipients(request: Operated<Asked<PageQuery>>) -> Result<Json<RecipientsAnswer>, Refusal> {
    request.operator.recipients(request.input.0).await.map(Json)
}

/// Where phones' chains of consent events are broken: an event is late, or was left out.
#[utoipa::path(
    get,
    path = "/operator/v1/chain-gaps",
    tag = "operator",
    security(("operator" = [])),
    responses((status = 200, description = "At most 200 places", body = Vec<ChainGap>))
)]
async fn chain_gaps(request: Operated<()>) -> Result<Json<Vec<ChainGap>>, Refusal> {
    request.operator.chain_gaps().await.map(Json)
}
