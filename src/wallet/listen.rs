use std::sync::Arc;

use super::core::Core;
use super::{PullReport, PushReport, Wallet, WalletError};
use crate::store::StoreError;
use crate::sync::{Backoff, Engine, Retry, SyncError};
use crate::wire::http::LONGEST_WAIT;

/// What one sync did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SyncReport {
    /// Operations out, receipts in.
    pub pushed: PushReport,
    /// Changes in.
    pub pulled: PullReport,
}

impl Wallet {
    /// Sends everything that can be sent, then takes everything that is new; what sellers offer at most every ten minutes.
    pub async fn sync(&self) -> Result<SyncReport, WalletError> {
        let pushed = self.core.push_once().await?;
        let pulled = self.core.pull_once(0).await?;
        self.core.offers_if_old().await?;
        Ok(SyncReport { pushed, pulled })
    }

    /// Keeps the wallet in step until it is paused, for as long as the app is in the foreground: sends what is queued and
    /// waits for changes by long poll, backing off while the network is away or what it brings does not hold. Returns when
    /// the wallet is paused, and with an error when a person has to do something about it.
    ///
    /// However many call it, the wallet listens once: whoever comes later joins and ends with the others, and goes on by
    /// themselves once those before them have left. After a pause, a wipe or an error it begins anew.
    pub async fn listen(&self) -> Result<(), WalletError> {
        // Neither a long poll nor a rest between two tries may keep a paused app's radio on. In a box, because most only wait.
        self.core.life.listen(|| Box::pin(self.core.keep_in_step())).await
    }
}

impl Core {
    /// Goes on through everything that passes, and through what an intruder or a gateway says: only what a person has to
    /// mend ends it.
    async fn keep_in_step(self: &Arc<Self>) -> Result<(), WalletError> {
        let mut backoff = Backoff::default();
        loop {
            match self.step().await {
                Ok(()) => backoff.reset(),
                Err(SyncError::Store(StoreError::Closed)) => return Ok(()),
                Err(error) => self.rest_after(error, &mut backoff).await?,
            }
        }
    }

    async fn step(self: &Arc<Self>) -> Result<(), SyncError> {
        self.push().await?;
        self.pull(LONGEST_WAIT).await.map(drop)
    }

    async fn rest_after(&self, error: SyncError, backoff: &mut Backoff) -> Result<(), WalletError> {
        let after = match error.retry() {
            Retry::Transient { after } => after,
            // The next request is another one, to a backend that may have been mended in between.
            Retry::Never => None,
            Retry::AfterPerson => return self.noting_damage(Err(error.into())),
        };
        tracing::debug!(code = WalletError::from(error).code(), "out of step");
        self.options.clock.sleep(backoff.next(after, &*self.options.randomness)?).await;
        Ok(())
    }

    pub(crate) async fn push_once(self: &Arc<Self>) -> Result<PushReport, WalletError> {
        self.noting_damage(self.push().await.map_err(WalletError::from))
    }

    pub(crate) async fn pull_once(self: &Arc<Self>, wait: u32) -> Result<PullReport, WalletError> {
        self.noting_damage(self.pull(wait).await.map_err(WalletError::from))
    }

    async fn push(self: &Arc<Self>) -> Result<PushReport, SyncError> {
        let engine = self.engine()?;
        // The vault may call the wallet again, so nothing is held while it is asked.
        engine.open_device_key().await?;
        let _alone = self.syncing.lock().await;
        let pushed = engine.push().await;
        self.notifier.changed();
        pushed
    }

    /// Does not take the lock for pushing: a long poll waits for many seconds, and payments must not wait for it.
    async fn pull(self: &Arc<Self>, wait: u32) -> Result<PullReport, SyncError> {
        let pulled = self.engine()?.pull(wait).await;
        // A page without anything new still tells that what is known holds.
        if pulled.as_ref().is_ok_and(|report| report.pages > 0) || is_news(&pulled) {
            self.notifier.changed();
        }
        pulled
    }

    fn engine(&self) -> Result<Engine, StoreError> {
        self.session().map(|session| session.engine).map_err(|_| StoreError::Closed)
    }

    /// Pushes in a task of its own, so that nobody who goes away takes it along.
    pub(crate) fn push_soon(self: &Arc<Self>) {
        let core = self.clone();
        tokio::spawn(async move { core.push_once().await });
    }
}

/// These leave an event for the person.
fn is_news(pulled: &Result<PullReport, SyncError>) -> bool {
    matches!(pulled, Err(SyncError::Tampered(_) | SyncError::ClockWrong { .. }))
}
