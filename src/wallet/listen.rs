use std::sync::Arc;

use super::core::Core;
use super::{PullReport, PushReport, Wallet, WalletError};
use crate::sync::{Backoff, SyncError};
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
    /// Sends everything that can be sent, then takes everything that is new.
    pub async fn sync(&self) -> Result<SyncReport, WalletError> {
        let pushed = self.core.push_once().await?;
        let pulled = self.core.pull_once(0).await?;
        Ok(SyncReport { pushed, pulled })
    }

    /// Keeps the wallet in step until it is paused, for as long as the app is in the foreground: sends what is queued and
    /// waits for changes by long poll, backing off while the network is away. Returns when the wallet is paused or an
    /// error needs somebody's attention.
    pub async fn listen(&self) -> Result<(), WalletError> {
        // Neither a long poll nor a rest between two tries may keep a paused app's radio on.
        tokio::select! {
            () = self.core.paused() => Ok(()),
            outcome = self.core.keep_in_step() => outcome,
        }
    }
}

impl Core {
    async fn keep_in_step(self: &Arc<Self>) -> Result<(), WalletError> {
        let mut backoff = Backoff::default();
        loop {
            match self.step().await {
                Ok(()) => backoff.reset(),
                Err(WalletError::Paused) => return Ok(()),
                Err(WalletError::Offline { retry_after, .. }) => {
                    self.options.clock.sleep(backoff.next(retry_after, &*self.options.randomness)?).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn step(self: &Arc<Self>) -> Result<(), WalletError> {
        self.push_once().await?;
        self.pull_once(LONGEST_WAIT).await.map(drop)
    }

    pub(crate) async fn push_once(self: &Arc<Self>) -> Result<PushReport, WalletError> {
        let session = self.session()?;
        let _alone = self.syncing.lock().await;
        let pushed = session.engine.push().await;
        self.notifier.changed();
        self.noting_damage(pushed.map_err(WalletError::from))
    }

    /// Does not take the lock for pushing: a long poll waits for many seconds, and payments must not wait for it.
    pub(crate) async fn pull_once(self: &Arc<Self>, wait: u32) -> Result<PullReport, WalletError> {
        let pulled = self.session()?.engine.pull(wait).await;
        if pulled.as_ref().is_ok_and(|report| report.applied > 0) || is_news(&pulled) {
            self.notifier.changed();
        }
        self.noting_damage(pulled.map_err(WalletError::from))
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
