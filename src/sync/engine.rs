//! What all exchanges with the backend share.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use tokio::sync::{Mutex as AsyncMutex, OnceCell};

use super::caller::DeviceKey;
use super::error::SyncError;
use super::server_clock::ServerClock;
use super::transport::Transport;
use crate::domain::time::Timestamp;
use crate::platform::{Clock, NotFinished, Randomness, Vault, Worker};
use crate::store::{Reader, Store, StoreError, Writer, identity};

/// What an [`Engine`] is made of.
pub struct Parts {
    /// The open database.
    pub store: Store,
    /// Opens the device key.
    pub vault: Arc<dyn Vault>,
    /// The phone's clock.
    pub clock: Arc<dyn Clock>,
    /// For nonces.
    pub randomness: Arc<dyn Randomness>,
    /// Waits for the disk.
    pub worker: Arc<dyn Worker>,
    /// Carries requests.
    pub transport: Arc<dyn Transport>,
}

/// What reads.
type Query<T> = Box<dyn FnOnce(&Reader<'_>) -> Result<T, SyncError> + Send>;

/// What reads and changes.
type Change<T> = Box<dyn FnOnce(&Writer<'_>) -> Result<T, SyncError> + Send>;

/// What comes of it.
pub(super) type Done<'e, T> = Pin<Box<dyn Future<Output = Result<T, SyncError>> + Send + 'e>>;

/// Talks to the backend. Cheap to clone; all clones are one. Its futures may be dropped at any moment: what was sent by
/// then is asked again by the next [`Engine::push`].
#[derive(Clone)]
pub struct Engine {
    pub(super) shared: Arc<Shared>,
}

pub(super) struct Shared {
    store: Store,
    pub(super) vault: Arc<dyn Vault>,
    pub(super) clock: ServerClock,
    pub(super) randomness: Arc<dyn Randomness>,
    worker: Arc<dyn Worker>,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) session: OnceCell<String>,
    pub(super) device_key: DeviceKey,
    /// Held while a push is under way: two at once would only send everything twice.
    pub(super) push_turn: AsyncMutex<()>,
    /// What was reported as tampering in this run, so that asking again does not report it again.
    pub(super) reported: Mutex<BTreeSet<String>>,
}

impl Engine {
    /// An engine on an open store.
    pub fn new(parts: Parts) -> Self {
        let Parts { store, vault, clock, randomness, worker, transport } = parts;
        let clock = ServerClock::new(clock);
        // Without it the first answer tells the time; a store that cannot be read says so at the first exchange.
        if let Ok(Some(offset)) = store.read_short(identity::clock_offset) {
            clock.remember(offset);
        }
        let (session, device_key) = (OnceCell::new(), DeviceKey::default());
        let (push_turn, reported) = (AsyncMutex::default(), Mutex::default());
        let shared =
            Shared { store, vault, clock, randomness, worker, transport, session, device_key, push_turn, reported };
        Self { shared: Arc::new(shared) }
    }

    /// Seconds from the phone's clock to the backend's, as it is now; none before this engine has heard from the backend.
    pub fn server_offset(&self) -> Option<i64> {
        self.shared.clock.offset()
    }

    /// The backend's time as well as it is known here.
    pub fn now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    /// Reads without keeping the runtime's thread waiting for a disk.
    pub(super) fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> Result<T, SyncError> + Send + 'static,
    ) -> Done<'_, T> {
        Box::pin(self.read_boxed(Box::new(work)))
    }

    /// Writes one transaction, likewise. Once begun it is finished, even if nobody waits for it any more.
    pub(super) fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, SyncError> + Send + 'static,
    ) -> Done<'_, T> {
        Box::pin(self.write_boxed(Box::new(work)))
    }

    // In boxes, so that there is one kind of waiting for each kind of result, and not for each query.

    async fn read_boxed<T: Send + 'static>(&self, work: Query<T>) -> Result<T, SyncError> {
        let store = self.shared.store.clone();
        finished(self.shared.worker.give(move || store.read(work)).await)
    }

    async fn write_boxed<T: Send + 'static>(&self, work: Change<T>) -> Result<T, SyncError> {
        let store = self.shared.store.clone();
        finished(self.shared.worker.give(move || store.write(work)).await)
    }
}

fn finished<T>(done: Result<Result<T, SyncError>, NotFinished>) -> Result<T, SyncError> {
    done.map_err(|error| StoreError::Inconsistent(error.to_string()))?
}
