//! Requests of registered recipients.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use tally::crypto::http_signature::Parameters;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::http::CLOCK_TOLERANCE;
use tally::wire::problem::ProblemCode;

use super::body;
use super::input::Input;
use super::limiter::Asker;
use super::signature::{check, claimed, unauthenticated};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Recipient, RecipientVisit};

/// A request that is known to be this recipient's, whole, recent, new, and within its share. Recipients have no sessions:
/// nobody restores one from a copy of a phone.
pub(super) struct Recognised<I> {
    pub(super) recipient: Recipient,
    pub(super) input: I,
}

impl<I: Input> FromRequest<Arc<App>> for Recognised<I> {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Refusal> {
        let (parts, body) = request.into_parts();
        let parameters = claimed(&parts.headers)?;
        let found = app.store.recipient(parameters.keyid.clone()).await?;
        let recipient = found.ok_or_else(|| unauthenticated("the key is unknown"))?;
        let packed = body::receive(body).await?;
        check(app, &parts, &packed, &recipient.key)?;
        app.limiter.check(Asker::Recipient(recipient.id))?;
        admit(app, &recipient, parameters).await?;
        Ok(Self { recipient, input: I::read(&parts, &packed)? })
    }
}

async fn admit(app: &App, recipient: &Recipient, parameters: Parameters) -> Result<(), Refusal> {
    let visit = RecipientVisit {
        recipient: recipient.id,
        nonce: parameters.nonce,
        created: Timestamp(parameters.created),
        // As for phones: a request may have been made by a clock that is ahead.
        forget_before: app.now().plus(-2 * CLOCK_TOLERANCE),
    };
    if app.store.admit_recipient(visit).await? { Ok(()) } else { Err(Refusal::new(ProblemCode::Replayed, "")) }
}

/// A grant's or share's id in the path.
pub(super) struct Given(pub(super) OperationId);

impl FromRequestParts<Arc<App>> for Given {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Refusal> {
        let id = Path::<OperationId>::from_request_parts(parts, app).await;
        id.map(|Path(id)| Self(id)).map_err(|_| Refusal::new(ProblemCode::NotFound, ""))
    }
}
