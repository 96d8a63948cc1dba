//! The backend dies in the middle of a batch.

use std::sync::Arc;

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::support::{Bench, Fault, Phone, Shop, typed};

/// Queues payments that differ, while there is no network.
async fn queue(bench: &Bench, shop: &Shop, phone: &Phone, totals: std::ops::Range<i64>) -> Vec<OperationId> {
    bench.network.cut().await;
    let mut ids = vec![];
    for minor in totals {
        ids.push(phone.pay(shop, minor).await.id);
    }
    bench.network.connect();
    ids
}

fn start_sync(phone: &Phone) -> JoinHandle<u16> {
    let wallet = (**phone).clone();
    tokio::spawn(async move { wallet.sync().await.map_or_else(|error| error.code(), |_| 0) })
}

/// The backend is back: each payment is settled, and moved money once.
async fn each_exactly_once(mut bench: Bench, phone: &Phone, ids: &[OperationId]) {
    bench.restart_backend().await;
    phone.sync().await.unwrap();
    for id in ids {
        assert_eq!(phone.payments().find(*id).unwrap().state, PaymentState::Settled);
        assert_eq!(bench.effects_of(*id).await, 1);
    }
    bench.finish(&[phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_works_on_twenty_payments_each_is_paid_once() {
    let (mut bench, shop, phone) = Bench::with_shop_and_phone().await;
    let ids = queue(&bench, &shop, &phone, 100..120).await;
    let arrived = Arc::new(Notify::new());
    bench.network.strike(Fault::announce(&arrived));
    let syncing = start_sync(&phone);
    arrived.notified().await;
    bench.kill_backend();
    assert!([0, 301].contains(&syncing.await.unwrap()));
    each_exactly_once(bench, &phone, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_it_committed_twenty_payments_each_is_paid_once() {
    let (mut bench, shop, phone) = Bench::with_shop_and_phone().await;
    let ids = queue(&bench, &shop, &phone, 100..120).await;
    let (done, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    bench.network.strike(Fault::hold_reply(&done, &release));
    let syncing = start_sync(&phone);
    done.notified().await;
    bench.kill_backend();
    release.notify_one();
    assert_eq!(syncing.await.unwrap(), 301);
    assert!(ids.iter().all(|id| phone.payments().find(*id).unwrap().state == PaymentState::Unknown));
    each_exactly_once(bench, &phone, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_when_half_of_the_batch_is_settled_each_is_paid_once() {
    let (mut bench, shop, phone) = Bench::with_shop_and_phone().await;
    let mut ids = queue(&bench, &shop, &phone, 100..110).await;
    bench.network.strike(Fault::lose_reply());
    typed(phone.sync().await, 301);
    ids.extend(queue(&bench, &shop, &phone, 110..120).await);
    let arrived = Arc::new(Notify::new());
    bench.network.strike(Fault::announce(&arrived));
    let syncing = start_sync(&phone);
    arrived.notified().await;
    bench.kill_backend();
    assert!([0, 301].contains(&syncing.await.unwrap()));
    each_exactly_once(bench, &phone, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_backend_is_dead_payments_queue() {
    let (mut bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.kill_backend();
    let payment = phone.pay(&shop, 700).await;
    assert!(payment.from_static_code && !payment.state.is_final());
    each_exactly_once(bench, &phone, &[payment.id]).await;
}
