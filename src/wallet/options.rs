use std::path::PathBuf;
use std::sync::Arc;

use super::{OsRandomness, SystemClock, Threads, WalletError};
use crate::platform::{Clock, Observer, Randomness, Vault, Worker};
use crate::sync::{HttpTransport, SyncError, Transport, TransportOptions};

/// What a wallet stands on.
#[derive(Clone)]
pub struct Options {
    /// The one directory that holds everything; the app excludes it from backups.
    pub directory: PathBuf,
    /// Sealed storage.
    pub vault: Arc<dyn Vault>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// Waits for the disk.
    pub worker: Arc<dyn Worker>,
    /// The way to the backend.
    pub transport: Arc<dyn Transport>,
    /// Is told that something changed.
    pub observer: Option<Arc<dyn Observer>>,
}

impl Options {
    /// The system's clock, randomness and threads, and HTTP with the web's root certificates.
    pub fn new(directory: impl Into<PathBuf>, vault: Arc<dyn Vault>) -> Result<Self, WalletError> {
        Ok(Self {
            directory: directory.into(),
            vault,
            clock: Arc::new(SystemClock::default()),
            randomness: Arc::new(OsRandomness),
            worker: Arc::new(Threads),
            transport: Arc::new(HttpTransport::new(&TransportOptions::default()).map_err(SyncError::from)?),
            observer: None,
        })
    }
}
