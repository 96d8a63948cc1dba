//! The wallet's process dies, without a word, at any point of a payment.

use tally::domain::operation::OperationState;
use tally::domain::payment::PaymentState;
use tally::wallet::{Event, MandateState};

use crate::support::{Bench, ENROLMENTS, OPERATIONS, Phone, Place, QUOTES, euro, small_payments};

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_signed_and_it_can_still_be_paid() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.killed_at(Place::Prompt, move |wallet| async move { drop(wallet.payments().confirm(id).await) }).await;
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

async fn killed_while_paying(place: Place, effects_by_then: usize) {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.killed_at(place, move |wallet| async move { drop(wallet.payments().confirm(id).await) }).await;
    assert!(!phone.payments().find(id).unwrap().state.is_final());
    assert_eq!((bench.effects_of(id).await, phone.available()), (effects_by_then, 9_100));
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Settled);
    assert_eq!(bench.effects_of(id).await, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_first_byte_leaves_it_is_paid_after_the_next_start() {
    killed_while_paying(Place::BeforeSending(OPERATIONS), 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_sees_the_answer_it_is_paid_once() {
    killed_while_paying(Place::AfterAnswer(OPERATIONS), 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_again_and_again_it_is_paid_once() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    for place in [Place::AfterAnswer(OPERATIONS), Place::BeforeSending(OPERATIONS), Place::AfterAnswer(OPERATIONS)] {
        phone.killed_at(place, move |wallet| async move { drop(wallet.payments().confirm(id).await) }).await;
    }
    phone.sync().await.unwrap();
    assert_eq!((phone.payments_made().len(), bench.effects_of(id).await), (1, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_quote_nothing_is_left() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let request =
        tally::wallet::PrepareRequest { payload: shop.sticker.clone(), amount: Some(euro(900)), perk: None, id: None };
    let prepare = move |wallet: tally::wallet::Wallet| async move { drop(wallet.payments().prepare(request).await) };
    phone.killed_at(Place::AfterAnswer(QUOTES), prepare).await;
    crate::support::nothing_written(&phone);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_bringing_money_in_it_comes_in_once() {
    let bench = Bench::start().await;
    let mut phone = Phone::enrolled(&bench, "EUR").await;
    let id = phone.new_id().unwrap();
    let top_up =
        move |wallet: tally::wallet::Wallet| async move { drop(wallet.topups().top_up(euro(500), Some(id)).await) };
    phone.killed_at(Place::AfterAnswer(OPERATIONS), top_up).await;
    assert_eq!(phone.topups().top_up(euro(500), Some(id)).await.unwrap().state, OperationState::Accepted);
    assert_eq!(phone.available(), 500);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_enrolling_the_same_invite_goes_on() {
    let bench = Bench::start().await;
    for place in [Place::Prompt, Place::BeforeSending(ENROLMENTS), Place::AfterAnswer(ENROLMENTS)] {
        let (mut phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
        let asked = invite.clone();
        phone.killed_at(place, move |wallet| async move { drop(wallet.enrol(&asked, None).await) }).await;
        assert_eq!(phone.membership().unwrap(), None);
        phone.enrol(&invite, None).await.unwrap();
        assert_eq!(phone.accounts().list().unwrap().len(), 1);
    }
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_enrolling_with_a_mandate_the_same_invite_brings_both() {
    let bench = Bench::start().await;
    for place in [Place::AfterAnswer(ENROLMENTS), Place::MandatePrompt, Place::AfterAnswer(OPERATIONS)] {
        let (mut phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
        let asked = invite.clone();
        let enrol = move |wallet: tally::wallet::Wallet| async move {
            drop(wallet.enrol(&asked, Some(small_payments())).await);
            drop(wallet.sync().await);
        };
        phone.killed_at(place, enrol).await;
        phone.enrol(&invite, Some(small_payments())).await.unwrap();
        phone.sync().await.unwrap();
        let mandates = phone.mandates().list().unwrap();
        assert_eq!(
            mandates.iter().map(|mandate| mandate.state).collect::<Vec<_>>(),
            [MandateState::Active],
            "{place:?}"
        );
        assert_eq!(phone.news().iter().filter(|event| **event == Event::Enrolled).count(), 1, "{place:?}");
    }
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn dropped_between_two_payments_everything_is_there() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let first = phone.pay(&shop, 900).await;
    phone.reopen().await;
    assert_eq!(phone.payments_made(), [first]);
    assert_eq!(phone.available(), 9_100);
    phone.pay(&shop, 800).await;
    bench.finish(&[&phone]).await;
}
