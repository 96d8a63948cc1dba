//! The same payment twice within a minute is for the person to decide.

use tally::domain::payment::PaymentState;
use tally::wallet::{PrepareRequest, WalletError};

use crate::support::{Bench, Place, Shop, euro};

#[tokio::test(flavor = "multi_thread")]
async fn the_same_again_within_a_minute_is_pointed_out_and_still_possible() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let first = phone.pay(&shop, 900).await;
    let again = phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap();
    assert_eq!(again.possible_duplicate, Some(first.id));
    assert_eq!(phone.payments().confirm(again.payment.id).await.unwrap().state, PaymentState::Settled);
    assert_eq!(phone.available(), 8_200);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_amount_another_shop_or_a_minute_later_is_another_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let other = Shop::open(&bench, "EUR").await;
    phone.pay(&shop, 900).await;
    for (sticker, minor) in [(&shop.sticker, 901), (&other.sticker, 900)] {
        assert_eq!(phone.prepare(sticker, Some(euro(minor))).await.unwrap().possible_duplicate, None);
    }
    bench.seconds_pass(61);
    assert_eq!(phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap().possible_duplicate, None);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_paid_is_no_duplicate() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    assert_eq!(phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap().possible_duplicate, None);
    phone.payments().cancel(id).await.unwrap();
    assert_eq!(phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap().possible_duplicate, None);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_that_were_only_prepared_are_found_when_the_second_is_agreed_to() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let [one, two] = [phone.prepared(&shop, 900).await, phone.prepared(&shop, 900).await];
    assert_eq!(phone.payments().confirm(one).await.unwrap().state, PaymentState::Settled);
    // A double tap on the second is not a decision either.
    for _ in 0..2 {
        let refused = phone.payments().confirm(two).await.unwrap_err();
        assert!(matches!(refused, WalletError::PossibleDuplicate { other } if other == one), "{refused}");
    }
    assert_eq!(phone.available(), 9_100);
    let request = PrepareRequest { payload: shop.sticker.clone(), amount: Some(euro(900)), perk: None, id: Some(two) };
    assert_eq!(phone.payments().prepare(request).await.unwrap().possible_duplicate, Some(one));
    assert_eq!(phone.payments().confirm(two).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_minute_begins_when_the_first_is_agreed_to() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let one = phone.prepared(&shop, 900).await;
    bench.seconds_pass(40);
    phone.payments().confirm(one).await.unwrap();
    bench.seconds_pass(40);
    assert_eq!(phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap().possible_duplicate, Some(one));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_minute_begins_when_the_person_has_said_yes_however_long_that_took() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let [one, two] = [phone.prepared(&shop, 900).await, phone.prepared(&shop, 900).await];
    phone.gate.close(Place::Prompt);
    let confirming = |id| {
        let payments = phone.payments();
        tokio::spawn(async move { payments.confirm(id).await })
    };
    let first = confirming(one);
    phone.gate.reached().await;
    let second = confirming(two);
    bench.seconds_pass(61);
    phone.gate.open();
    assert_eq!(first.await.unwrap().unwrap().state, PaymentState::Settled);
    let refused = second.await.unwrap().unwrap_err();
    assert!(matches!(refused, WalletError::PossibleDuplicate { other } if other == one), "{refused}");
    assert_eq!(phone.available(), 9_100);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queued_payment_counts_as_one_that_was_made() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let first = phone.pay(&shop, 900).await;
    let again = phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap();
    assert_eq!(again.possible_duplicate, Some(first.id));
    bench.network.connect();
    bench.finish(&[&phone]).await;
}
