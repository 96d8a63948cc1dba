//! A wallet that was restored from a copy.

use tally::domain::payment::PaymentState;

use crate::support::{Bench, Phone, typed};

/// The phone, paused, and a copy of its files, opened.
async fn copied(bench: &Bench, phone: &Phone) -> Phone {
    phone.pause_now().await;
    let copy = phone.copy(bench).await;
    phone.resume().await.unwrap();
    copy
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_comes_second_is_refused_and_the_phone_goes_on() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let copy = copied(&bench, &phone).await;
    phone.sync().await.unwrap();
    typed(copy.sync().await, 211);
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_copy_is_refused_however_late_it_comes() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let copy = copied(&bench, &phone).await;
    for _ in 0..3 {
        phone.reopen().await;
        phone.pay(&shop, 900).await;
    }
    typed(copy.sync().await, 211);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_with_a_queued_payment_does_not_pay_it_again() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    let copy = copied(&bench, &phone).await;
    bench.network.connect();
    phone.sync().await.unwrap();
    typed(copy.sync().await, 211);
    assert_eq!(copy.outbox().unsent().unwrap().len(), 1);
    assert_eq!(bench.effects_of(payment.id).await, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_without_its_vault_does_not_open() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    phone.pause_now().await;
    let stranger = Phone::new(&bench).await;
    let elsewhere = tempfile::TempDir::new().unwrap();
    crate::support::copy_directory(phone.directory(), elsewhere.path());
    let options = tally::wallet::Options { directory: elsewhere.path().into(), ..stranger.options() };
    let error = tally::wallet::Wallet::open(options).await.err().expect("it should not open");
    assert_eq!(error.kind(), tally::wallet::ErrorKind::Storage, "{error}");
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}
