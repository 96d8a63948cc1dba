use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::life::{Life, Session};
use super::notifier::Notifier;
use super::prompts::Prompts;
use super::{Options, WalletError};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::identity::{Identity, Membership};
use crate::store::{Reader, StoreError, Writer, identity, recover};

/// What is done in one transaction.
type Change<T> = Box<dyn FnOnce(&Writer<'_>) -> Result<T, WalletError> + Send>;

/// What comes of it.
pub(crate) type Written<'c, T> = Pin<Box<dyn Future<Output = Result<T, WalletError>> + Send + 'c>>;

/// What all clones of a wallet share.
pub(crate) struct Core {
    pub(crate) options: Options,
    pub(crate) notifier: Notifier,
    pub(crate) prompts: Prompts,
    /// One sync at a time; a second caller finds the outbox already empty.
    pub(crate) syncing: Mutex<()>,
    pub(crate) life: Life,
}

impl Core {
    pub(crate) fn new(options: Options) -> Self {
        let notifier = Notifier::start(options.observer.clone());
        let (prompts, syncing, life) = (Prompts::default(), Mutex::default(), Life::default());
        Self { options, notifier, prompts, syncing, life }
    }

    /// The open session, or [`WalletError::Paused`].
    pub(crate) fn session(&self) -> Result<Session, WalletError> {
        self.life.session()
    }

    pub(crate) fn read<T>(&self, query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, WalletError> {
        self.noting_damage(self.session()?.store.read(query).map_err(WalletError::from))
    }

    /// For reads of a row or a page, which never queue behind a long export.
    pub(crate) fn read_short<T>(
        &self,
        query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>,
    ) -> Result<T, WalletError> {
        self.noting_damage(self.session()?.store.read_short(query).map_err(WalletError::from))
    }

    /// The same for one statement.
    pub(crate) fn read_one<T>(
        &self,
        query: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>,
    ) -> Result<T, WalletError> {
        self.noting_damage(self.session()?.store.read_one(query).map_err(WalletError::from))
    }

    /// One transaction, on a thread that may block; once begun it ends, even if the caller goes away. In a box, so that there is
    /// one kind of waiting for each kind of result, and not for each change.
    pub(crate) fn write<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Writer<'_>) -> Result<T, WalletError> + Send + 'static,
    ) -> Written<'_, T> {
        Box::pin(self.write_boxed(Box::new(work)))
    }

    async fn write_boxed<T: Send + 'static>(self: &Arc<Self>, work: Change<T>) -> Result<T, WalletError> {
        let core = self.clone();
        let written = self.work(move || {
            let written = core.noting_damage(core.session()?.store.write(work))?;
            core.notifier.changed();
            Ok(written)
        });
        written.await?
    }

    /// Does what waits for the disk where it keeps nobody waiting.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, WalletError> {
        self.options.worker.give(work).await.map_err(|error| WalletError::Internal(error.to_string()))
    }

    /// A page that cannot be read is seen when it is asked for, which may be long after opening: the next start has to know.
    pub(crate) fn noting_damage<T>(&self, result: Result<T, WalletError>) -> Result<T, WalletError> {
        if let Err(WalletError::Store(StoreError::Corrupt { .. })) = &result {
            // A mark that cannot be written changes nothing: the damage will be seen again.
            let _ = recover::suspect(&self.options.directory);
        }
        result
    }

    pub(crate) fn identity(&self) -> Result<Identity, WalletError> {
        self.read_short(identity::load)?.ok_or(WalletError::NotEnrolled)
    }

    pub(crate) fn membership(&self) -> Result<(Identity, Membership), WalletError> {
        let identity = self.identity()?;
        let membership = identity.membership.clone().ok_or(WalletError::NotEnrolled)?;
        Ok((identity, membership))
    }

    /// Now, by the backend's clock as far as it is known.
    pub(crate) fn now(&self) -> Result<Timestamp, WalletError> {
        Ok(self.session()?.engine.now())
    }

    pub(crate) fn new_id(&self) -> Result<OperationId, WalletError> {
        Ok(OperationId::new(self.options.clock.now_millis(), &self.random()?))
    }

    pub(crate) fn random<const N: usize>(&self) -> Result<[u8; N], WalletError> {
        let mut bytes = [0; N];
        self.options.randomness.fill(&mut bytes)?;
        Ok(bytes)
    }
}
