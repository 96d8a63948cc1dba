//! Money that went is always shown, whatever the phone had thought of the payment.

use tally::domain::payment::PaymentState;
use tally::wallet::Event;

use crate::support::{Bench, Raw};

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_taken_back_here_and_sent_by_somebody_else_is_settled_and_told() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let id = phone.pay(&shop, 2_500).await.id;
    let signed = phone.outbox().unsent().unwrap()[0].compact.clone();
    assert_eq!(phone.payments().cancel(id).await.unwrap().state, PaymentState::Cancelled);
    bench.network.connect();
    // An export, or a backup of the phone, has kept the signed operation.
    Raw::of(&phone, &bench).receipt(&signed).await;
    phone.sync().await.unwrap();
    let payment = phone.payments().find(id).unwrap();
    assert_eq!((payment.state, payment.settled_at.is_some()), (PaymentState::Settled, true));
    let told = |event: &&Event| matches!(event, Event::PaymentSettled { payment } if *payment == id);
    assert_eq!(phone.news().iter().filter(told).count(), 1);
    phone.sync().await.unwrap();
    assert_eq!((phone.news().iter().filter(told).count(), phone.available()), (1, 7_500));
    bench.finish(&[&phone]).await;
}
