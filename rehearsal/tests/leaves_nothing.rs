//! A rehearsal that was closed, or let go of, leaves no file and no thread. Alone in its process: it counts all threads.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use tally_rehearsal::{Rehearsal, Scenario};
use tempfile::TempDir;

/// How many threads of this process belong to a stage or its backend.
fn threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    let names = tasks.filter_map(|task| fs::read_to_string(task.path().join("comm")).ok());
    names.filter(|name| name.starts_with("stage") || name.starts_with("tally-")).count()
}

fn files(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

/// Threads take a moment to end.
fn until_none_is_left() {
    let end = Instant::now() + Duration::from_mins(1);
    while threads() > 0 {
        assert!(Instant::now() < end, "{} threads are left", threads());
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_or_let_go_of_it_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let place = Some(folder.path().display().to_string());
    let closed = Rehearsal::begin(Scenario::FirstPayment, place.clone()).await.unwrap();
    let dropped = Rehearsal::begin(Scenario::FirstPayment, place).await.unwrap();
    let wallet = closed.open_wallet(None).await.unwrap();
    assert!(threads() > 0 && files(folder.path()) == 2);
    drop(dropped);
    closed.end().await.unwrap();
    assert_eq!(files(folder.path()), 0);
    drop(wallet);
    until_none_is_left();
}
