//! Answers where there is no route.

use tally::wire::problem::ProblemCode;

use crate::refusal::Refusal;

pub(super) async fn not_found() -> Refusal {
    Refusal::new(ProblemCode::NotFound, "")
}

pub(super) async fn method_not_allowed() -> Refusal {
    Refusal::new(ProblemCode::MethodNotAllowed, "")
}
