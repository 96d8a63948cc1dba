//! Whoever watches cannot hold the wallet up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};

use tally::domain::payment::PaymentState;
use tally::platform::Observer;

use crate::support::{Bench, eventually};

/// Panics every time.
#[derive(Default)]
struct Panicking(AtomicUsize);

impl Observer for Panicking {
    fn changed(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
        // A panic that prints nothing.
        std::panic::resume_unwind(Box::new("an observer panics"));
    }
}

/// Does not return until it is let go.
#[derive(Default)]
struct Stuck {
    calls: AtomicUsize,
    let_go: Mutex<bool>,
    changed: Condvar,
}

impl Observer for Stuck {
    fn changed(&self) {
        self.calls.fetch_add(1, Ordering::SeqCst);
        drop(self.changed.wait_while(self.let_go.lock().unwrap(), |let_go| !*let_go).unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_observer_that_panics_hears_of_the_next_change_too() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let observer = Arc::new(Panicking::default());
    phone.reopen_watched(Some(observer.clone())).await;
    for minor in [900, 800] {
        let heard = observer.0.load(Ordering::SeqCst);
        assert_eq!(phone.pay(&shop, minor).await.state, PaymentState::Settled);
        eventually("the observer hears", async || observer.0.load(Ordering::SeqCst) > heard).await;
    }
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_observer_that_never_returns_blocks_nobody() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let observer = Arc::new(Stuck::default());
    phone.reopen_watched(Some(observer.clone())).await;
    phone.sync().await.unwrap();
    eventually("the observer is stuck", async || observer.calls.load(Ordering::SeqCst) == 1).await;
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    assert_eq!(observer.calls.load(Ordering::SeqCst), 1, "never called while it is at it");
    *observer.let_go.lock().unwrap() = true;
    observer.changed.notify_all();
    eventually("it hears what came meanwhile", async || observer.calls.load(Ordering::SeqCst) > 1).await;
    bench.finish(&[&phone]).await;
}
