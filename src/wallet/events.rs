use std::sync::Arc;

use super::core::Core;
use super::{StoredEvent, WalletError};
use crate::store::events;

/// What happened. Every event is delivered at least once: it is there until it is acknowledged, killed apps or not.
#[derive(Clone)]
pub struct Events {
    core: Arc<Core>,
}

impl Events {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// The oldest events that are not acknowledged, at most `limit` (200 at most).
    pub fn pending(&self, limit: u32) -> Result<Vec<StoredEvent>, WalletError> {
        self.core.read_short(|r| events::pending(r, limit.min(200)))
    }

    /// The event was dealt with. Acknowledging twice is the same as once.
    pub async fn acknowledge(&self, id: i64) -> Result<(), WalletError> {
        self.core.write(move |w| Ok(events::acknowledge(w, id)?)).await
    }
}
