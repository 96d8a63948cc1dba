//! A database that is damaged while rides are in it.

use tally::wallet::RideState;
use tally::wire::ride::DisputeReason;

use crate::support::{Bench, Bikes, Phone, euro};

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_goes_on_and_ends_after_the_database_was_damaged() {
    let bench = Bench::start().await;
    let (mut phone, bikes) = (Phone::with_money(&bench).await, Bikes::open(&bench).await);
    let ridden = bikes.ride(&phone, "7").await;
    phone.rentals().end(ridden, 10).await.unwrap();
    let shown = phone.rentals().dispute(ridden, DisputeReason::NotMyRide).await.unwrap();
    let riding = bikes.ride(&phone, "8").await;
    let balance = phone.accounts().balance().unwrap();

    phone.begin_anew().await;
    assert_eq!(phone.rentals().find(ridden).unwrap(), shown);
    assert_eq!(phone.accounts().balance().unwrap(), balance);
    bench.seconds_pass(90);
    assert_eq!(phone.rentals().fare_so_far(riding, 400).unwrap().total, euro(200));
    bench.network.cut().await;
    assert_eq!(phone.rentals().end(riding, 400).await.unwrap().state, RideState::Settling);

    phone.begin_anew().await;
    bench.network.connect();
    phone.sync_until_done().await;
    let done = phone.rentals().find(riding).unwrap();
    assert_eq!((done.state, done.collected, done.disputed), (RideState::Done, Some(euro(200)), None));
    assert_eq!(phone.rentals().find(ridden).unwrap(), shown);
    bench.finish(&[&phone]).await;
}
