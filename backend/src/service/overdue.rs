//! Giving deposits back for rides that never began.

use std::sync::Arc;
use std::time::Duration;

use tally::domain::id::{OperationId, UserId};

use crate::app::App;
use crate::rules;
use crate::store::StoreError;

/// How often it is looked for, so that a phone that waits hears of it.
const EVERY: Duration = Duration::from_secs(1);

/// The most that are looked for at once.
const AT_ONCE: usize = 100;

/// Runs until the backend stops.
pub(crate) async fn keep_expiring(app: Arc<App>) {
    let mut closing = app.closing.subscribe();
    loop {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        if let Err(error) = expire_overdue(&app).await {
            tracing::warn!(%error, "deposits of rides that never began were not given back");
        }
    }
}

/// Ends every rental that was to begin by now. Nothing is asked of or told to a phone before.
pub(crate) async fn expire_overdue(app: &App) -> Result<(), StoreError> {
    for (user, rental) in app.store.overdue(app.now(), AT_ONCE).await? {
        expire(app, user, rental).await?;
    }
    Ok(())
}

async fn expire(app: &App, user: UserId, rental: OperationId) -> Result<(), StoreError> {
    let now = app.now();
    let rule = Box::new(move |rental: &_| Ok(rules::expire(rental, now).into_iter().collect()));
    app.store.step(user, rental, now, rule).await?;
    app.bells.ring(user);
    Ok(())
}
