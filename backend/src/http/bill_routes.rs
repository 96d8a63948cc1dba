//! The operator's routes about bills.

use std::sync::Arc;

use axum::Json;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use tally::domain::id::{BillId, MerchantId};
use tally::wire::problem::ProblemCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input::{self, Asked};
use super::operator_routes::Named;
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{BillAnswer, BillDecisionRequest, BillRequest, BillsAnswer, PageQuery};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(bill)).routes(routes!(bills)).routes(routes!(decide))
}

/// A bill's id in the path.
struct Billed(BillId);

impl FromRequestParts<Arc<App>> for Billed {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refusal> {
        let id = Path::<BillId>::from_request_parts(parts, app).await;
        id.map(|Path(id)| Self(id)).map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such bill"))
    }
}

/// Bills somebody under a payment that they made to the merchant; the same bill is made once.
#[utoipa::path(
    post,
    path = "/operator/v1/merchants/{merchant}/bills",
    tag = "operator",
    security(("operator" = [])),
    params(("merchant" = MerchantId, Path, description = "The merchant")),
    request_body = BillRequest,
    responses(
        (status = 200, description = "The bill", body = BillAnswer),
        (status = 409, description = "conflict: another bill stands under this id"),
        (status = 422, description = "amount-not-allowed")
    )
)]
async fn bill(
    merchant: Result<Named, Refusal>,
    request: Operated<input::Json<BillRequest>>,
) -> Result<Json<BillAnswer>, Refusal> {
    request.operator.bill(merchant?.0, request.input.0).await.map(Json)
}

/// Every bill page by page, by person.
#[utoipa::path(
    get,
    path = "/operator/v1/bills",
    tag = "operator",
    security(("operator" = [])),
    params(PageQuery),
    responses((status = 200, description = "One page of bills", body = BillsAnswer))
)]
async fn bills(request: Operated<Asked<PageQuery>>) -> Result<Json<BillsAnswer>, Refusal> {
    request.operator.bills(request.input.0).await.map(Json)
}

/// Ends the dispute of a bill, or cancels one that is not paid.
#[utoipa::path(
    post,
    path = "/operator/v1/bills/{bill}/decision",
    tag = "operator",
    security(("operator" = [])),
    params(("bill" = BillId, Path, description = "The bill")),
    request_body = BillDecisionRequest,
    responses(
        (status = 200, description = "The bill as it stands now", body = BillAnswer),
        (status = 409, description = "conflict: the bill is paid, so it cannot be cancelled")
    )
)]
async fn decide(
    bill: Result<Billed, Refusal>,
    request: Operated<input::Json<BillDecisionRequest>>,
) -> Result<Json<BillAnswer>, Refusal> {
    request.operator.decide_bill(bill?.0, request.input.0).await.map(Json)
}
