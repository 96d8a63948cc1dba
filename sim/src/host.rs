//! The backend's process.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};
use tally_backend::{Backend, Config, Data, Embedded, Limits, Upkeep};
use tally_counterparties::hand_to;

use crate::chance::Chance;
use crate::drive::Drive;
use crate::time::Time;

/// Where everybody believes the backend to be.
const ADDRESS: &str = "http://127.0.0.1:8787";

/// Nobody is too fast here: the limiter counts by the machine's own clock.
const LIMITS: Limits = Limits { burst: u32::MAX, per_minute: u32::MAX };

/// Holds the backend while its process lives, and begins another one on the same data.
pub(crate) struct Host {
    pub(crate) directory: PathBuf,
    time: Arc<Time>,
    chance: Arc<Chance>,
    up: Mutex<Option<Arc<Embedded>>>,
    pub(crate) drive: Drive,
    answered: AtomicU64,
}

impl Host {
    pub(crate) fn new(directory: PathBuf, seed: u64, time: Arc<Time>) -> std::io::Result<Self> {
        let chance = Arc::new(Chance::new(seed, "the backend"));
        let drive = Drive::new(&directory)?;
        Ok(Self { directory, time, chance, up: Mutex::default(), drive, answered: AtomicU64::new(0) })
    }

    /// Begins its process, on whatever is on the disk. Nobody else may have that open.
    pub(crate) async fn start(&self) -> anyhow::Result<()> {
        self.drive.revive(&self.chance)?;
        let config = Config {
            public_url: Some(ADDRESS.parse().context("the backend's address")?),
            clock: self.time.clone(),
            randomness: self.chance.clone(),
            limits: LIMITS,
            upkeep: Upkeep::WhenAsked,
            ..Config::local(Data::Directory(self.directory.clone()))?
        };
        let started = Backend::embed(config).await?;
        *self.up() = Some(Arc::new(started));
        Ok(())
    }

    /// Ends it in order.
    pub(crate) fn stop(&self) {
        if let Some(backend) = self.up().take() {
            backend.close();
        }
    }

    /// Its process is gone at once. [`Host::start`] begins another one.
    pub(crate) fn kill(&self) {
        self.drive.die();
        self.stop();
    }

    /// Whether its process is gone.
    pub(crate) fn is_down(&self) -> bool {
        self.up().is_none()
    }

    /// If it died of its disk, it is down from now on.
    pub(crate) fn look_after(&self) {
        if self.drive.is_dead() {
            self.kill();
        }
    }

    pub(crate) fn backend(&self) -> Option<Arc<Embedded>> {
        self.up().clone()
    }

    /// How many requests it has answered.
    pub(crate) fn answered(&self) -> u64 {
        self.answered.load(Ordering::SeqCst)
    }

    fn up(&self) -> std::sync::MutexGuard<'_, Option<Arc<Embedded>>> {
        self.up.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Transport for Host {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let backend = self.backend().ok_or_else(|| TransportError::NotConnected("the backend is down".into()))?;
        self.answered.fetch_add(1, Ordering::SeqCst);
        let answer = hand_to(&backend, request).await?;
        self.look_after();
        if self.is_down() {
            return Err(TransportError::Broken("the backend has gone".into()));
        }
        Ok(answer)
    }
}
