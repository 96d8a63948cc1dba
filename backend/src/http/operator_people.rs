//! The operator's routes for people: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use tally::domain::id::UserId;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input;
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{CompelledReadingAnswer, CompelledReadingRequest, PersonRequest};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(describe)).routes(routes!(compelled_reading))
}

/// Keeps since when somebody is a customer, and when it was checked who they are.
///
/// It becomes points only under the person's collection grant.
#[utoipa::path(
    put,
    path = "/operator/v1/people/{user}",
    tag = "operator",
    security(("operator" = [])),
    params(("user" = UserId, Path, description = "The person")),
    request_body = PersonRequest,
    responses((status = 204, description = "It is kept"))
)]
async fn describe(
    Path(user): Path<String>,
    request: Operated<input::Json<PersonRequest>>,
) -> Result<StatusCode, Refusal> {
    request.operator.describe_person(person(&user)?, request.input.0).await.map(|()| StatusCode::NO_CONTENT)
}

/// Hands over what an authority's order names of the data under a grant or share.
///
/// The person's phones are told who ordered it, by which reference, of which day, and what was handed over; a demand that is refused is told, too. The
/// same reading again is the same record. What was taken back, or is over, is not there any more, and no order brings it back.
#[utoipa::path(
    post,
    path = "/operator/v1/people/{user}/compelled-readings",
    tag = "operator",
    security(("operator" = [])),
    params(("user" = UserId, Path, description = "The person")),
    request_body = CompelledReadingRequest,
    responses(
        (status = 200, description = "The data, and the record of this reading", body = CompelledReadingAnswer),
        (status = 403, description = "not-granted: taken back, over, or not there; the person hears of it"),
        (status = 409, description = "conflict: another reading stands under this id")
    )
)]
async fn compelled_reading(
    Path(user): Path<String>,
    request: Operated<input::Json<CompelledReadingRequest>>,
) -> Result<Json<CompelledReadingAnswer>, Refusal> {
    request.operator.compelled_reading(person(&user)?, request.input.0).await.map(Json)
}

fn person(text: &str) -> Result<UserId, Refusal> {
    use tally::wire::problem::ProblemCode;
    text.parse().map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such person"))
}
