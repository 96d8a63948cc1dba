//! The phone was lost, and the operator has revoked it: whatever it had signed comes to an end, and no money moves any more.

use tally::domain::payment::PaymentState;

use crate::support::{Bench, Fault, OPERATIONS, Phone, typed};

async fn revoke(bench: &Bench, phone: &Phone) {
    let membership = phone.membership().unwrap().unwrap();
    bench.operator().revoke_phone(membership.user, membership.device).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_had_not_gone_out_is_declined_and_moves_nothing() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    assert_eq!(payment.state, PaymentState::Authorised);
    revoke(&bench, &phone).await;
    bench.network.connect();
    typed(phone.sync().await, 212);
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Declined);
    assert_eq!((bench.effects_of(payment.id).await, phone.outbox().unsent().unwrap().len()), (0, 0));
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_whose_reply_was_lost_is_settled_once_all_the_same() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    bench.network.strike(Fault::lose_reply().on(OPERATIONS));
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    revoke(&bench, &phone).await;
    typed(phone.sync().await, 212);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[]).await;
}
