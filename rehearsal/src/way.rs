//! The way from phones to the backend, which is in the same process: no network, no port.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};
use tally_backend::Embedded;
use tally_counterparties::hand_to;
use tokio::runtime::Handle;

/// Where phones believe the backend to be: it stands in what they sign.
pub(crate) const ADDRESS: &str = "http://127.0.0.1:8787";

/// The way to the backend, for as long as there is one.
pub(crate) struct Way {
    backend: Mutex<Option<Arc<Embedded>>>,
    /// Who does the backend's work: as over a real network, it goes on when nobody waits for the answer any more.
    stage: Handle,
}

impl Way {
    /// To be called on the stage's own threads.
    pub(crate) fn to(backend: Arc<Embedded>) -> Self {
        Self { backend: Mutex::new(Some(backend)), stage: Handle::current() }
    }

    /// Nobody is there any more.
    pub(crate) fn end(&self) {
        if let Some(backend) = self.backend().take() {
            backend.close();
        }
    }

    fn backend(&self) -> MutexGuard<'_, Option<Arc<Embedded>>> {
        self.backend.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Transport for Way {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let backend = self.backend().clone();
        let backend = backend.ok_or_else(|| TransportError::NotConnected("the stage was stopped".into()))?;
        let handed = self.stage.spawn(async move { hand_to(&backend, request).await });
        handed.await.map_err(|error| TransportError::Broken(error.to_string()))?
    }
}
