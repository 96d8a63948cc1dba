//! A vault that asks for minutes, or that calls the wallet from inside, holds nobody up for ever and loses nothing.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::platform::Slot;
use tally::wallet::{Payment, PrepareRequest, Wallet, WalletError};
use tokio::task::JoinHandle;

use crate::support::{Bench, Phone, Place, Shop, euro, typed};

/// Longer than anybody waits for a person, and much shorter than for ever.
const LONG: Duration = Duration::from_mins(1);

async fn in_time<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(LONG, what).await.expect("somebody waits for ever")
}

/// The person has a prompt before them and does not answer it.
async fn asked(phone: &Phone, id: OperationId) -> JoinHandle<Result<Payment, WalletError>> {
    phone.gate.close(Place::Prompt);
    let payments = phone.payments();
    let confirming = tokio::spawn(async move { payments.confirm(id).await });
    phone.gate.reached().await;
    confirming
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_while_a_person_is_asked_for_minutes_is_told_so() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (first, second) = (phone.prepared(&shop, 900).await, phone.prepared(&shop, 800).await);
    let confirming = asked(&phone, first).await;

    typed(in_time(phone.payments().confirm(second)).await, 215);
    typed(in_time(phone.topups().top_up(euro(500), None)).await, 215);
    assert_eq!(phone.payments().find(second).unwrap().state, PaymentState::Created);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    assert_eq!(phone.available(), 10_000, "reading waits for nobody");
    let third = in_time(phone.prepared(&shop, 700)).await;

    phone.gate.open();
    assert_eq!(confirming.await.unwrap().unwrap().state, PaymentState::Settled);
    for id in [second, third] {
        assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    }
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_tap_while_the_first_one_is_asked_for_minutes_is_no_second_payment() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    let asked_before = phone.vault.prompts();
    let confirming = asked(&phone, id).await;
    typed(in_time(phone.payments().confirm(id)).await, 215);
    phone.gate.open();
    assert_eq!(confirming.await.unwrap().unwrap().state, PaymentState::Settled);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!((bench.effects_of(id).await, phone.vault.prompts()), (1, asked_before + 1));
    bench.finish(&[&phone]).await;
}

/// What somebody heard who called from inside the vault.
type Heard<T> = Arc<Mutex<Option<Result<T, WalletError>>>>;

/// The next time that the vault is asked for this slot, it first does `what` with the wallet.
fn calls_back<T: Send + 'static, F>(phone: &Phone, slot: Slot, what: impl FnOnce(Wallet) -> F) -> Heard<T>
where
    F: Future<Output = Result<T, WalletError>> + Send + 'static,
{
    let heard = Heard::default();
    let (calling, told) = (what((**phone).clone()), heard.clone());
    phone.vault.before_opening(slot, async move { *told.lock().unwrap() = Some(calling.await) });
    heard
}

fn heard<T>(heard: &Heard<T>) -> Result<T, WalletError> {
    heard.lock().unwrap().take().expect("the vault called back")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_pays_while_it_is_asked_to_pay_is_refused_and_the_payment_goes_on() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, other) = (phone.prepared(&shop, 900).await, phone.prepared(&shop, 800).await);
    for inner in [other, id] {
        let inside = calls_back(&phone, Slot::Holder, |wallet| async move { wallet.payments().confirm(inner).await });
        let paid = in_time(phone.payments().confirm(if inner == other { id } else { other })).await.unwrap();
        assert_eq!(paid.state, PaymentState::Settled);
        if inner == other {
            typed(heard(&inside), 215);
        } else {
            assert_eq!(heard(&inside).unwrap().state, PaymentState::Settled, "that one is paid already");
        }
    }
    assert_eq!((bench.effects_of(id).await, bench.effects_of(other).await), (1, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_may_read_and_prepare_while_it_is_asked() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (id, payload) = (phone.prepared(&shop, 900).await, shop.sticker.clone());
    let inside = calls_back(&phone, Slot::Holder, |wallet| async move {
        wallet.accounts().balance()?;
        wallet.sync().await?;
        wallet.payments().prepare(PrepareRequest { payload, amount: Some(euro(800)), perk: None, id: None }).await
    });
    assert_eq!(in_time(phone.payments().confirm(id)).await.unwrap().state, PaymentState::Settled);
    let prepared = heard(&inside).unwrap().payment;
    assert_eq!(phone.payments().confirm(prepared.id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_syncs_while_it_is_asked_for_the_device_key_is_refused_and_the_sync_goes_on() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let queued = phone.pay(&shop, 900).await;
    bench.network.connect();
    // The device key is asked for once after each start.
    phone.reopen().await;
    let inside = calls_back(&phone, Slot::Device, |wallet| async move { wallet.sync().await });
    in_time(phone.sync()).await.unwrap();
    typed(heard(&inside), 407);
    assert_eq!(phone.payments().find(queued.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_pauses_the_wallet_while_it_is_asked_loses_nothing() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    let inside = calls_back(&phone, Slot::Holder, |wallet| async move { wallet.pause(LONG).await });
    typed(in_time(phone.payments().confirm(id)).await, 203);
    heard(&inside).unwrap();
    in_time(phone.resume()).await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_resumes_the_wallet_while_it_is_asked_to_is_refused() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    phone.pause_now().await;
    let inside = calls_back(&phone, Slot::Database, |wallet| async move { wallet.resume().await });
    in_time(phone.resume()).await.unwrap();
    typed(heard(&inside), 215);
    assert_eq!(phone.available(), 10_000);
    bench.finish(&[&phone]).await;
}

/// A slow network is no prompt: whoever comes then still waits and finds what the first one has done.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_for_an_enrolment_over_a_slow_network_gets_it() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::new(&bench).await);
    let invite = bench.invite("EUR").await;
    phone.gate.close(Place::AfterAnswer(crate::support::ENROLMENTS));
    let enrolling: Vec<_> = (0..2)
        .map(|_| {
            let (wallet, invite) = ((*phone).clone(), invite.clone());
            tokio::spawn(async move { wallet.enrol(&invite, None).await })
        })
        .collect();
    phone.gate.reached().await;
    let begun = Instant::now();
    tokio::time::sleep(Duration::from_secs(6)).await;
    assert!(enrolling.iter().all(|one| !one.is_finished()), "somebody gave up after {:?}", begun.elapsed());
    phone.gate.open();
    for one in enrolling {
        in_time(one).await.unwrap().unwrap();
    }
    phone.topups().top_up(euro(1_000), None).await.unwrap();
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}
