//! Becoming a wallet, and not becoming one.

use tally::platform::{Purpose, Slot, VaultError};
use tally::wire::invite::Invite;
use tally::wire::problem::ProblemCode;

use crate::support::{Bench, Phone, euro, small_payments, typed};
use tally::wallet::{Event, WalletError};

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
async fn the_same_invite_again_changes_nothing_and_asks_nobody() {
    let bench = Bench::start().await;
    let (phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
    let membership = phone.enrol(&invite, Some(small_payments())).await.unwrap();
    let (mandates, prompts) = (phone.mandates().list().unwrap(), phone.vault.prompts());
    for again in [Some(small_payments()), None] {
        assert_eq!(phone.enrol(&invite, again).await.unwrap(), membership);
    }
    assert_eq!((phone.mandates().list().unwrap(), phone.vault.prompts()), (mandates, prompts));
    assert_eq!(phone.news(), [Event::Enrolled]);
    phone.sync().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn enrolled_twice_at_once_it_is_one_wallet_with_one_mandate() {
    let bench = Bench::start().await;
    let (phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
    let enrol = || phone.enrol(&invite, Some(small_payments()));
    let (one, other) = tokio::join!(enrol(), enrol());
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!((phone.mandates().list().unwrap().len(), phone.news().len()), (1, 1));
    phone.sync().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_says_no_to_the_mandate_has_agreed_to_nothing_and_can_go_on_without_it() {
    let bench = Bench::start().await;
    let (phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
    phone.vault.fail_for_mandate(&VaultError::UserCancelled);
    typed(phone.enrol(&invite, Some(small_payments())).await, 401);
    assert_eq!(phone.membership().unwrap(), None);
    phone.enrol(&invite, None).await.unwrap();
    assert_eq!(phone.mandates().list().unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_that_is_asked_for_by_the_same_invite_later_is_asked_of_the_person() {
    let bench = Bench::start().await;
    let (phone, invite) = (Phone::new(&bench).await, bench.invite("EUR").await);
    let membership = phone.enrol(&invite, None).await.unwrap();
    assert_eq!(phone.enrol(&invite, Some(small_payments())).await.unwrap(), membership);
    assert!(matches!(phone.vault.last_purpose(), Some(Purpose::Mandate { .. })));
    assert_eq!(phone.mandates().list().unwrap().len(), 1);
    phone.sync().await.unwrap();
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
