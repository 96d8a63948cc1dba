//! Waiting in every way that the phone library waits.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, Notify, OnceCell, watch};
use tokio::time::{Instant, sleep};

use crate::{Failure, failed};

pub(crate) async fn everything() -> Result<(), Failure> {
    let (sender, mut receiver) = watch::channel(Instant::now());
    let (told, kept) = (Arc::new(Notify::new()), Arc::new(Mutex::new(OnceCell::new())));
    let (telling, keeping) = (Arc::clone(&told), Arc::clone(&kept));
    let work = tokio::spawn(async move {
        sleep(Duration::from_secs(1)).await;
        keeping.lock().await.get_or_init(|| async { 1 }).await;
        telling.notify_waiters();
        sender.send(Instant::now())
    });
    tokio::select! {
        () = told.notified() => {}
        changed = receiver.changed() => changed.map_err(failed)?,
    }
    tokio::task::spawn_blocking(move || kept.blocking_lock().initialized()).await.map_err(failed)?;
    work.await.map_err(failed)?.map_err(failed)
}
