//! No network.

use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};

/// Finds nobody, at once.
pub struct Offline;

#[async_trait]
impl Transport for Offline {
    async fn send(&self, _: Request) -> Result<Response, TransportError> {
        Err(TransportError::NotConnected("there is no network here".into()))
    }
}
