//! The end of a process, at any place where it waits.

use std::future::pending;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use tokio::sync::Notify;

/// Whatever a wallet waits for goes through here: disk, network, vault. When it has burnt down, nothing comes back any more,
/// and whoever holds the process drops it.
#[derive(Default)]
pub(crate) struct Fuse {
    /// How many waits are left; none means that it was not lit.
    left: AtomicU64,
    burnt: AtomicBool,
    over: Notify,
}

impl Fuse {
    /// The process dies at the `waits`-th wait from now on.
    pub(crate) fn light(&self, waits: u64) {
        self.left.store(waits, Ordering::SeqCst);
    }

    /// It dies now.
    pub(crate) fn burn(&self) {
        self.burnt.store(true, Ordering::SeqCst);
        self.over.notify_one();
    }

    /// Goes on, or never.
    pub(crate) async fn pass(&self) {
        if self.left.load(Ordering::SeqCst) > 0 && self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.burn();
        }
        if self.is_burnt() {
            pending::<()>().await;
        }
    }

    pub(crate) fn is_burnt(&self) -> bool {
        self.burnt.load(Ordering::SeqCst)
    }

    /// What comes of `work`; nothing if the process dies before.
    pub(crate) async fn guard<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            () = self.over.notified() => None,
            done = work => Some(done),
        }
    }
}
