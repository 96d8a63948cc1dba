//! The store on real files. What one query file does is tested here too, because every test wants a real store.

mod accounts;
mod bills;
mod closing;
mod concurrency;
mod consents;
mod crash;
mod damage;
mod failing_reads;
mod history;
mod identity;
mod loans;
mod mandates;
mod offers;
mod opening;
mod outbox;
mod payments;
mod points;
mod rentals;
mod reopening;
mod room;
mod schema;
mod secrecy;
mod taking_over;
mod topups;
mod transactions;
mod wiping;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

pub(crate) use room::leave_room;

use super::directory::{database_directory, database_file};
use super::given::Given;
use super::outbox::NewOperation;
use super::payments::PaymentRow;
use super::{DatabaseKey, KeyFile, Store, StoreError, Writer};
use crate::domain::id::{MerchantId, OperationId, QuoteId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::wire::payment::{Source, Terms};

/// A wallet's directory that goes away with the test.
struct Place {
    directory: TempDir,
}

impl Place {
    fn empty() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    fn with_key_file() -> Self {
        let place = Self::empty();
        KeyFile::create(place.path(), b"sealed".to_vec(), &key()).unwrap();
        place
    }

    fn path(&self) -> &Path {
        self.directory.path()
    }

    fn database(&self) -> PathBuf {
        database_file(&database_directory(self.path()))
    }

    fn open(&self) -> Result<Store, StoreError> {
        Store::open(self.path(), &key())
    }

    /// Every file of the wallet with its bytes, but for the lock and for the index that SQLite makes of a WAL.
    fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let kept = |path: &PathBuf| !path.ends_with("wallet.lock") && !path.ends_with("wallet.db-shm");
        files_below(self.path()).into_iter().filter(|(path, _)| kept(path)).collect()
    }
}

fn files_below(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    found.sort();
    found
}

fn key() -> DatabaseKey {
    DatabaseKey::from_bytes(&[0x5a; 32])
}

/// The id of an operation that was made at this second.
fn operation(second: u32) -> OperationId {
    OperationId::new(i64::from(second) * 1000, &[3; 10])
}

fn merchant(number: u8) -> MerchantId {
    MerchantId::new(1, &[number; 10])
}

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn terms(payee_name: &str, minor: i64) -> Terms {
    Terms {
        perk: None,
        source: Source::Quote { quote: QuoteId::new(1, &[9; 10]) },
        payee: merchant(1),
        payee_name: payee_name.into(),
        total: euro(minor),
        nonce: "nonce".into(),
        expires_at: Timestamp(900),
    }
}

fn payment(second: u32, payee_name: &str, minor: i64) -> PaymentRow {
    PaymentRow::created(operation(second), terms(payee_name, minor), Timestamp(i64::from(second)))
}

fn new_operation(second: u32, after: &[u32]) -> NewOperation {
    NewOperation {
        id: operation(second),
        typ: "tally-payment+jwt".into(),
        compact: format!("compact of {second}"),
        attachment: None,
        after: after.iter().copied().map(operation).collect(),
        urgent: false,
        created_at: Timestamp(i64::from(second)),
    }
}

/// A transaction whose every step has to succeed.
fn write<T>(store: &Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(change).unwrap()
}

/// How SQLite looks for what `query` asks for, step by step.
fn plan(store: &Store, query: &str, given: impl Given) -> Vec<String> {
    let query = format!("EXPLAIN QUERY PLAN {query}");
    store.read(|reader| reader.all(&query, given, |row| row.get("detail"))).unwrap()
}
