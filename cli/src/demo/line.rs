//! The phone's way to the backend, which the story can cut, and on which it can let the backend cheat.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};

use super::cheat::Cheat;

/// Whether there is a network, and whether the backend is honest.
#[derive(Clone, Default)]
pub(super) struct Line {
    cut: Arc<AtomicBool>,
    cheat: Arc<Mutex<Option<Cheat>>>,
}

impl Line {
    /// From now on nothing gets through.
    pub(super) fn cut(&self) {
        self.cut.store(true, Ordering::SeqCst);
    }

    /// It is there again.
    pub(super) fn mend(&self) {
        self.cut.store(false, Ordering::SeqCst);
    }

    /// From now on charges are what this makes of them; honest ones with none.
    pub(super) fn cheats(&self, cheat: Option<Cheat>) {
        *self.cheat.lock().unwrap_or_else(PoisonError::into_inner) = cheat;
    }

    /// `way`, as long as the line holds.
    pub(super) fn over(&self, way: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(Played { way, line: self.clone() })
    }

    fn cheated(&self, body: &[u8]) -> Option<Vec<u8>> {
        self.cheat.lock().unwrap_or_else(PoisonError::into_inner).as_ref()?.page(body)
    }
}

struct Played {
    way: Arc<dyn Transport>,
    line: Line,
}

#[async_trait]
impl Transport for Played {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        if self.line.cut.load(Ordering::SeqCst) {
            return Err(TransportError::NotConnected("the network is away".into()));
        }
        let mut answer = self.way.send(request).await?;
        if let Some(body) = self.line.cheated(&answer.body) {
            answer.body = body;
        }
        Ok(answer)
    }
}
