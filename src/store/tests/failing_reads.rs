//! A disk that fails to read for once. SQLCipher takes a page that could not be read for one that could not be decrypted, and
//! never uses that connection again.

use tally_disk::{Call, Disk, Fault, Kind};

use super::super::{Store, StoreError, payments};
use super::{Place, operation, payment, write};

/// More reads than any of the queries makes.
const READS: u64 = 24;

fn pay(store: &Store, second: u32) {
    write(store, |writer| payments::insert(writer, &payment(second, "Shop", 1)));
}

fn stands(store: &Store, second: u32) -> Result<bool, StoreError> {
    store.read(|reader| Ok(payments::find(reader, operation(second))?.is_some()))
}

fn stands_short(store: &Store, second: u32) -> Result<bool, StoreError> {
    store.read_short(|reader| Ok(payments::find(reader, operation(second))?.is_some()))
}

fn writes(store: &Store, second: u32) -> Result<bool, StoreError> {
    let paid = store.write(|writer| payments::insert(writer, &payment(second + 1_000, "Shop", 1)));
    paid.map(|()| true)
}

type Use = fn(&Store, u32) -> Result<bool, StoreError>;

/// Uses a store whose N-th read fails; how many of these uses failed.
fn failed(using: Use) -> usize {
    let place = Place::with_key_file();
    let disk = Disk::watch(place.path()).unwrap();
    let mut failed = 0;
    for second in 1..=u32::try_from(READS).unwrap() {
        let store = place.open().unwrap();
        pay(&store, second);
        disk.fail(Call::nth(second.into()).of(Kind::Read), Fault::Broken);
        match using(&store, second) {
            Ok(true) => {}
            // Of the first page SQLCipher says that it is none.
            Err(StoreError::Io { .. } | StoreError::Corrupt { .. }) => failed += 1,
            other => panic!("read {second}: {other:?}"),
        }
        disk.heal();
        let after = (stands(&store, second), stands_short(&store, second), store.read(|_| Ok::<_, StoreError>(())));
        assert_eq!(after, (Ok(true), Ok(true), Ok(())), "read {second}");
        pay(&store, second + 100);
        assert_eq!(stands(&store, second + 100), Ok(true), "read {second}");
    }
    failed
}

#[test]
fn a_read_that_failed_once_is_an_error_once() {
    for (what, using) in [("read", stands as Use), ("short read", stands_short), ("write", writes)] {
        assert!(failed(using) > 0, "no {what} was hit");
    }
}
