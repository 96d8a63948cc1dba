//! What the vault may do in the middle of a payment.

use tally::domain::payment::PaymentState;
use tally::platform::{Slot, VaultError};

use crate::support::{Bench, Phone, Shop, bytes_below, euro, typed};

async fn not_opened_is_not_paid_and_still_payable(error: VaultError, code: u16) {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.vault.fail(Slot::Holder, 1, &error);
    typed(phone.payments().confirm(id).await, code);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!((phone.outbox().unsent().unwrap(), phone.available()), (vec![], 10_000));
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

macro_rules! vault_errors {
    ($($name:ident: $error:expr => $code:literal;)*) => { $(
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            not_opened_is_not_paid_and_still_payable($error, $code).await;
        }
    )* };
}

vault_errors! {
    cancelled_nothing_is_written: VaultError::UserCancelled => 401;
    locked_out_nothing_is_written: VaultError::LockedOut => 402;
    invalidated_nothing_is_written: VaultError::Invalidated => 403;
    before_the_first_unlock_nothing_is_written: VaultError::BeforeFirstUnlock => 404;
    without_a_passcode_nothing_is_written: VaultError::NoPasscode => 405;
    with_a_wrong_passphrase_nothing_is_written: VaultError::WrongPassphrase => 406;
    unavailable_nothing_is_written: VaultError::Unavailable("the daemon is gone".into()) => 407;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_that_is_cancelled_leaves_nothing() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let id = phone.new_id().unwrap();
    phone.vault.fail(Slot::Holder, 1, &VaultError::UserCancelled);
    typed(phone.topups().top_up(euro(500), Some(id)).await, 401);
    typed(phone.topups().find(id), 111);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_holder_key_signs_nothing() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.vault.replace(Slot::Holder);
    typed(phone.payments().confirm(id).await, 210);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_does_not_ask_the_person_signs_nothing_for_them() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    phone.vault.ask_nobody(true);
    typed(phone.payments().confirm(id).await, 408);
    typed(phone.topups().top_up(euro(500), None).await, 408);
    assert_eq!(phone.payments().find(id).unwrap().state, PaymentState::Created);
    assert_eq!(phone.outbox().unsent().unwrap(), []);
    phone.vault.ask_nobody(false);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_still_needs_nobody_to_be_asked() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    phone.vault.ask_nobody(true);
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_device_key_sends_nothing() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    bench.network.connect();
    phone.vault.replace(Slot::Device);
    phone.reopen().await;
    typed(phone.sync().await, 210);
    assert_eq!(bench.effects_of(payment.id).await, 0);
    phone.vault.replace(Slot::Device);
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_key_that_is_not_given_leaves_the_wallet_as_it_is() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 900).await;
    phone.pause_now().await;
    phone.vault.fail(Slot::Database, 1, &VaultError::BeforeFirstUnlock);
    typed(phone.resume().await, 404);
    phone.reopen().await;
    assert_eq!(phone.payments().find(payment.id).unwrap(), payment);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_database_key_is_told_from_a_damaged_database() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    phone.pause_now().await;
    phone.vault.replace(Slot::Database);
    typed(phone.resume().await, 412);
    phone.vault.replace(Slot::Database);
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_that_cannot_open_what_it_has_just_sealed_begins_no_wallet() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    phone.wipe(false).await.unwrap();
    phone.vault.fail(Slot::Database, 1, &VaultError::Invalidated);
    typed(phone.resume().await, 403);
    assert_eq!(bytes_below(phone.directory()).len(), 0);
    phone.resume().await.unwrap();
    assert_eq!(phone.membership().unwrap(), None);
    bench.finish(&[]).await;
}
