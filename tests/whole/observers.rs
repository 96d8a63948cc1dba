//! Whoever watches cannot hold the wallet up.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, OnceLock};
use std::time::Duration;

use tally::domain::payment::PaymentState;
use tally::platform::Observer;
use tally::wallet::Wallet;
use tokio::runtime::Handle;

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

/// Calls the wallet whenever it is told something.
struct Calling {
    wallet: OnceLock<Wallet>,
    runtime: Handle,
    calls: AtomicUsize,
    pauses: bool,
}

impl Calling {
    fn new(pauses: bool) -> Arc<Self> {
        let (wallet, calls) = (OnceLock::new(), AtomicUsize::new(0));
        Arc::new(Self { wallet, runtime: Handle::current(), calls, pauses })
    }
}

impl Observer for Calling {
    fn changed(&self) {
        let Some(wallet) = self.wallet.get() else { return };
        if self.pauses {
            self.runtime.block_on(wallet.pause(Duration::from_secs(10))).unwrap();
        } else {
            wallet.accounts().list().unwrap();
            self.runtime.block_on(wallet.sync()).unwrap();
        }
        self.calls.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_observer_may_read_and_sync() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let observer = Calling::new(false);
    phone.reopen_watched(Some(observer.clone())).await;
    observer.wallet.get_or_init(|| (*phone).clone());
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    eventually("the observer calls", async || observer.calls.load(Ordering::SeqCst) > 1).await;
    phone.pause_now().await;
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_observer_may_pause_the_wallet_in_the_middle_of_a_payment() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let observer = Calling::new(true);
    phone.reopen_watched(Some(observer.clone())).await;
    let id = phone.prepared(&shop, 900).await;
    observer.wallet.get_or_init(|| (*phone).clone());
    let _ = phone.payments().confirm(id).await;
    eventually("the observer pauses", async || observer.calls.load(Ordering::SeqCst) > 0).await;
    phone.reopen().await;
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[&phone]).await;
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
