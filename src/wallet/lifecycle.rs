use std::time::Duration;

use super::core::Core;
use super::{Wallet, WalletError};
use crate::store::{Reader, Store, StoreError, outbox};

impl Wallet {
    /// Sends what it can, checkpoints and closes, within `deadline`. A courtesy to the next start: being killed without it
    /// is as safe. Until [`Wallet::resume`] everything else answers [`WalletError::Paused`].
    pub async fn pause(&self, deadline: Duration) -> Result<(), WalletError> {
        let half = deadline / 2;
        // Whatever cannot be sent in time stays in the outbox, so a failure here says nothing.
        let _ = tokio::time::timeout(half, self.core.push_once()).await;
        let Some(session) = self.core.life.rest() else { return Ok(()) };
        session.engine.forget_device_key();
        Ok(self.core.work(move || session.store.close(half)).await??)
    }

    /// Opens again after [`Wallet::pause`], as [`Wallet::open`] does; does nothing if the wallet is open. A pause that comes while
    /// this waits is kept to: it is [`WalletError::Paused`] then.
    pub async fn resume(&self) -> Result<(), WalletError> {
        let _alone = self.core.prompts.turn().await?;
        if self.core.open().await? {
            self.core.notifier.changed();
        }
        Ok(())
    }

    /// How many operations at least would be lost with this wallet: those that have no receipt, and those in a quarantine that
    /// could not be taken over. A quarantine that cannot be read counts as one.
    pub async fn unsent(&self) -> Result<usize, WalletError> {
        let (outbox, store) = (self.outbox(), self.core.session()?.store);
        // A quarantine is decrypted from its first page to its last, and something may be signed meanwhile.
        self.core.work(move || Ok(store.left_in_quarantine()? + outbox.unsent()?.len())).await?
    }

    /// Deletes everything that the wallet holds on this phone. Refuses while there is something [`Wallet::unsent`], unless `force`:
    /// its loss could be the loss of a payment's only trace. The wallet is paused afterwards; [`Wallet::resume`] begins a new one.
    pub async fn wipe(&self, force: bool) -> Result<(), WalletError> {
        // Nobody agrees to anything between the look and the end.
        let _alone = self.core.prompts.turn().await?;
        if !force {
            refuse_if_any(self.unsent().await?)?;
        }
        let core = self.core.clone();
        // In one piece, which is done to its end.
        self.core.work(move || core.wipe(force)).await?
    }
}

impl Core {
    fn wipe(&self, force: bool) -> Result<(), WalletError> {
        if !force {
            // What needs no prompt may be signed until here.
            let unsent = |r: &Reader<'_>| refuse_if_any(outbox::without_receipt(r)?.len());
            self.noting_damage(self.session()?.store.shut_if(unsent))?;
        }
        let session = self.life.rest().ok_or(WalletError::Paused)?;
        session.engine.forget_device_key();
        match session.store.close(CLOSE_BEFORE_WIPE) {
            Err(StoreError::Busy) => Err(StoreError::Busy.into()),
            // What could not be moved into the file goes with it.
            Ok(()) | Err(_) => Ok(Store::wipe(&self.options.directory)?),
        }
    }
}

fn refuse_if_any(operations: usize) -> Result<(), WalletError> {
    if operations == 0 { Ok(()) } else { Err(WalletError::Unsent { operations }) }
}

/// Long enough for a reader to finish a page while the phone does ten other things; what is read after that is gone anyway.
const CLOSE_BEFORE_WIPE: Duration = Duration::from_secs(10);
