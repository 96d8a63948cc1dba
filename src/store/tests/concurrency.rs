use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::super::{Store, StoreError, payments};
use super::{Place, operation, payment, write};

fn is_known(store: &Store, second: u32) -> bool {
    store.read(|reader| payments::find(reader, operation(second))).unwrap().is_some()
}

#[test]
fn readers_do_not_wait_for_the_writer() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| {
        payments::insert(writer, &payment(1, "Shop", 100))?;
        // The transaction is open here; a reader that waited for it would wait for ever.
        assert!(!is_known(&store, 1));
        assert!(store.read_short(|reader| payments::find(reader, operation(1)))?.is_none());
        Ok(())
    });
    assert!(is_known(&store, 1));
}

#[test]
fn a_short_read_finds_a_reader_while_all_others_are_busy() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let (busy, is_busy) = mpsc::channel();
    let (release, released) = mpsc::channel::<()>();
    let released = std::sync::Arc::new(std::sync::Mutex::new(released));
    let long: Vec<_> = (0..4)
        .map(|_| {
            let (store, busy, released) = (store.clone(), busy.clone(), released.clone());
            thread::spawn(move || {
                store.read(|reader| {
                    payments::find(reader, operation(1))?;
                    busy.send(()).unwrap();
                    let _ = released.lock().unwrap().recv();
                    Ok::<_, StoreError>(())
                })
            })
        })
        .collect();
    // Three have a reader, the fourth waits for one.
    (0..3).for_each(|_| is_busy.recv().unwrap());
    assert!(is_busy.recv_timeout(Duration::from_millis(200)).is_err());
    assert!(store.read_short(|reader| payments::find(reader, operation(1))).unwrap().is_none());
    drop(release);
    for thread in long {
        thread.join().unwrap().unwrap();
    }
}

#[test]
fn writers_take_turns() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    thread::scope(|scope| {
        for thread in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for second in 0..25 {
                    write(store, |writer| payments::insert(writer, &payment(thread * 25 + second, "Shop", 1)));
                }
            });
        }
    });
    assert!((0..100).all(|second| is_known(&store, second)));
}
