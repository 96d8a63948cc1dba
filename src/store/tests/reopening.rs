//! A commit that fails: by a disk that is full, or by a broken promise between two tables, which only the commit finds. What
//! else the disk can do to it is tried in `tests/disk/`.

use std::fs;
use std::sync::mpsc;
use std::thread;

use tally_disk::{Call, Disk, Fault};

use super::super::{Store, StoreError, outbox, payments};
use super::{Place, new_operation, operation, payment, write};

fn fails_at_commit(store: &Store, second: u32) -> Result<(), StoreError> {
    store.write(|writer| {
        payments::insert(writer, &payment(second, "Shop", 1))?;
        outbox::enqueue(writer, &new_operation(second, &[]))?;
        writer.change("CREATE TABLE IF NOT EXISTS whole (id INTEGER PRIMARY KEY)", ())?;
        let part = "CREATE TABLE part (of INTEGER REFERENCES whole (id) DEFERRABLE INITIALLY DEFERRED)";
        writer.change(part, ())?;
        writer.change("INSERT INTO part (of) VALUES (7)", ()).map(drop)
    })
}

fn stands(store: &Store, second: u32) -> (bool, bool) {
    store
        .read(|reader| {
            let payment = payments::find(reader, operation(second))?.is_some();
            Ok::<_, StoreError>((payment, outbox::find(reader, operation(second))?.is_some()))
        })
        .unwrap()
}

fn pay(store: &Store, second: u32) {
    write(store, |writer| {
        payments::insert(writer, &payment(second, "Shop", 1))?;
        outbox::enqueue(writer, &new_operation(second, &[]))
    });
}

#[test]
fn a_commit_that_failed_and_left_nothing_is_an_error_and_the_store_goes_on() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    pay(&store, 1);
    let error = fails_at_commit(&store, 2).unwrap_err();
    assert!(matches!(error, StoreError::Inconsistent(_)), "{error:?}");
    assert_eq!((stands(&store, 1), stands(&store, 2)), ((true, true), (false, false)));
    pay(&store, 3);
    drop(store);
    let store = place.open().unwrap();
    assert_eq!([1, 2, 3].map(|second| stands(&store, second).0), [true, false, true]);
}

#[test]
fn whoever_still_reads_the_old_state_keeps_the_outcome_unknown_until_he_is_done() {
    let store = Place::with_key_file();
    let store = store.open().unwrap();
    pay(&store, 1);
    let (reads, is_reading) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let reader = store.clone();
    let reading = thread::spawn(move || {
        reader.read(|_| {
            reads.send(()).unwrap();
            released.recv().unwrap();
            Ok::<_, StoreError>(())
        })
    });
    is_reading.recv().unwrap();
    assert!(matches!(fails_at_commit(&store, 2), Err(StoreError::OutcomeNotKnown { .. })));
    release.send(()).unwrap();
    reading.join().unwrap().unwrap();
    assert_eq!((stands(&store, 1), stands(&store, 2)), ((true, true), (false, false)));
    pay(&store, 3);
}

#[cfg(unix)]
#[test]
fn the_log_is_written_anew_before_it_is_believed() {
    use std::os::unix::fs::MetadataExt;
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    pay(&store, 1);
    let log = place.database().with_extension("db-wal");
    let file = || fs::metadata(&log).unwrap().ino();
    let before = (file(), fs::read(&log).unwrap());
    fails_at_commit(&store, 2).unwrap_err();
    assert_ne!(file(), before.0);
    let whole = fs::read(&log).unwrap();
    assert!(whole.starts_with(&before.1));
}

#[test]
fn a_store_that_is_closed_meanwhile_stays_closed() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let closing = store.clone();
    let error = store.write(|writer| {
        writer.change(
            "CREATE TABLE part (of INTEGER REFERENCES part (id) DEFERRABLE INITIALLY DEFERRED, id UNIQUE)",
            (),
        )?;
        writer.change("INSERT INTO part (of) VALUES (7)", ())?;
        let asked = thread::spawn(move || closing.close(std::time::Duration::from_secs(20)));
        thread::sleep(std::time::Duration::from_millis(200));
        Ok::<_, StoreError>(asked)
    });
    assert!(matches!(error, Err(StoreError::Inconsistent(_))), "{error:?}");
    assert_eq!(store.read(|_| Ok::<_, StoreError>(())), Err(StoreError::Closed));
    let reopened = (0..200).find_map(|_| {
        thread::sleep(std::time::Duration::from_millis(20));
        place.open().ok()
    });
    assert!(reopened.is_some());
}

/// A full disk can be read. So whoever is told that nothing is known has to find it there once there is room.
#[test]
fn on_a_disk_that_is_full_what_does_not_stand_is_known_not_to_stand() {
    let place = Place::with_key_file();
    let disk = Disk::watch(place.path()).unwrap();
    let mut told = Vec::new();
    while told.last() != Some(&Ok(())) {
        told.push(pay_on_a_disk_that_is_full_from(u32::try_from(told.len()).unwrap() + 1, &place, &disk));
    }
    assert!(told.contains(&Err(StoreError::DiskFull)), "{told:?}");
}

fn pay_on_a_disk_that_is_full_from(n: u32, place: &Place, disk: &Disk) -> Result<(), StoreError> {
    let store = place.open().unwrap();
    disk.fail(Call::from(u64::from(n)), Fault::Full);
    let told = store.write(|writer| payments::insert(writer, &payment(n, "Shop", 1)));
    drop(store);
    disk.heal();
    let (stood, _) = stands(&place.open().unwrap(), n);
    let may_stand = matches!(told, Ok(()) | Err(StoreError::OutcomeNotKnown { .. }));
    assert_eq!(stood, may_stand, "{n}: {told:?}");
    told
}
