//! Ending what nobody may read any more, whether or not somebody tries.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::store::StoreError;

/// How often it is looked for. Reads are judged by the clock either way; this is only for how soon a key is erased.
const EVERY: Duration = Duration::from_secs(2);

/// The most that end in one transaction.
const AT_ONCE: usize = 100;

/// Runs until the backend stops.
pub(crate) async fn keep_ending(app: Arc<App>) {
    let mut closing = app.closing.subscribe();
    loop {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        if let Err(error) = end_all(&app).await {
            tracing::warn!(%error, "grants whose time is over were not ended");
        }
    }
}

pub(crate) async fn end_all(app: &App) -> Result<(), StoreError> {
    loop {
        let users = app.store.expire(app.now(), AT_ONCE).await?;
        let all = users.len() < AT_ONCE;
        for user in users {
            app.bells.ring(user);
        }
        if all {
            return Ok(());
        }
    }
}
