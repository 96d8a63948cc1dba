//! How far the phone may pay by itself: what was signed last stands, and nothing before it.

use serde_json::json;
use tally::crypto::base64url_decode;
use tally::domain::money::Money;
use tally::domain::payment::PaymentState;
use tally::wallet::{Event, MandateState as S, Payment, SmallPayments, Wallet};
use tally::wire::mandate::MandateEnd;
use tally::wire::operation::Body;
use tally::wire::receipt::DeclineReason;

use crate::support::{Bench, DAY, OPERATIONS, Phone, Place, Shop, currency, euro, typed};

/// So much at once and in a day.
fn up_to(minor: i64) -> SmallPayments {
    SmallPayments { per_use: euro(minor), per_day: euro(minor), days: 30 }
}

async fn set(phone: &Phone, minor: i64) {
    phone.mandates().allow_small_payments(up_to(minor), None).await.unwrap();
}

/// Ends what stands, as "always ask me" does.
async fn always_ask(phone: &Phone) {
    let mandates = phone.mandates().list().unwrap();
    if let Some(standing) = mandates.iter().find(|mandate| mandate.state.is_live()) {
        phone.mandates().end(standing.id).await.unwrap();
    }
}

/// Where each stands, newest first.
fn states(phone: &Phone) -> Vec<S> {
    phone.mandates().list().unwrap().iter().map(|mandate| mandate.state).collect()
}

async fn asks_for(phone: &Phone, shop: &Shop, minor: i64) -> bool {
    phone.prepare(&shop.sticker, Some(euro(minor))).await.unwrap().needs_person
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lower_limit_takes_the_place_of_the_higher_one() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    assert!(!asks_for(&phone, &shop, 3_000).await);
    bench.network.cut().await;
    set(&phone, 2_000).await;
    assert_eq!(states(&phone), [S::Requested, S::Ended]);
    assert!(asks_for(&phone, &shop, 3_000).await);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(states(&phone), [S::Active, S::Ended]);
    assert!(asks_for(&phone, &shop, 2_001).await);
    let payment = phone.pay(&shop, 1_999).await;
    assert_eq!((payment.state, payment.mandate), (PaymentState::Settled, Some(phone.mandates().list().unwrap()[0].id)));
    always_ask(&phone).await;
    phone.sync().await.unwrap();
    assert_eq!(states(&phone), [S::Ended, S::Ended]);
    assert!(asks_for(&phone, &shop, 1).await);
    bench.finish(&[&phone]).await;
}

