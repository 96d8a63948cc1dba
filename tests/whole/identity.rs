//! Becoming a wallet, and not becoming one.

use tally::platform::{Slot, VaultError};
use tally::wire::invite::Invite;
use tally::wire::problem::ProblemCode;

use crate::support::{Bench, Phone, euro, typed};
use tally::wallet::WalletError;

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_is_good_for_one_phone() {
    let bench = Bench::start().await;
    let (phone, other) = (Phone::new(&bench).await, Phone::new(&bench).await);
    let invite = bench.invite("EUR").await;
    phone.enrol(&invite, None).await.unwrap();
    let error = typed(other.enrol(&invite, None).await, 302);
    assert!(matches!(error, WalletError::Refused(problem) if problem.code == ProblemCode::InviteNotValid));
    other.enrol(&bench.invite("EUR").await, None).await.unwrap();
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_enrols_once() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    typed(phone.enrol(&bench.invite("EUR").await, None).await, 202);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn before_it_is_enrolled_a_wallet_pays_nothing() {
    let bench = Bench::start().await;
    let (shop, phone) = (crate::support::Shop::open(&bench, "EUR").await, Phone::new(&bench).await);
    typed(phone.prepare(&shop.sticker, Some(euro(900))).await, 201);
    typed(phone.topups().top_up(euro(900), None).await, 201);
    typed(phone.accounts().balance(), 201);
    phone.enrol(&bench.invite("EUR").await, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backend_with_another_key_than_the_invites_is_not_believed() {
    let (bench, other) = (Bench::start().await, Bench::start().await);
    let phone = Phone::new(&bench).await;
    let mut invite: Invite = bench.invite("EUR").await.parse().unwrap();
    invite.address = other.address();
    typed(phone.enrol(&invite.to_string(), None).await, 303);
    assert_eq!(phone.membership().unwrap(), None);
    phone.enrol(&bench.invite("EUR").await, None).await.unwrap();
    other.finish(&[]).await;
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_says_no_to_enrolling_can_say_yes_later() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    let invite = bench.invite("EUR").await;
    phone.vault.fail(Slot::Holder, 1, &VaultError::UserCancelled);
    typed(phone.enrol(&invite, None).await, 401);
    assert_eq!(phone.membership().unwrap(), None);
    phone.enrol(&invite, None).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_invite_is_refused() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    for text in ["", "hello", "https://pay.example", "tally:enrol?at=http://pay.example&code=1&key=2"] {
        typed(phone.enrol(text, None).await, 108);
    }
    phone.enrol(&bench.invite("EUR").await, None).await.unwrap();
    bench.finish(&[&phone]).await;
}
