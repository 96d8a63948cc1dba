//! A batch that is refused as a whole does not keep its good operations away.

use tally::domain::id::OperationId;
use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState as S;
use tally::wallet::Event;

use crate::support::{Bench, Gateway, Phone};

/// A phone with five payments that are signed and could not be sent yet.
async fn five_queued() -> (Bench, Phone, Vec<OperationId>) {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let mut ids = Vec::new();
    for minor in [100, 200, 300, 400, 500] {
        ids.push(phone.pay(&shop, minor).await.id);
    }
    bench.network.connect();
    (bench, phone, ids)
}

fn states(phone: &Phone, ids: &[OperationId]) -> Vec<S> {
    ids.iter().map(|id| phone.payments().find(*id).unwrap().state).collect()
}

async fn settle_all(bench: Bench, phone: Phone, ids: &[OperationId]) {
    bench.network.set_gateway(None);
    phone.sync().await.unwrap();
    assert!(states(&phone, ids).iter().all(|state| *state == S::Settled));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_a_gateway_does_not_let_through_is_asked_again_and_its_neighbours_are_paid() {
    let (bench, phone, ids) = five_queued().await;
    let bad = phone.outbox().unsent().unwrap()[2].compact.clone();
    bench.network.set_gateway(Some(Gateway::Without(bad)));
    let report = phone.sync().await.unwrap().pushed;
    assert_eq!((report.accepted, report.postponed, report.parked, report.remaining), (4, 1, 0, 1));
    assert_eq!(states(&phone, &ids), [S::Settled, S::Settled, S::Unknown, S::Settled, S::Settled]);
    let kept = &phone.outbox().unsent().unwrap()[0];
    assert_eq!((kept.id, kept.state), (ids[2], OperationState::Sending));
    assert!(!phone.news().iter().any(|event| matches!(event, Event::OperationParked { .. })));
    settle_all(bench, phone, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_takes_less_than_the_backend_gets_less_at_once() {
    let (bench, phone, ids) = five_queued().await;
    let longest = phone.outbox().unsent().unwrap().iter().map(|pending| pending.compact.len()).max().unwrap();
    bench.network.set_gateway(Some(Gateway::Longest(2 * longest + 10)));
    let report = phone.sync().await.unwrap().pushed;
    assert_eq!((report.accepted, report.parked, report.remaining), (5, 0, 0));
    settle_all(bench, phone, &ids).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_gateway_takes_not_even_alone_is_asked_again() {
    let (bench, phone, ids) = five_queued().await;
    bench.network.set_gateway(Some(Gateway::Longest(100)));
    let report = phone.sync().await.unwrap().pushed;
    assert_eq!((report.accepted, report.postponed, report.parked, report.remaining), (0, 5, 0, 5));
    assert!(states(&phone, &ids).iter().all(|state| *state == S::Unknown));
    settle_all(bench, phone, &ids).await;
}
