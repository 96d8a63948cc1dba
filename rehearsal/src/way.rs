//! The way from the address that stands in invites to wherever the backend listens this time.

use std::net::SocketAddr;
use std::sync::OnceLock;

use async_trait::async_trait;
use tally::sync::{HttpTransport, Request, Response, Transport, TransportError, TransportOptions};

/// Where phones believe the backend to be: what they sign must not depend on which port was free.
pub(crate) const ADDRESS: &str = "http://127.0.0.1:8787";

/// HTTP to the backend.
pub(crate) struct Way {
    http: HttpTransport,
    leads_to: OnceLock<SocketAddr>,
}

impl Way {
    pub(crate) fn new() -> Result<Self, TransportError> {
        Ok(Self { http: HttpTransport::new(&TransportOptions::default())?, leads_to: OnceLock::new() })
    }

    /// The backend listens here; said once.
    pub(crate) fn lead_to(&self, address: SocketAddr) {
        // It is said right after the backend has started, and never again.
        let _ = self.leads_to.set(address);
    }
}

#[async_trait]
impl Transport for Way {
    async fn send(&self, mut request: Request) -> Result<Response, TransportError> {
        let address = self.leads_to.get().ok_or_else(|| TransportError::Setup("the stage is not set".into()))?;
        let moved = request.url.set_port(Some(address.port()));
        moved.map_err(|()| TransportError::Setup("the address has no port".into()))?;
        self.http.send(request).await
    }
}
