use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::super::{StoreError, payments};
use super::{Place, operation, payment, write};

const SOON: Duration = Duration::from_secs(5);

#[test]
fn closing_moves_everything_into_the_file_and_lets_go() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| payments::insert(writer, &payment(1, "Shop", 100)));
    let wal = place.database().with_extension("db-wal");
    assert!(wal.metadata().unwrap().len() > 0);
    store.close(SOON).unwrap();
    assert!(!wal.exists());
    assert_eq!(store.read(|_| Ok(())), Err(StoreError::Closed));
    assert_eq!(store.read_short(|_| Ok(())), Err(StoreError::Closed));
    assert_eq!(store.write(|_| Ok(())), Err(StoreError::Closed));
    store.close(SOON).unwrap();

    let again = place.open().unwrap();
    assert!(again.read(|reader| payments::find(reader, operation(1))).unwrap().is_some());
}

#[test]
fn closing_waits_no_longer_than_it_was_told() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let (release, released) = mpsc::channel::<()>();
    let (inside, is_inside) = mpsc::channel();
    let reading = store.clone();
    let reader = thread::spawn(move || {
        reading.read(|reader| {
            inside.send(()).unwrap();
            let _ = released.recv();
            payments::find(reader, operation(1))
        })
    });
    is_inside.recv().unwrap();
    assert_eq!(store.close(Duration::from_millis(20)), Err(StoreError::Busy));
    assert_eq!(store.write(|_| Ok(())), Err(StoreError::Closed));
    assert_eq!(place.open().unwrap_err(), StoreError::AlreadyOpen);
    drop(release);
    // Whoever was inside finishes undisturbed.
    assert_eq!(reader.join().unwrap().map(|found| found.is_none()), Ok(true));
    store.close(SOON).unwrap();
    place.open().unwrap();
}

#[test]
fn whoever_waits_for_a_reader_hears_that_there_will_be_none() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let waiting = store.clone();
    let closed = || {
        let waiter = thread::spawn(move || waiting.read_short(|_| Ok::<_, StoreError>(())));
        thread::sleep(Duration::from_millis(50));
        assert_eq!(store.close(Duration::ZERO), Err(StoreError::Busy));
        assert_eq!(waiter.join().unwrap(), Err(StoreError::Closed));
        Ok::<_, StoreError>(())
    };
    // One reads on the writing connection, another on the one for short reads, and the third waits.
    store.read_short(|_| store.read_short(|_| closed())).unwrap();
}

#[test]
fn what_is_judged_to_stay_open_stays_so() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert_eq!(store.shut_if(|_| Err::<(), _>(StoreError::DiskFull)), Err(StoreError::DiskFull));
    write(&store, |writer| payments::insert(writer, &payment(1, "Shop", 100)));
    assert!(store.read_short(|reader| payments::find(reader, operation(1))).unwrap().is_some());
}

#[test]
fn nothing_is_written_after_what_was_judged_to_be_shut() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let waiting = store.clone();
    let insert = move || waiting.write(|writer| payments::insert(writer, &payment(1, "Shop", 100)));
    let (begun, is_begun) = mpsc::channel();
    let writer = store.shut_if(|reader| {
        let writer = thread::spawn(move || {
            begun.send(()).unwrap();
            insert()
        });
        is_begun.recv().unwrap();
        assert!(payments::find(reader, operation(1))?.is_none());
        Ok::<_, StoreError>(writer)
    });
    assert_eq!(writer.unwrap().join().unwrap(), Err(StoreError::Closed));
    store.close(SOON).unwrap();
    let again = place.open().unwrap();
    assert!(again.read(|reader| payments::find(reader, operation(1))).unwrap().is_none());
}
