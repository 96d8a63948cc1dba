//! What can be spent, between a receipt and the change that tells the new balance.

use crate::support::{Bench, CHANGES, Fault, Phone, euro};

/// Long enough that no pull of the test gets through.
fn no_changes() -> Fault {
    Fault::bad_gateway().on(CHANGES).times(3)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_just_spent_is_gone_before_the_changes_tell() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.strike(no_changes());
    for (minor, left) in [(2_500, 7_500), (2_400, 5_100), (100, 5_000)] {
        phone.pay(&shop, minor).await;
        let balance = phone.accounts().balance().unwrap();
        assert_eq!((balance.booked.minor, balance.pending.minor, balance.available.minor), (left, 0, left));
    }
    phone.sync_until_done().await;
    assert_eq!(phone.available(), 5_000);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_in_is_there_once_before_the_changes_tell_and_after() {
    let bench = Bench::start().await;
    let phone = Phone::with_money(&bench).await;
    bench.network.strike(no_changes());
    phone.topups().top_up(euro(5_000), None).await.unwrap();
    assert_eq!(phone.available(), 15_000);
    phone.topups().top_up(euro(100), None).await.unwrap();
    assert_eq!(phone.available(), 15_100);
    bench.finish_after_faults(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_counts_on_after_the_wallet_was_opened_again() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.strike(no_changes());
    phone.pay(&shop, 2_500).await;
    phone.reopen().await;
    assert_eq!(phone.available(), 7_500);
    bench.finish_after_faults(&[&phone]).await;
}
