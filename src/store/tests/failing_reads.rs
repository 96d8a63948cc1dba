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
    let paid = store.write(|writer| payments::insert(writer, &payment(second + 1, "Shop", 1)));
    paid.map(|()| true)
}

type Use = fn(&Store, u32) -> Result<bool, StoreError>;

/// Uses a store that was just opened and whose N-th read fails; how many of these uses failed.
fn failed(using: Use) -> usize {
    let place = Place::with_key_file();
    let disk = Disk::watch(place.path()).unwrap();
    let mut failed = 0;
    pay(&place.open().unwrap(), 1);
    for read in 1..=READS {
        let (store, last) = (place.open().unwrap(), 10 * u32::try_from(read).unwrap());
        disk.fail(Call::nth(read).of(Kind::Read), Fault::Broken);
        match using(&store, if last == 10 { 1 } else { last - 10 }) {
            Ok(true) => {}
            // Of the first page SQLCipher says that it is none.
            Err(StoreError::Io { .. } | StoreError::Corrupt { .. }) => failed += 1,
            other => panic!("read {read}: {other:?}"),
        }
        disk.heal();
        pay(&store, last);
        assert_eq!((stands(&store, last), stands_short(&store, last)), (Ok(true), Ok(true)), "read {read}");
    }
    failed
}

#[test]
fn a_read_that_failed_once_is_an_error_once() {
    for (what, using) in [("read", stands as Use), ("short read", stands_short), ("write", writes)] {
        assert!(failed(using) > 0, "no {what} was hit");
    }
}
