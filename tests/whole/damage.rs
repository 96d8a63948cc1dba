//! A database that is damaged while a payment waits in it.

use std::fs;
use std::path::Path;

use tally::domain::payment::PaymentState;
use tally::wallet::{Event, PageRequest, WalletError};

use crate::support::{Bench, Phone};

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

    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(bench.effects_of(payment.id).await, 1);
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}
