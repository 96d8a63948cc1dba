//! The operator's routes for people: each only hands its input to [`crate::Operator`].

use std::sync::Arc;

use axum::extract::Path;
use axum::http::StatusCode;
use tally::domain::id::UserId;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::input;
use super::operator_token::Operated;
use crate::app::App;
use crate::operator::PersonRequest;
use crate::refusal::Refusal;

pub(super) fn routes() -> OpenApiRouter<Arc<App>> {
    OpenApiRouter::new().routes(routes!(describe))
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

fn person(text: &str) -> Result<UserId, Refusal> {
    use tally::wire::problem::ProblemCode;
    text.parse().map_err(|_| Refusal::new(ProblemCode::NotFound, "there is no such person"))
}
