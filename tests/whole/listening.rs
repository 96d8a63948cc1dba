//! A phone that listens goes on through everything that passes, and ends when it needs somebody.

use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use tally::domain::payment::PaymentState;
use tally::platform::{Slot, VaultError};
use tally::wallet::{Event, WalletError};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::refunds::{give_back, refund};
use crate::support::{Bench, CHANGES, Fault, OPERATIONS, Phone, Shop, eventually, typed};

type Listening = JoinHandle<Result<(), WalletError>>;

fn listen(phone: &Phone) -> Listening {
    let wallet = (**phone).clone();
    tokio::spawn(async move { wallet.listen().await })
}

async fn ended(listening: Listening) -> Result<(), WalletError> {
    tokio::time::timeout(Duration::from_secs(90), listening).await.expect("it still listens").unwrap()
}

/// With a payment that could not be sent yet.
pub async fn with_a_queued_payment() -> (Bench, Shop, Phone) {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    phone.pay(&shop, 700).await;
    bench.network.connect();
    (bench, shop, phone)
}

/// Listening settles the queued payment, hears of a refund, and ends only when it is paused.
pub async fn goes_on(bench: Bench, phone: Phone) {
    let payment = phone.payments_made()[0].id;
    let listening = listen(&phone);
    let state = || phone.payments().find(payment).unwrap().state;
    eventually("listening pays it", async || state() == PaymentState::Settled || listening.is_finished()).await;
    give_back(&bench, &refund(&phone, payment, 200)).await.unwrap();
    let refunded = || phone.payments().find(payment).unwrap().refunded.minor == 200;
    eventually("listening hears of the refund", async || refunded() || listening.is_finished()).await;
    assert!(!listening.is_finished(), "{:?}", listening.await);
    phone.pause_now().await;
    ended(listening).await.unwrap();
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

fn tampering(phone: &Phone) -> usize {
    phone.news().iter().filter(|event| matches!(event, Event::TamperingSeen { .. })).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_that_were_tampered_with_are_told_once_and_asked_for_again() {
    let (bench, _, phone) = with_a_queued_payment().await;
    bench.network.strike(Fault::forge().on(CHANGES).times(2));
    let listening = listen(&phone);
    eventually("it tells of the tampering", async || tampering(&phone) > 0 || listening.is_finished()).await;
    assert!(!listening.is_finished(), "{:?}", listening.await);
    listening.abort();
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_that_met_tampering_leaves_an_event() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    for _ in 0..2 {
        bench.network.strike(Fault::forge().on(CHANGES));
        typed(phone.sync().await, 303);
    }
    assert_eq!(tampering(&phone), 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_number_of_answers_is_tampering_and_is_asked_again() {
    let (bench, _, phone) = with_a_queued_payment().await;
    bench.network.strike(Fault::no_answers());
    typed(phone.sync().await, 303);
    assert_eq!(tampering(&phone), 1);
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_arrived_twice_is_made_anew() {
    let (bench, _, phone) = with_a_queued_payment().await;
    bench.network.strike(Fault::duplicate());
    bench.network.strike(Fault::duplicate().on(CHANGES));
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_of_one_request_is_not_the_end() {
    let (bench, _, phone) = with_a_queued_payment().await;
    bench.network.strike(Fault::not_found().on(CHANGES));
    bench.network.strike(Fault::not_found().on(OPERATIONS));
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_is_not_there_yet_is_asked_again() {
    let (bench, _, mut phone) = with_a_queued_payment().await;
    phone.reopen().await;
    phone.vault.fail(Slot::Device, 2, &VaultError::BeforeFirstUnlock);
    phone.vault.fail(Slot::Device, 1, &VaultError::Unavailable("the daemon is gone".into()));
    goes_on(bench, phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_is_not_enrolled_is_told_so() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    typed(ended(listen(&phone)).await, 201);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_told_that_it_is_one() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    phone.pause_now().await;
    let copy = phone.copy(&bench).await;
    phone.resume().await.unwrap();
    phone.sync().await.unwrap();
    typed(ended(listen(&copy)).await, 211);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_were_replaced_need_somebody() {
    let (bench, _, mut phone) = Bench::with_shop_and_phone().await;
    phone.vault.replace(Slot::Device);
    phone.reopen().await;
    typed(ended(listen(&phone)).await, 210);
    phone.vault.replace(Slot::Device);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_were_invalidated_need_somebody() {
    let (bench, _, mut phone) = Bench::with_shop_and_phone().await;
    phone.reopen().await;
    phone.vault.fail(Slot::Device, 1, &VaultError::Invalidated);
    typed(ended(listen(&phone)).await, 403);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_listen_and_leave_there_is_one_long_poll() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 700).await.id;
    let refunded = || phone.payments().find(payment).unwrap().refunded.minor;
    let mut listening = vec![listen(&phone), listen(&phone), listen(&phone)];
    for (left, given_back) in [(2, 100), (1, 300), (0, 600)] {
        eventually("somebody polls", async || phone.line.polls() > 0).await;
        give_back(&bench, &refund(&phone, payment, given_back - refunded())).await.unwrap();
        eventually("they hear of it", async || refunded() == given_back).await;
        if left > 0 {
            listening.remove(0).abort();
        }
    }
    assert_eq!(phone.line.most_polls(), 1);
    phone.pause_now().await;
    ended(listening.remove(0)).await.unwrap();

    phone.resume().await.unwrap();
    let anew = listen(&phone);
    eventually("it begins anew", async || phone.line.polls() > 0).await;
    phone.pause_now().await;
    ended(anew).await.unwrap();
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_are_told_that_somebody_is_needed_and_the_next_begins_anew() {
    let (bench, _, mut phone) = with_a_queued_payment().await;
    phone.reopen().await;
    let (asked, answers) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (asking, answering) = (asked.clone(), answers.clone());
    phone.vault.fail(Slot::Device, 1, &VaultError::Invalidated);
    phone.vault.before_opening(Slot::Device, async move {
        asking.notify_one();
        answering.notified().await;
    });
    let one = listen(&phone);
    asked.notified().await;
    let wallet = (*phone).clone();
    let mut other = Box::pin(async move { wallet.listen().await });
    tokio::select! {
        biased;
        outcome = &mut other => panic!("{outcome:?}"),
        () = ready(()) => answers.notify_one(),
    }
    typed(ended(one).await, 403);
    typed(ended(tokio::spawn(other)).await, 403);
    goes_on(bench, phone).await;
}
