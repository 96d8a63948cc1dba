//! A backend that neither listens nor acts by itself.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::{Extension, Router};
use tally::crypto::keys::Thumbprint;
use tally::wire::invite::Address;
use tower::ServiceExt;

use crate::app::App;
use crate::http;
use crate::operator::Operator;
use crate::service::upkeep::catch_up;
use crate::store::StoreError;

/// A backend without threads and without a port: whoever holds it hands it its requests, one future for each, and has it do
/// what has become due. So a simulation, or a preview, knows the order of everything that happens.
pub struct Embedded {
    app: Arc<App>,
    router: Router,
}

/// What comes back for a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// Names in small letters, and values, of the headers that are text.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Embedded {
    pub(crate) fn new(app: Arc<App>) -> Self {
        // Whom the limits of an address are for: there is only one.
        let peer = ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let router = http::router(&app).layer(Extension(peer));
        Self { app, router }
    }

    /// The whole way of a request, from its signature to the answer. Dropped, the request has broken off.
    pub async fn answer(&self, request: Request<Vec<u8>>) -> Answer {
        let Ok(answer) = self.router.clone().oneshot(request.map(Body::from)).await;
        let (parts, body) = answer.into_parts();
        let Ok(body) = to_bytes(body, usize::MAX).await else { return broken() };
        Answer { status: parts.status.as_u16(), headers: texts(&parts.headers), body: body.into() }
    }

    /// How phones reach it; stands in its invites.
    pub fn url(&self) -> &Address {
        &self.app.address
    }

    /// The name of the key that it signs with; stands in its invites.
    pub fn key(&self) -> Thumbprint {
        self.app.keys.public().thumbprint()
    }

    /// The operator's calls.
    pub fn operator(&self) -> Operator {
        Operator::of(&self.app)
    }

    /// Does what has become due.
    pub async fn catch_up(&self) -> Result<(), StoreError> {
        catch_up(&self.app).await
    }

    /// Ends long polls and closes the data. Requests that still come are answered with a failure.
    pub fn close(&self) {
        self.app.closing.send_replace(true);
        self.app.store.close();
    }
}

fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &axum::http::HeaderValue| value.to_str().ok().map(str::to_owned);
    headers.iter().filter_map(|(name, value)| Some((name.as_str().to_owned(), text(value)?))).collect()
}

fn broken() -> Answer {
    Answer { status: StatusCode::BAD_GATEWAY.as_u16(), headers: Vec::new(), body: Vec::new() }
}

impl std::fmt::Debug for Embedded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Embedded").finish_non_exhaustive()
    }
}
