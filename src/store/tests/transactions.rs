use std::panic::{AssertUnwindSafe, catch_unwind};

use super::super::{StoreError, events, outbox, payments};
use super::{Place, new_operation, operation, payment, write};
use crate::domain::time::Timestamp;

#[test]
fn an_error_leaves_nothing() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let refused: Result<(), _> = store.write(|writer| {
        payments::insert(writer, &payment(1, "Shop", 100))?;
        outbox::enqueue(writer, &new_operation(1, &[]))?;
        events::append(writer, Timestamp(1), &events::Event::Enrolled)?;
        Err(StoreError::NotAllowed("changed my mind".into()))
    });
    assert_eq!(refused, Err(StoreError::NotAllowed("changed my mind".into())));
    assert_nothing_is_there(&store);
}

#[test]
fn a_panic_leaves_nothing_and_the_store_goes_on() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        store.write(|writer| -> Result<(), StoreError> {
            payments::insert(writer, &payment(1, "Shop", 100))?;
            panic!("in the middle");
        })
    }));
    assert!(panicked.is_err());
    assert_nothing_is_there(&store);
    write(&store, |writer| payments::insert(writer, &payment(1, "Shop", 100)));
}

fn assert_nothing_is_there(store: &super::Store) {
    let (payment, operation, events) = store
        .read(|reader| {
            let id = operation(1);
            let found = (payments::find(reader, id)?, outbox::find(reader, id)?, events::pending(reader, 10)?);
            Ok::<_, StoreError>(found)
        })
        .unwrap();
    assert!(payment.is_none() && operation.is_none() && events.is_empty());
}

#[test]
fn errors_of_the_caller_pass_through() {
    #[derive(Debug, PartialEq)]
    enum Mine {
        Store(StoreError),
        Other,
    }
    impl From<StoreError> for Mine {
        fn from(error: StoreError) -> Self {
            Self::Store(error)
        }
    }
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert_eq!(store.read(|_| Err::<(), _>(Mine::Other)), Err(Mine::Other));
    store.close(std::time::Duration::from_secs(5)).unwrap();
    assert_eq!(store.read(|_| Ok(())), Err(Mine::Store(StoreError::Closed)));
}

#[test]
fn what_is_read_together_is_of_one_moment() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    store
        .read(|reader| {
            let before = events::pending(reader, 10)?;
            write(&store, |writer| events::append(writer, Timestamp(1), &events::Event::Enrolled));
            assert_eq!(events::pending(reader, 10)?, before);
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(store.read(|reader| events::pending(reader, 10)).unwrap().len(), 1);
}

#[test]
fn events_come_in_order_until_they_are_acknowledged_and_ids_never_come_again() {
    use events::Event;
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let append = |event| write(&store, |writer| events::append(writer, Timestamp(7), &event));
    let first = append(Event::Enrolled);
    let second = append(Event::PaymentSettled { payment: operation(1) });
    assert!(first < second);
    for _ in 0..2 {
        write(&store, |writer| events::acknowledge(writer, second));
    }
    let third = append(Event::KeysChanged);
    assert!(second < third);
    let pending = store.read(|reader| events::pending(reader, 10)).unwrap();
    let seen: Vec<_> = pending.into_iter().map(|stored| (stored.id, stored.at, stored.event)).collect();
    assert_eq!(seen, [(first, Timestamp(7), Event::Enrolled), (third, Timestamp(7), Event::KeysChanged)]);
    assert_eq!(store.read(|reader| events::pending(reader, 1)).unwrap().len(), 1);
}

#[test]
fn an_event_of_another_version_is_not_lost() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let strange = r#"{"kind":"bike-returned","station":4}"#;
    write(&store, |writer| writer.change("INSERT INTO events (at, event) VALUES (1, ?1)", [strange]));
    let pending = store.read(|reader| events::pending(reader, 10)).unwrap();
    assert_eq!(pending[0].event, events::Event::Unknown);
}
