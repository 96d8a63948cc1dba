//! A place where a wallet stops and stays, so that a test can kill it exactly there.

use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;

/// Where a wallet can be stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// While the vault asks the person.
    Prompt,
    /// While the vault asks the person to agree to a mandate.
    MandatePrompt,
    /// Before the first byte of a request to this path leaves.
    BeforeSending(&'static str),
    /// After the answer came back from this path, before the wallet has seen it.
    AfterAnswer(&'static str),
}

#[derive(Default)]
pub struct Gate {
    closed: Mutex<Option<Place>>,
    reached: Notify,
    opened: Notify,
}

impl Gate {
    pub fn close(&self, place: Place) {
        *self.place() = Some(place);
    }

    /// Whoever stands at the gate goes on, and nobody stops any more.
    pub fn open(&self) {
        *self.place() = None;
        self.opened.notify_waiters();
    }

    /// Returns when somebody stands at the gate.
    pub async fn reached(&self) {
        tokio::time::timeout(std::time::Duration::from_secs(20), self.reached.notified()).await.expect("nobody came");
    }

    /// Goes through, or waits if this is where the gate is closed.
    pub async fn pass(&self, place: Place) {
        let opened = self.opened.notified();
        tokio::pin!(opened);
        opened.as_mut().enable();
        if *self.place() == Some(place) {
            self.reached.notify_one();
            opened.await;
        }
    }

    fn place(&self) -> std::sync::MutexGuard<'_, Option<Place>> {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