/// What became of a payment of 30 euro that was signed under a limit of 50 and had not left when another was set.
async fn paid_offline_before(limit: i64) -> (Bench, Phone, Payment) {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    bench.network.cut().await;
    let payment = phone.pay(&shop, 3_000).await;
    assert!(payment.mandate.is_some());
    set(&phone, limit).await;
    phone.reopen().await;
    assert_eq!(states(&phone), [S::Requested, S::Ended]);
    bench.network.connect();
    phone.sync_until_done().await;
    let payment = phone.payments().find(payment.id).unwrap();
    (bench, phone, payment)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_under_a_higher_limit_and_has_not_left_is_declined() {
    let (bench, phone, payment) = paid_offline_before(2_000).await;
    let declined = payment.declined.unwrap();
    assert_eq!(declined.reason, DeclineReason::MandateEnded);
    assert_eq!((states(&phone), phone.available()), (vec![S::Active, S::Ended], 10_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_signed_under_a_limit_that_was_raised_since_is_settled() {
    let (bench, phone, payment) = paid_offline_before(9_000).await;
    assert_eq!(payment.state, PaymentState::Settled);
    assert_eq!((states(&phone), phone.available()), (vec![S::Active, S::Ended], 7_000));
    bench.finish(&[&phone]).await;
}

/// The end of the lower limit goes first, so that the one that was signed last stands whatever the clock says.
#[tokio::test(flavor = "multi_thread")]
async fn a_limit_that_is_raised_while_the_clock_is_behind_stands() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    set(&phone, 2_000).await;
    phone.sync().await.unwrap();
    bench.network.cut().await;
    phone.clock.set_wrong_by(-DAY);
    phone.reopen().await;
    set(&phone, 5_000).await;
    bench.network.connect();
    phone.sync_until_done().await;
    // Ids are of the time when they are made, and so lists may have the older one first.
    assert_eq!(states(&phone).into_iter().filter(|state| *state == S::Active).count(), 1);
    phone.clock.set_wrong_by(0);
    assert!(!asks_for(&phone, &shop, 3_000).await);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_ends_a_limit_that_another_took_the_place_of_is_asked_again() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    set(&phone, 2_000).await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    let first = phone.mandates().list().unwrap().pop().unwrap();
    assert_eq!(phone.mandates().end(first.id).await.unwrap().state, S::Ended);
    assert_eq!(states(&phone), [S::Ended, S::Ended]);
    assert!(asks_for(&phone, &shop, 1).await);
    bench.finish(&[&phone]).await;
}

/// Of one that the backend declines nobody else could tell what it was for.
#[tokio::test(flavor = "multi_thread")]
async fn an_end_says_what_the_limit_was_for() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    set(&phone, 2_000).await;
    always_ask(&phone).await;
    let end = phone.outbox().unsent().unwrap().pop().unwrap();
    assert_eq!(end.typ, MandateEnd::TYP);
    let said = base64url_decode(end.compact.split('.').nth(1).unwrap()).unwrap();
    let said: serde_json::Value = serde_json::from_slice(&said).unwrap();
    assert_eq!(said["body"]["scope"], json!({ "currency": "EUR" }));
    bench.network.connect();
    phone.sync_until_done().await;
    bench.finish(&[&phone]).await;
}

/// Three set one after the other without a network: none but the last comes into force.
#[tokio::test(flavor = "multi_thread")]
async fn of_those_set_offline_the_last_one_stands() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    for minor in [5_000, 500, 2_000] {
        set(&phone, minor).await;
    }
    assert_eq!(states(&phone), [S::Requested, S::Ended, S::Ended]);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(states(&phone), [S::Active, S::Ended, S::Ended]);
    assert!(!asks_for(&phone, &shop, 2_000).await && asks_for(&phone, &shop, 2_001).await);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_limit_is_set_either_the_new_one_stands_or_the_old_one() {
    for place in [Place::MandatePrompt, Place::BeforeSending(OPERATIONS), Place::AfterAnswer(OPERATIONS)] {
        let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
        set(&phone, 5_000).await;
        phone.sync().await.unwrap();
        let set_lower = move |wallet: Wallet| async move {
            drop(wallet.mandates().allow_small_payments(up_to(2_000), None).await);
            drop(wallet.sync().await);
        };
        phone.killed_at(place, set_lower).await;
        let was_signed = phone.mandates().list().unwrap().len() == 2;
        assert_eq!(was_signed, !matches!(place, Place::MandatePrompt), "{place:?}");
        let expected = if was_signed { vec![S::Requested, S::Ended] } else { vec![S::Active] };
        assert_eq!(states(&phone), expected, "{place:?}");
        phone.sync().await.unwrap();
        let limit = if was_signed { 2_000 } else { 5_000 };
        assert!(!asks_for(&phone, &shop, limit).await, "{place:?}");
        assert!(asks_for(&phone, &shop, limit + 1).await, "{place:?}");
        bench.finish(&[&phone]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_says_no_to_another_limit_keeps_the_one_there_is() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    phone.vault.fail_for_mandate(&tally::platform::VaultError::UserCancelled);
    phone.mandates().allow_small_payments(up_to(9_000), None).await.unwrap_err();
    assert_eq!((states(&phone), phone.outbox().unsent().unwrap()), (vec![S::Active], vec![]));
    assert!(!asks_for(&phone, &shop, 5_000).await);
    bench.finish(&[&phone]).await;
}

fn in_dollars() -> SmallPayments {
    let cap = Money::new(9_000, currency("USD"));
    SmallPayments { per_use: cap, per_day: cap, days: 30 }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_in_a_currency_without_an_account_leaves_the_one_there_is() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    let asked = phone.vault.prompts();
    typed(phone.mandates().allow_small_payments(in_dollars(), None).await, 205);
    assert_eq!((states(&phone), phone.outbox().unsent().unwrap()), (vec![S::Active], vec![]));
    assert_eq!(phone.vault.prompts(), asked, "nobody is asked for what cannot be");
    assert!(!asks_for(&phone, &shop, 5_000).await);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_with_limits_in_another_currency_can_be_used_without_them() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (other, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
    typed(other.enrol(&invite, Some(in_dollars())).await, 205);
    assert_eq!((other.membership().unwrap(), other.mandates().list().unwrap()), (None, vec![]));
    other.enrol(&invite, None).await.unwrap();
    typed(other.enrol(&invite, Some(in_dollars())).await, 205);
    assert_eq!((states(&other), other.news()), (vec![], vec![Event::Enrolled]));
    bench.finish(&[&phone, &other]).await;
}

/// Sets a limit for one day without a network, and lets two pass before it arrives, which is when the phone dies.
async fn declined_at(place: Place) -> (Bench, Shop, Phone) {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    bench.network.cut().await;
    let for_a_day = SmallPayments { days: 1, ..up_to(2_000) };
    phone.mandates().allow_small_payments(for_a_day, None).await.unwrap();
    assert!(asks_for(&phone, &shop, 1).await, "neither stands while nobody has heard of it");
    bench.seconds_pass(2 * DAY);
    // Or it might send it by itself, before anybody stands at the place.
    phone.drop_wallet();
    bench.network.connect();
    phone.killed_at(place, async |wallet: Wallet| drop(wallet.sync().await)).await;
    phone.sync_until_done().await;
    (bench, shop, phone)
}

/// What somebody wanted less of does not come back by itself: they are asked, and are told.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_limit_that_the_backend_declines_nothing_stands() {
    for place in [Place::BeforeSending(OPERATIONS), Place::AfterAnswer(OPERATIONS)] {
        let (bench, shop, mut phone) = declined_at(place).await;
        for _ in 0..2 {
            assert_eq!(states(&phone), [S::Declined, S::Ended], "{place:?}");
            assert!(asks_for(&phone, &shop, 1).await, "{place:?}");
            phone.reopen().await;
        }
        let (mandate, reason) = (phone.mandates().list().unwrap()[0].id, DeclineReason::Expired);
        let told = phone.news().into_iter().filter(|event| *event == Event::MandateDeclined { mandate, reason });
        assert_eq!(told.count(), 1, "{place:?}");
        set(&phone, 3_000).await;
        phone.sync().await.unwrap();
        assert!(!asks_for(&phone, &shop, 3_000).await, "{place:?}");
        bench.finish(&[&phone]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_sets_another_limit_has_not_begun_a_new_day() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.pass_until_before_midnight(3_600);
    set(&phone, 5_000).await;
    phone.sync().await.unwrap();
    assert!(phone.pay(&shop, 3_000).await.mandate.is_some());
    set(&phone, 2_000).await;
    phone.sync().await.unwrap();
    assert!(asks_for(&phone, &shop, 1).await);
    set(&phone, 4_000).await;
    phone.sync().await.unwrap();
    assert!(!asks_for(&phone, &shop, 1_000).await && asks_for(&phone, &shop, 1_001).await);
    let payment = phone.pay(&shop, 1_000).await;
    assert_eq!((payment.state, payment.mandate.is_some()), (PaymentState::Settled, true), "the backend counts alike");
    bench.seconds_pass(2 * 3_600);
    phone.sync().await.unwrap();
    assert!(!asks_for(&phone, &shop, 4_000).await);
    bench.finish(&[&phone]).await;
}
