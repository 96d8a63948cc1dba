use std::sync::Arc;

use crate::platform;

/// Is told that something changed, and nothing more; what changed is read from the wallet. Called from a thread of the
/// core's, without any lock held and never at the same time as itself; it may take its time, throw, and call the wallet.
#[uniffi::export(with_foreign)]
pub trait Observer: Send + Sync {
    /// Something changed.
    fn changed(&self);
}

/// A foreign observer where the core expects its own kind.
pub(super) struct ForeignObserver(pub(super) Arc<dyn Observer>);

impl platform::Observer for ForeignObserver {
    fn changed(&self) {
        self.0.changed();
    }
}
