//! Moving bills on with the days, by the backend's clock.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::store::StoreError;

/// How often the day is looked at. What is late is judged by the day itself; this is only for how soon phones hear of it.
const EVERY: Duration = Duration::from_secs(2);

/// The most that move on in one transaction.
const AT_ONCE: usize = 100;

/// Runs until the backend stops.
pub(crate) async fn keep_turning(app: Arc<App>) {
    let mut closing = app.closing.subscribe();
    loop {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        if let Err(error) = turn_all(&app).await {
            tracing::warn!(%error, "bills whose day has come were not moved on");
        }
    }
}

pub(crate) async fn turn_all(app: &App) -> Result<(), StoreError> {
    loop {
        let users = app.store.turn_bills(app.now(), AT_ONCE).await?;
        let all = users.len() < AT_ONCE;
        for user in users {
            app.bells.ring(user);
        }
        if all {
            return Ok(());
        }
    }
}
