//! Rides: one deposit, one ride, one charge, whatever goes wrong between phone and backend.

use tally::domain::id::OperationId;
use tally::domain::qr::RideCode;
use tally::wallet::{Event, PageRequest, PreparedRide, RideState, WalletError};
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::DeclineReason;

use crate::support::{Bench, Bikes, Fault, OPERATIONS, Phone, Place, YEAR, euro, typed};

async fn street() -> (Bench, Phone, Bikes, String) {
    let bench = Bench::start().await;
    let (phone, bikes) = (Phone::with_money(&bench).await, Bikes::open(&bench).await);
    let code = bikes.bike("7").await;
    (bench, phone, bikes, code)
}

async fn prepared(phone: &Phone, code: &str) -> OperationId {
    phone.rentals().prepare(code, None, None).await.unwrap().rental.id
}

fn state(phone: &Phone, id: OperationId) -> RideState {
    phone.rentals().find(id).unwrap().state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_holds_a_deposit_and_costs_what_its_plan_says() {
    let (bench, phone, _, code) = street().await;
    let shown = phone.rentals().prepare(&code, None, None).await.unwrap().rental;
    assert_eq!((shown.deposit, shown.cap, shown.bike.as_str()), (euro(3_000), euro(5_000), "7"));
    assert_eq!(phone.rentals().unlock(shown.id).await.unwrap().state, RideState::Riding);
    let balance = phone.accounts().balance().unwrap();
    assert_eq!((balance.available, balance.held), (euro(7_000), euro(3_000)));
    bench.seconds_pass(9 * 60 + 30);
    let so_far = phone.rentals().fare_so_far(shown.id, 2_000).unwrap();
    assert_eq!(so_far.total, euro(600));
    let done = phone.rentals().end(shown.id, 2_000).await.unwrap();
    assert_eq!((done.state, done.collected, done.returned), (RideState::Done, Some(euro(600)), Some(euro(2_400))));
    assert_eq!((phone.available(), phone.accounts().balance().unwrap().held), (9_400, euro(0)));
    let rental = shown.id;
    for told in [Event::RideBegan { rental }, Event::RideEnded { rental }, Event::ChargeCollected { rental }] {
        assert_eq!(phone.news().iter().filter(|event| **event == told).count(), 1, "{told:?}");
    }
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_unlocks_once_and_ends_once() {
    let (bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    let asked = phone.vault.prompts();
    let rentals = phone.rentals();
    let (one, other) = tokio::join!(rentals.unlock(id), rentals.unlock(id));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!((phone.vault.prompts(), phone.available()), (asked + 1, 7_000));
    let (one, other) = tokio::join!(rentals.end(id, 10), rentals.end(id, 20));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(state(&phone, id), RideState::Done);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_that_are_lost_hold_and_charge_once() {
    let (bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Unlocking);
    assert_eq!(phone.available(), 7_000);
    assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Riding);
    bench.seconds_pass(60);
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.rentals().end(id, 5).await.unwrap().state, RideState::Settling);
    phone.sync_until_done().await;
    assert_eq!(state(&phone, id), RideState::Done);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_ends_without_a_network_and_is_charged_until_then() {
    let (bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    phone.rentals().unlock(id).await.unwrap();
    bench.seconds_pass(90);
    bench.network.cut().await;
    assert_eq!(phone.rentals().end(id, 400).await.unwrap().state, RideState::Settling);
    bench.seconds_pass(3_600);
    assert_eq!(phone.rentals().fare_so_far(id, 0).unwrap().total, euro(200));
    bench.network.connect();
    phone.sync_until_done().await;
    let done = phone.rentals().find(id).unwrap();
    assert_eq!((done.state, done.collected, done.disputed), (RideState::Done, Some(euro(200)), None));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_was_signed_survives_the_wallet() {
    let (bench, mut phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    bench.network.strike(Fault::lose_reply());
    phone.rentals().unlock(id).await.unwrap();
    phone.reopen().await;
    assert_eq!(state(&phone, id), RideState::Unlocking);
    bench.network.cut().await;
    assert_eq!(phone.rentals().end(id, 1).await.unwrap().state, RideState::Settling);
    phone.reopen().await;
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(state(&phone, id), RideState::Done);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_phones_before_one_bike_one_rides() {
    let (bench, phone, _, code) = street().await;
    let other = Phone::with_money(&bench).await;
    let (mine, theirs) = (prepared(&phone, &code).await, prepared(&other, &code).await);
    let (rentals, others) = (phone.rentals(), other.rentals());
    let (one, two) = tokio::join!(rentals.unlock(mine), others.unlock(theirs));
    let mut states = [one.unwrap().state, two.unwrap().state];
    states.sort_by_key(|state| *state == RideState::Declined);
    assert_eq!(states, [RideState::Riding, RideState::Declined]);
    assert_eq!(phone.available() + other.available(), 17_000);
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_that_never_opened_gives_the_deposit_back() {
    let (bench, phone, bikes, code) = street().await;
    bikes.jam("7").await;
    let id = prepared(&phone, &code).await;
    assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Created);
    assert_eq!(phone.available(), 7_000);
    assert_eq!(phone.rentals().cancel(id).await.unwrap().state, RideState::Revoked);
    assert_eq!(phone.available(), 10_000);
    typed(phone.rentals().end(id, 1).await, 220);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_not_left_the_phone_is_taken_back_at_once() {
    let (bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    bench.network.cut().await;
    assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Unlocking);
    assert_eq!(phone.rentals().cancel(id).await.unwrap().state, RideState::Revoked);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!((bench.effects_of(id).await, phone.available()), (0, 10_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_that_began_cannot_be_taken_back() {
    let (bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    phone.rentals().unlock(id).await.unwrap();
    typed(phone.rentals().cancel(id).await, 220);
    phone.rentals().end(id, 1).await.unwrap();
    bench.finish(&[&phone]).await;
}

fn rides(phone: &Phone) -> usize {
    phone.rentals().page(&PageRequest::default()).unwrap().items.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bike_that_nobody_knows_or_lets_any_more_is_not_ridden() {
    let (bench, phone, bikes, code) = street().await;
    let shown = prepared(&phone, &code).await;
    for (system, bike) in [("best-bikes", "99"), ("no-bikes", "7")] {
        let unknown = RideCode::new(system, bike).unwrap().encode();
        not_available(phone.rentals().prepare(&unknown, None, None).await);
    }
    bikes.close().await;
    not_available(phone.rentals().prepare(&code, None, None).await);
    assert_eq!((rides(&phone), phone.outbox().unsent().unwrap()), (1, vec![]));
    let declined = phone.rentals().unlock(shown).await.unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::BikeNotAvailable);
    assert_eq!((state(&phone, shown), phone.available()), (RideState::Declined, 10_000));
    bench.finish(&[&phone]).await;
}

fn not_available(prepared: Result<PreparedRide, WalletError>) {
    let Err(WalletError::Refused(problem)) = prepared else { panic!("it should have been refused") };
    assert_eq!(problem.code, ProblemCode::BikeNotAvailable);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_ends_once_however_often_somebody_says_so() {
    let (bench, phone, bikes, _) = street().await;
    let id = bikes.ride(&phone, "8").await;
    bench.seconds_pass(60);
    let done = phone.rentals().end(id, 100).await.unwrap();
    let moved = bench.transfers().await;
    bench.seconds_pass(3_600);
    assert!(phone.rentals().end(id, 90_000).await.unwrap() == done);
    assert_eq!(bench.transfers().await, moved);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_ends_again_asks_again() {
    let (bench, phone, bikes, _) = street().await;
    let id = bikes.ride(&phone, "8").await;
    bench.network.cut().await;
    assert_eq!(phone.rentals().end(id, 100).await.unwrap().state, RideState::Settling);
    bench.network.connect();
    assert_eq!(phone.rentals().end(id, 100).await.unwrap().state, RideState::Done);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_writes_nothing() {
    let (bench, phone, _, code) = street().await;
    typed(phone.rentals().prepare("no code", None, None).await, 120);
    let poor = Phone::enrolled(&bench, "EUR").await;
    typed(poor.rentals().prepare(&code, None, None).await, 206);
    let id = prepared(&phone, &code).await;
    typed(phone.rentals().end(id, 1).await, 220);
    typed(phone.rentals().fare_so_far(id, 1), 220);
    typed(phone.rentals().dispute(id, tally::wire::ride::DisputeReason::NotMyRide).await, 222);
    bench.seconds_pass(24 * 3_600);
    typed(phone.rentals().unlock(id).await, 223);
    assert_eq!((state(&phone, id), phone.available()), (RideState::Offered, 10_000));
    bench.finish(&[&phone, &poor]).await;
}

async fn killed_while_unlocking(place: Place) {
    let (bench, mut phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    phone.killed_at(place, move |wallet| async move { drop(wallet.rentals().unlock(id).await) }).await;
    assert_eq!((state(&phone, id), phone.available()), (RideState::Unlocking, 7_000));
    assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Riding);
    phone.killed_at(place, move |wallet| async move { drop(wallet.rentals().end(id, 3).await) }).await;
    assert_eq!(state(&phone, id), RideState::Settling);
    phone.sync_until_done().await;
    assert_eq!(state(&phone, id), RideState::Done);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_first_byte_leaves_it_is_one_ride() {
    killed_while_unlocking(Place::BeforeSending(OPERATIONS)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_sees_the_answer_it_is_one_ride() {
    killed_while_unlocking(Place::AfterAnswer(OPERATIONS)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_signed() {
    let (bench, mut phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    phone.killed_at(Place::Prompt, move |wallet| async move { drop(wallet.rentals().unlock(id).await) }).await;
    assert_eq!((state(&phone, id), phone.available()), (RideState::Offered, 10_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_a_year_off_agrees_to_no_ride_and_ends_one_at_the_right_price() {
    for wrong_by in [YEAR, -YEAR] {
        let (bench, mut phone, bikes, code) = street().await;
        let id = prepared(&phone, &code).await;
        phone.rentals().unlock(id).await.unwrap();
        bench.seconds_pass(90);
        phone.clock.set_wrong_by(wrong_by);
        phone.reopen().await;
        typed(phone.rentals().prepare(&bikes.bike("8").await, None, None).await, 209);
        let done = phone.rentals().end(id, 1).await.unwrap();
        assert_eq!((done.state, done.collected, done.disputed), (RideState::Done, Some(euro(200)), None));
        phone.clock.set_wrong_by(0);
        bench.finish(&[&phone]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backend_that_dies_after_it_unlocked_gives_one_ride() {
    let (mut bench, phone, _, code) = street().await;
    let id = prepared(&phone, &code).await;
    bench.network.strike(Fault::lose_reply());
    phone.rentals().unlock(id).await.unwrap();
    bench.kill_backend();
    assert_eq!(phone.rentals().end(id, 9).await.unwrap().state, RideState::Settling);
    bench.restart_backend().await;
    phone.sync_until_done().await;
    assert_eq!(state(&phone, id), RideState::Done);
    bench.finish(&[&phone]).await;
}
