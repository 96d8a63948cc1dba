use std::path::PathBuf;
use std::sync::Arc;

use super::{OsRandomness, SystemClock, WalletError};
use crate::platform::{Clock, Observer, Randomness, Vault};
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
    /// The way to the backend.
    pub transport: Arc<dyn Transport>,
    /// Is told that something changed.
    pub observer: Option<Arc<dyn Observer>>,
}

impl Options {
    /// The system's clock and randomness, and HTTP with the web's root certificates.
    pub fn new(directory: impl Into<PathBuf>, vault: Arc<dyn Vault>) -> Result<Self, WalletError> {
        Ok(Self {
            directory: directory.into(),
            vault,
            clock: Arc::new(SystemClock::default()),
            randomness: Arc::new(OsRandomness),
            transport: Arc::new(HttpTransport::new(&TransportOptions::default()).map_err(SyncError::from)?),
            observer: None,
        })
    }
}
