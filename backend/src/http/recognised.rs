//! Requests of registered recipients and sellers.

use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use tally::crypto::http_signature::Parameters;
use tally::crypto::keys::{PublicKey, Thumbprint};
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
use crate::store::{ClientVisit, Recipient, Seller, StoreError};

/// Somebody with a key of their own who is no phone. They have no sessions: nobody restores one from a copy of a phone.
pub(super) trait Client: Sized + Send {
    /// Whoever has the key of this name.
    fn find(app: &App, key: Thumbprint) -> impl Future<Output = Result<Option<Self>, StoreError>> + Send;

    /// The key.
    fn key(&self) -> &PublicKey;

    /// Whose share of requests this counts against.
    fn asker(&self) -> Asker;

    /// An id that nobody else has.
    fn name(&self) -> String;
}

impl Client for Recipient {
    async fn find(app: &App, key: Thumbprint) -> Result<Option<Self>, StoreError> {
        app.store.recipient(key).await
    }

    fn key(&self) -> &PublicKey {
        &self.key
    }

    fn asker(&self) -> Asker {
        Asker::Recipient(self.id)
    }

    fn name(&self) -> String {
        self.id.to_string()
    }
}

impl Client for Seller {
    async fn find(app: &App, key: Thumbprint) -> Result<Option<Self>, StoreError> {
        app.store.seller(key).await
    }

    fn key(&self) -> &PublicKey {
        &self.key
    }

    fn asker(&self) -> Asker {
        Asker::Seller(self.merchant.id)
    }

    fn name(&self) -> String {
        self.merchant.id.to_string()
    }
}

/// A request that is known to be this client's, whole, recent, new, and within its share.
pub(super) struct Recognised<C, I> {
    pub(super) client: C,
    pub(super) input: I,
}

impl<C: Client, I: Input> FromRequest<Arc<App>> for Recognised<C, I> {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Refusal> {
        let (parts, body) = request.into_parts();
        let parameters = claimed(&parts.headers)?;
        let found = C::find(app, parameters.keyid.clone()).await?;
        let client = found.ok_or_else(|| unauthenticated("the key is unknown"))?;
        let packed = body::receive(body).await?;
        check(app, &parts, &packed, client.key())?;
        app.limiter.check(client.asker())?;
        admit(app, client.name(), parameters).await?;
        Ok(Self { client, input: I::read(&parts, &packed)? })
    }
}

async fn admit(app: &App, client: String, parameters: Parameters) -> Result<(), Refusal> {
    let visit = ClientVisit {
        client,
        nonce: parameters.nonce,
        created: Timestamp(parameters.created),
        // As for phones: a request may have been made by a clock that is ahead.
        forget_before: app.now().plus(-2 * CLOCK_TOLERANCE),
    };
    if app.store.admit_client(visit).await? { Ok(()) } else { Err(Refusal::new(ProblemCode::Replayed, "")) }
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
