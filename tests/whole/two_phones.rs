//! Two people's wallets at one backend.

use tally::domain::payment::PaymentState;
use tally::wire::push::Answer;
use tokio::task::JoinSet;

use crate::support::{Bench, Phone, Raw};

#[tokio::test(flavor = "multi_thread")]
async fn two_wallets_pay_at_once_and_each_from_its_own_money() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let other = Phone::with_money(&bench).await;
    let (first, second) = tokio::join!(phone.pay(&shop, 900), other.pay(&shop, 1_100));
    assert_eq!((first.state, second.state), (PaymentState::Settled, PaymentState::Settled));
    assert_eq!((phone.available(), other.available()), (9_100, 8_900));
    assert_ne!(phone.membership().unwrap().unwrap().user, other.membership().unwrap().unwrap().user);
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_can_send_another_persons_operation() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let other = Phone::with_money(&bench).await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    bench.network.connect();
    let compact = phone.outbox().unsent().unwrap()[0].compact.clone();
    let answers = Raw::of(&other, &bench).push(&[&compact]).await;
    assert!(matches!(answers.as_slice(), [Answer::Unreadable { .. }]), "{answers:?}");
    assert_eq!(bench.effects_of(payment.id).await, 0);
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_hears_of_another_persons_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let other = Phone::with_money(&bench).await;
    phone.pay(&shop, 900).await;
    other.sync().await.unwrap();
    assert_eq!((other.payments_made(), other.available()), (vec![], 10_000));
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_payments_at_once_spend_no_more_than_there_is() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let mut ids = vec![];
    for minor in 1_000..1_020 {
        ids.push(phone.prepared(&shop, minor).await);
    }
    let mut paying = JoinSet::new();
    for id in ids {
        let payments = phone.payments();
        paying.spawn(async move { payments.confirm(id).await.unwrap().state });
    }
    let states = paying.join_all().await;
    assert_eq!(states.iter().filter(|state| **state == PaymentState::Settled).count(), 9);
    assert_eq!(states.iter().filter(|state| **state == PaymentState::Declined).count(), 11);
    assert!((0..1_000).contains(&phone.available()));
    bench.finish(&[&phone]).await;
}
