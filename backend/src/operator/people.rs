use serde::{Deserialize, Serialize};
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::Operator;
use crate::refusal::Refusal;

/// What the operator knows of a person, beyond what they did here. Both count for points only under a collection grant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PersonRequest {
    /// Since when they are a customer; without it, since their first phone was enrolled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_since: Option<Timestamp>,
    /// When it was checked who they are. The first time stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_confirmed_at: Option<Timestamp>,
}

impl Operator {
    /// Keeps what the operator knows of a person.
    pub async fn describe_person(&self, user: UserId, known: PersonRequest) -> Result<(), Refusal> {
        let (app, now) = (&self.app, self.app.now());
        known.check(now)?;
        if let Some(at) = known.member_since {
            found(app.store.set_member_since(user, at).await?)?;
        }
        if let Some(at) = known.identity_confirmed_at {
            found(app.store.confirm_identity(user, at).await?.is_some())?;
        }
        app.stirred.notify_one();
        Ok(())
    }
}

fn found(found: bool) -> Result<(), Refusal> {
    found.then_some(()).ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such person"))
}

impl PersonRequest {
    /// What is known has happened.
    pub(super) fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        let mut said = [self.member_since, self.identity_confirmed_at].into_iter().flatten();
        if said.all(|at| Timestamp(0) <= at && at <= now) {
            return Ok(());
        }
        Err(Refusal::new(ProblemCode::Malformed, "it has to have happened, and not before 1970"))
    }
}
