//! A batch's receipts are written down while the next batch is at the backend, and nothing is lost if either fails.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::Notify;

use super::PushReport;
use super::tests::{a_batch_and_one_in, requests, settle_all};
use crate::domain::operation::OperationState as O;
use crate::domain::payment::PaymentState as P;
use crate::platform::{NotFinished, Worker};
use crate::store::tests::leave_room;
use crate::store::{Store, StoreError, outbox, payments};
use crate::sync::Threads;
use crate::sync::error::SyncError;
use crate::sync::testing::{TestWallet, json, operation_id};

/// Holds the first piece of work after the 65th operation was marked as sent until the request with it has come. In a push
/// that did one thing after the other, that work would have to end before the request can go, and it would never come. A round
/// begins to write before it asks; were it the other way round, the request's own reading would be held here.
struct Holding {
    store: Store,
    request: Arc<Notify>,
    has_held: AtomicBool,
}

impl Holding {
    fn is_next_sent(&self) -> bool {
        let next = self.store.read(|r| outbox::find(r, operation_id(65))).unwrap();
        next.is_some_and(|row| row.state == O::Sending)
    }
}

#[async_trait]
impl Worker for Holding {
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished> {
        if self.is_next_sent() && !self.has_held.swap(true, Ordering::SeqCst) {
            let came = tokio::time::timeout(Duration::from_secs(20), self.request.notified()).await;
            came.map_err(|_| NotFinished("the second request did not come".into()))?;
        }
        Threads.run(work).await
    }
}

/// A wallet that writes the first receipts down only when the second request has come, at which `then` happens.
fn held(then: impl Fn(&Store) + Send + 'static) -> TestWallet {
    let request = Arc::new(Notify::new());
    let came = Arc::clone(&request);
    let wallet = TestWallet::working_by(|store| {
        Arc::new(Holding { store: store.clone(), request, has_held: AtomicBool::new(false) })
    });
    a_batch_and_one_in(&wallet, &[], move |store| {
        let first = store.read(|r| outbox::find(r, operation_id(1))).unwrap().unwrap();
        assert_eq!(first.state, O::Sending, "not written down yet");
        then(store);
        came.notify_one();
        None
    });
    wallet
}

#[tokio::test]
async fn receipts_are_written_down_while_the_next_batch_is_at_the_backend() {
    let wallet = held(|_| ());
    assert_eq!(wallet.engine.push().await.unwrap(), PushReport { accepted: 65, ..PushReport::default() });
    assert_eq!(requests(&wallet), [64, 1]);
}

#[tokio::test]
async fn a_disk_that_is_full_between_two_batches_loses_neither() {
    let wallet = held(|store| leave_room(store, 0));
    let error = wallet.engine.push().await.unwrap_err();
    assert!(matches!(error, SyncError::Store(StoreError::DiskFull)), "{error:?}");
    let unsettled = (1..=65).map(operation_id).filter(|id| wallet.operation(*id).state == O::Sending).count();
    assert!(unsettled > 1, "the disk was full");

    leave_room(&wallet.store, 1_000);
    wallet.backend.says(|request| Ok(json(200, &settle_all(request))));
    let report = wallet.engine.push().await.unwrap();
    assert_eq!(report, PushReport { accepted: u32::try_from(unsettled).unwrap(), ..PushReport::default() });
    assert!((1..=65).all(|number| wallet.state(operation_id(number)) == P::Settled));
    assert_eq!(wallet.events().len(), 65, "each told once");
}

/// Remembers where the payment stood after each piece of work that was done since it was answered.
struct Watching {
    store: Store,
    was_answered: Arc<AtomicBool>,
    stood: Arc<Mutex<Vec<P>>>,
}

#[async_trait]
impl Worker for Watching {
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished> {
        Threads.run(work).await?;
        if self.was_answered.load(Ordering::SeqCst) {
            let payment = self.store.read(|r| payments::state(r, operation_id(1))).unwrap();
            self.stood.lock().unwrap().extend(payment);
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_receipt_waits_for_no_batch_that_is_not_to_come() {
    let (was_answered, stood) = (Arc::<AtomicBool>::default(), Arc::<Mutex<Vec<P>>>::default());
    let watched = (Arc::clone(&was_answered), Arc::clone(&stood));
    let wallet = TestWallet::working_by(move |store| {
        Arc::new(Watching { store: store.clone(), was_answered: watched.0, stood: watched.1 })
    });
    // The first answer also tells the time, which is written down before anything else.
    wallet.pay(2, vec![]);
    wallet.backend.says(|request| Ok(json(200, &settle_all(request))));
    wallet.engine.push().await.unwrap();

    wallet.pay(1, vec![]);
    wallet.backend.says(move |request| {
        was_answered.store(true, Ordering::SeqCst);
        Ok(json(200, &settle_all(request)))
    });
    wallet.engine.push().await.unwrap();
    assert_eq!(stood.lock().unwrap().first(), Some(&P::Settled));
}
