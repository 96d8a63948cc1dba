//! Reckoning points: soon after something happened, and each day, which at the first of a month brings the scores.

use std::sync::Arc;
use std::time::Duration;

use tally::crypto::jws::{Document, JwsError, Signed};
use tally::domain::id::UserId;

use crate::app::App;
use crate::keys::Keys;
use crate::rules::{Sign, reckon};
use crate::store::StoreError;

/// How often it is looked for without being told.
const EVERY: Duration = Duration::from_secs(2);

/// The most people who are looked for at once.
const AT_ONCE: usize = 100;

/// Runs until the backend stops.
pub(crate) async fn keep_reckoning(app: Arc<App>) {
    let mut closing = app.closing.subscribe();
    if let Err(error) = announce(&app).await {
        tracing::warn!(%error, "not everybody was told what was published");
    }
    loop {
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            () = app.stirred.notified() => {}
            _ = closing.wait_for(|closing| *closing) => return,
        }
        if let Err(error) = reckon_all(&app).await {
            tracing::warn!(%error, "points were not reckoned");
        }
    }
}

/// Tells those who enrolled before something was published.
async fn announce(app: &App) -> Result<(), StoreError> {
    while app.store.announce(AT_ONCE).await? == AT_ONCE {}
    Ok(())
}

/// Each is marked as looked at in the transaction that does it, so this ends.
pub(crate) async fn reckon_all(app: &App) -> Result<(), StoreError> {
    loop {
        let users = app.store.unlooked(app.now(), AT_ONCE).await?;
        for user in &users {
            one(app, *user).await?;
        }
        if users.len() < AT_ONCE {
            return Ok(());
        }
    }
}

async fn one(app: &App, user: UserId) -> Result<(), StoreError> {
    let (now, keys, book) = (app.now(), Arc::clone(&app.keys), Arc::clone(&app.published.book));
    let rule = Box::new(move |facts: &_| reckon(facts, &book, now, &*keys));
    if app.store.reckon(user, now, rule).await? {
        app.bells.ring(user);
    }
    Ok(())
}

impl Sign for Keys {
    fn sign<D: Document>(&self, document: D) -> Result<String, JwsError> {
        Keys::sign(self, document)
    }

    fn read<D: Document>(&self, compact: &str) -> Result<Signed<D>, JwsError> {
        Keys::read(self, compact)
    }
}
