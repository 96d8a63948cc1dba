use std::time::Duration;

use tokio::sync::{Mutex, MutexGuard, watch};
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::WalletError;
use super::core::Core;
use crate::platform::{Opened, Purpose, Slot, VaultError};

/// A finger on a sensor takes a second or two, so that a second tap finds what the first one has done. Whoever waits longer
/// waits for a person who does something else, or calls the wallet from inside the vault, where they would wait for ever.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// One prompt at a time: whoever has the turn looks again whether there is still something to ask.
pub(crate) struct Prompts {
    turn: Mutex<()>,
    asking: watch::Sender<Asking>,
}

/// How many calls of the vault are open, and since when one has been.
#[derive(Clone, Copy, Default)]
struct Asking {
    calls: usize,
    since: Option<Instant>,
}

/// A call of the vault, for as long as it is open.
struct Call<'p>(&'p Prompts);

impl Default for Prompts {
    fn default() -> Self {
        Self { turn: Mutex::default(), asking: watch::Sender::new(Asking::default()) }
    }
}

impl Prompts {
    /// Waits for one's turn, however long that is in use; but not for a person who has been asked for longer than
    /// [`PATIENCE`]: that is [`WalletError::PersonBeingAsked`].
    pub(crate) async fn turn(&self) -> Result<MutexGuard<'_, ()>, WalletError> {
        tokio::select! {
            biased;
            turn = self.turn.lock() => Ok(turn),
            () = self.asked_for_long() => Err(WalletError::PersonBeingAsked),
        }
    }

    async fn asked_for_long(&self) {
        let mut asking = self.asking.subscribe();
        loop {
            let since = asking.borrow_and_update().since;
            let until = since.map_or_else(|| Instant::now() + PATIENCE, |since| since + PATIENCE);
            tokio::select! {
                biased;
                () = tokio::time::sleep_until(until), if since.is_some() => return,
                // The sender lives as long as the wallet does.
                _ = asking.changed() => {}
            }
        }
    }

    fn call(&self) -> Call<'_> {
        self.asking.send_modify(|asking| {
            asking.calls += 1;
            asking.since.get_or_insert_with(Instant::now);
        });
        Call(self)
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.0.asking.send_modify(|asking| {
            asking.calls -= 1;
            asking.since = asking.since.filter(|_| asking.calls > 0);
        });
    }
}

/// The use cases ask the vault through these, so that whoever waits for their turn sees that it is being asked.
impl Core {
    pub(crate) async fn open_secret(&self, slot: Slot, sealed: Vec<u8>, what: Purpose) -> Result<Opened, VaultError> {
        let _call = self.prompts.call();
        self.options.vault.open(slot, sealed, what).await
    }

    pub(crate) async fn seal_secret(&self, slot: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        let _call = self.prompts.call();
        self.options.vault.seal(slot, secret).await
    }
}
