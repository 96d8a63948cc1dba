//! The operator's routes for people: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use tally::domain::id::{DeviceId, UserId};
use tally::wire::problem::ProblemCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input;
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::{CompelledReadingAnswer, CompelledReadingRequest, PersonRequest, PhoneAnswer, PhonesAnswer};
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new()
        .routes(routes!(describe))
        .routes(routes!(compelled_reading))
        .routes(routes!(phones))
        .routes(routes!(revoke_phone))
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

/// The phones of a person, oldest first.
#[utoipa::path(
    get,
    path = "/operator/v1/people/{user}/phones",
    tag = "operator",
    security(("operator" = [])),
    params(("user" = UserId, Path, description = "The person")),
    responses((status = 200, description = "The phones", body = PhonesAnswer))
)]
async fn phones(Path(user): Path<String>, request: Operated<()>) -> Result<Json<PhonesAnswer>, Refusal> {
    request.operator.phones(person(&user)?).await.map(Json)
}

/// Revokes a phone that was lost. It reads nothing any more, and what it signed and was not settled before is declined.
///
/// Revoked once it stays so, and the first time stands.
#[utoipa::path(
    post,
    path = "/operator/v1/people/{user}/phones/{phone}/revocation",
    tag = "operator",
    security(("operator" = [])),
    params(
        ("user" = UserId, Path, description = "The person"),
        ("phone" = DeviceId, Path, description = "The phone")
    ),
    responses((status = 200, description = "The phone, revoked", body = PhoneAnswer))
)]
async fn revoke_phone(
    Path((user, phone)): Path<(String, String)>,
    request: Operated<()>,
) -> Result<Json<PhoneAnswer>, Refusal> {
    let phone = phone.parse().map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such phone"))?;
    request.operator.revoke_phone(person(&user)?, phone).await.map(Json)
}

fn person(text: &str) -> Result<UserId, Refusal> {
    text.parse().map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such person"))
}
