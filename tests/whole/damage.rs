//! A database that is damaged while a payment waits in it.

use std::fs;
use std::path::{Path, PathBuf};

use tally::domain::payment::PaymentState;
use tally::domain::time::Timestamp;
use tally::store::recover;
use tally::wallet::{Event, MandateState, PageRequest, WalletError};

use crate::support::{Bench, Phone, Shop, typed};

/// SQLCipher's page size, since version 4.
const PAGE: usize = 4_096;

/// Damages pages from the end, one after the other, until reading everything shows it; the file is whole but for one page.
async fn damage_until_seen(phone: &mut Phone) {
    let file = phone.directory().join("database/wallet.db");
    let whole = fs::read(&file).unwrap();
    for page in (4..whole.len() / PAGE).rev() {
        fs::write(&file, flipped(&whole, page)).unwrap();
        phone.reopen().await;
        if phone.membership().is_ok() && phone.outbox().unsent().is_ok() && reads_fail(phone) {
            return phone.drop_wallet();
        }
        phone.drop_wallet();
        let _ = fs::remove_file(phone.directory().join("database/damaged"));
    }
    panic!("no page is read by the history");
}

fn flipped(whole: &[u8], page: usize) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    bytes[page * PAGE + 1_000] ^= 1;
    bytes
}

fn reads_fail(phone: &Phone) -> bool {
    let read = phone.payments().page(&PageRequest::default());
    matches!(read, Err(WalletError::Store(_)))
}

fn quarantines(directory: &Path) -> usize {
    let names = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().starts_with("quarantine-")).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_waits_in_a_damaged_database_is_made_once() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    assert_eq!(payment.state, PaymentState::Authorised);
    let member = phone.membership().unwrap();
    phone.pause_now().await;
    phone.drop_wallet();
    damage_until_seen(&mut phone).await;
    let before = quarantines(phone.directory());

    phone.reopen().await;
    assert_eq!(phone.membership().unwrap(), member);
    assert_eq!(quarantines(phone.directory()), before + 1);
    assert!(phone.news().iter().any(|event| matches!(event, Event::DatabaseQuarantined { exported: 1, .. })));
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Authorised);
    assert_eq!(phone.available(), 9_100);

    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(bench.effects_of(payment.id).await, 1);
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

/// Leaves the disk as a start leaves it that is killed after it has moved the database away and before it has taken anything
/// over.
fn killed_while_moving_it_away(phone: &mut Phone) -> PathBuf {
    phone.drop_wallet();
    for _ in 0..4_000 {
        match recover::quarantine(phone.directory(), Timestamp(1)) {
            Err(tally::store::StoreError::AlreadyOpen) => std::thread::sleep(std::time::Duration::from_millis(5)),
            moved => return moved.unwrap(),
        }
    }
    panic!("the dead wallet does not let go of its files")
}

fn times_told(phone: &Phone) -> usize {
    phone.news().iter().filter(|event| matches!(event, Event::DatabaseQuarantined { .. })).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_was_killed_before_it_took_over_is_made_up_for_once() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let (payment, second) = (phone.pay(&shop, 900).await, phone.pay(&shop, 800).await);
    killed_while_moving_it_away(&mut phone);

    phone.reopen().await;
    assert_eq!(phone.outbox().unsent().unwrap().len(), 2);
    assert_eq!((phone.available(), times_told(&phone)), (8_300, 1));
    phone.payments().cancel(second.id).await.unwrap();
    phone.reopen().await;
    assert_eq!((phone.outbox().unsent().unwrap().len(), times_told(&phone)), (1, 1));

    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!((bench.effects_of(payment.id).await, bench.effects_of(second.id).await), (1, 0));
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    assert_eq!(phone.payments().find(second.id).unwrap().state, PaymentState::Cancelled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mark_that_cannot_be_written_keeps_nobody_out_of_the_wallet() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    let in_its_place = killed_while_moving_it_away(&mut phone).join("taken-in.tmp");
    fs::create_dir(&in_its_place).unwrap();

    for _ in 0..2 {
        phone.reopen().await;
        assert_eq!((phone.outbox().unsent().unwrap().len(), phone.available()), (1, 9_100));
    }
    fs::remove_dir(&in_its_place).unwrap();
    phone.reopen().await;
    let told = times_told(&phone);
    phone.reopen().await;
    assert_eq!(times_told(&phone), told);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(bench.effects_of(payment.id).await, 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wiping_refuses_while_a_quarantine_that_was_not_taken_over_may_hold_something() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    let key = killed_while_moving_it_away(&mut phone).join("wallet.key");
    let bytes = fs::read(&key).unwrap();
    fs::remove_file(&key).unwrap();
    phone.reopen().await;
    assert_eq!(
        (phone.outbox().unsent().unwrap(), phone.unsent().await),
        (vec![], Ok(1)),
        "whoever wipes is told of it"
    );
    typed(phone.wipe(false).await, 204);

    fs::write(&key, bytes).unwrap();
    phone.reopen().await;
    typed(phone.wipe(false).await, 204);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(bench.effects_of(payment.id).await, 1);
    phone.wipe(false).await.unwrap();
    assert_eq!(quarantines(phone.directory()), 0);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wiping_refuses_while_a_quarantine_may_hold_an_operation_that_could_not_be_read() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    phone.pay(&shop, 900).await;
    let file = killed_while_moving_it_away(&mut phone).join("wallet.db");
    // Without its first page nothing of a file can be read.
    fs::write(&file, flipped(&fs::read(&file).unwrap(), 0)).unwrap();

    for _ in 0..2 {
        phone.reopen().await;
        typed(phone.wipe(false).await, 204);
    }
    assert_eq!(times_told(&phone), 1);
    phone.wipe(true).await.unwrap();
    assert_eq!(quarantines(phone.directory()), 0);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mandates_receipts_and_the_history_come_over_without_a_network() {
    let bench = Bench::start().await;
    let (shop, mut phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    let payment = phone.pay(&shop, 700).await;
    let evidence = phone.payments().evidence(payment.id).unwrap();
    let prompts = phone.vault.prompts();
    bench.network.cut().await;
    killed_while_moving_it_away(&mut phone);

    phone.reopen().await;
    assert_eq!(phone.payments().find(payment.id).unwrap(), payment);
    assert_eq!(phone.payments().evidence(payment.id).unwrap(), evidence);
    assert_eq!((phone.mandates().list().unwrap()[0].state, phone.available()), (MandateState::Active, 9_300));
    let under_mandate = phone.pay(&shop, 600).await;
    assert!(under_mandate.mandate.is_some() && phone.vault.prompts() == prompts);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(phone.payments().find(under_mandate.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_that_failed_in_passing_moves_nothing_away() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 900).await;
    phone.pause_now().await;
    phone.drop_wallet();
    recover::suspect(phone.directory()).unwrap();

    phone.reopen().await;
    assert_eq!(quarantines(phone.directory()), 0);
    assert!(!recover::is_suspected(phone.directory()), "it would be read whole at every start");
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}
