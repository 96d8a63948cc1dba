//! A refusal that the backend did not sign ends nothing, in whatever words it comes.

use tally::domain::payment::PaymentState;

use crate::listening::{goes_on, with_a_queued_payment};
use crate::support::{Bench, CHANGES, ENROLMENTS, Fault, OPERATIONS, Phone, QUOTES, euro, typed};

/// Every refusal that would end something if the backend meant it.
const REFUSALS: [(u16, &str); 6] = [
    (401, r#"{"type":"tag:tally,2026:problem/unauthenticated","title":"No","status":401,"code":"unauthenticated"}"#),
    (401, r#"{"type":"tag:tally,2026:problem/clock-wrong","title":"No","status":401,"code":"clock-wrong"}"#),
    (403, r#"{"type":"tag:tally,2026:problem/device-revoked","title":"No","status":403,"code":"device-revoked"}"#),
    (403, r#"{"type":"tag:tally,2026:problem/device-stale","title":"No","status":403,"code":"device-stale"}"#),
    (410, r#"{"type":"tag:tally,2026:problem/cursor-gone","title":"No","status":410,"code":"cursor-gone"}"#),
    (422, r#"{"type":"tag:tally,2026:problem/invite-not-valid","title":"No","status":422,"code":"invite-not-valid"}"#),
];

fn refusals(path: &'static str) -> impl Iterator<Item = Fault> {
    REFUSALS.into_iter().map(move |(status, body)| Fault::refused_on_the_way(status, body).on(path))
}

#[tokio::test(flavor = "multi_thread")]
async fn it_leaves_a_payment_unknown_until_the_backend_answers() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    for fault in refusals(OPERATIONS) {
        bench.network.strike(fault);
        assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    }
    for fault in refusals(OPERATIONS) {
        bench.network.strike(fault);
        typed(phone.sync().await, 301);
    }
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_does_not_end_listening() {
    let (bench, _, phone) = with_a_queued_payment().await;
    for path in [OPERATIONS, CHANGES] {
        refusals(path).take(3).for_each(|fault| bench.network.strike(fault));
    }
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_no_answer_to_the_question_what_is_to_be_paid() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let bill = shop.bill(euro(900)).await;
    for fault in refusals(QUOTES) {
        bench.network.strike(fault);
        typed(phone.prepare(&bill, None).await, 301);
    }
    phone.prepare(&bill, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_does_not_use_up_an_invite() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    let invite = bench.invite("EUR").await;
    for fault in refusals(ENROLMENTS).chain(refusals("/v1/keys")) {
        bench.network.strike(fault);
        typed(phone.enrol(&invite, None).await, 301);
    }
    phone.enrol(&invite, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_backends_own_is_believed() {
    let bench = Bench::start().await;
    let (invite, phone) = (bench.invite("EUR").await, Phone::new(&bench).await);
    phone.enrol(&invite, None).await.unwrap();
    typed(Phone::new(&bench).await.enrol(&invite, None).await, 302);
    bench.finish(&[&phone]).await;
}
