//! The cap of a day: phone and backend count a payment on the same day.

use tally::domain::payment::PaymentState;
use tally::wallet::Payment;

use crate::support::{Bench, Phone, Shop};

/// A phone that may pay 10.00 at once and 25.00 a day, shortly before midnight of UTC.
async fn before_midnight() -> (Bench, Shop, Phone) {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    bench.pass_until_before_midnight(60);
    phone.sync().await.unwrap();
    (bench, shop, phone)
}

fn without_prompt(payment: &Payment) -> (PaymentState, bool) {
    (payment.state, payment.mandate.is_some())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_day_has_its_own_room() {
    let (bench, shop, phone) = before_midnight().await;
    for minor in [1_000, 999, 500] {
        assert_eq!(without_prompt(&phone.pay(&shop, minor).await), (PaymentState::Settled, true));
    }
    assert_eq!(without_prompt(&phone.pay(&shop, 998).await), (PaymentState::Settled, false));
    bench.seconds_pass(120);
    assert_eq!(without_prompt(&phone.pay(&shop, 997).await), (PaymentState::Settled, true));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_before_midnight_and_settled_after_counts_on_the_new_day() {
    let (bench, shop, phone) = before_midnight().await;
    bench.network.cut().await;
    for minor in [1_000, 999] {
        assert_eq!(without_prompt(&phone.pay(&shop, minor).await), (PaymentState::Authorised, true));
    }
    bench.seconds_pass(120);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(without_prompt(&phone.pay(&shop, 998).await), (PaymentState::Settled, false));
    assert_eq!(without_prompt(&phone.pay(&shop, 501).await), (PaymentState::Settled, true));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_still_waits_counts_on_the_day_on_which_it_may_settle() {
    let (bench, shop, phone) = before_midnight().await;
    bench.network.cut().await;
    for minor in [1_000, 999] {
        phone.pay(&shop, minor).await;
    }
    bench.seconds_pass(120);
    let asked_before = phone.vault.prompts();
    assert_eq!(without_prompt(&phone.pay(&shop, 998).await), (PaymentState::Authorised, false));
    assert_eq!(phone.vault.prompts(), asked_before + 1);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert!(phone.payments_made().iter().all(|payment| payment.state == PaymentState::Settled));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_prepared_before_midnight_and_confirmed_after_counts_on_the_new_day() {
    let (bench, shop, phone) = before_midnight().await;
    let mut prepared = vec![];
    for minor in [1_000, 999, 998] {
        prepared.push(phone.prepared(&shop, minor).await);
    }
    bench.seconds_pass(120);
    let mut asked = vec![];
    for id in prepared {
        let payment = phone.payments().confirm(id).await.unwrap();
        assert_eq!(payment.state, PaymentState::Settled);
        asked.push(payment.mandate.is_none());
    }
    assert_eq!(asked, [false, false, true]);
    bench.finish(&[&phone]).await;
}
