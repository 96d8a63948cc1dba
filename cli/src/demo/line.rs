//! The phone's way to the backend, which the story can cut.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};

/// Whether there is a network.
#[derive(Clone, Default)]
pub(super) struct Line(Arc<AtomicBool>);

impl Line {
    /// From now on nothing gets through.
    pub(super) fn cut(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// It is there again.
    pub(super) fn mend(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// `way`, as long as the line holds.
    pub(super) fn over(&self, way: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(Cuttable { way, line: self.clone() })
    }
}

struct Cuttable {
    way: Arc<dyn Transport>,
    line: Line,
}

#[async_trait]
impl Transport for Cuttable {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        if self.line.0.load(Ordering::SeqCst) {
            return Err(TransportError::NotConnected("the network is away".into()));
        }
        self.way.send(request).await
    }
}
