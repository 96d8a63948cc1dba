use super::super::outbox::NewOperation;
use super::super::{Store, StoreError, consent_chain, consents, outbox, payments};
use super::consents::consent;
use super::{Place, new_operation, operation, payment, write};

/// Lets the file grow by no more than `pages`.
pub(crate) fn leave_room(store: &Store, pages: i64) {
    write(store, |writer| {
        let now = writer.number("PRAGMA page_count", ())?;
        writer.number(&format!("PRAGMA max_page_count = {}", now + pages), ())
    });
}

fn pay(store: &Store, second: u32) -> Result<(), StoreError> {
    store.write(|writer| {
        payments::insert(writer, &payment(second, "Shop", 1))?;
        let mut operation = new_operation(second, &[]);
        operation.compact = "x".repeat(5_000);
        outbox::enqueue(writer, &operation)
    })
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    leave_room(&store, 12);
    let outcomes: Vec<_> = (0..20).map(|second| pay(&store, second)).collect();
    let done = outcomes.iter().take_while(|outcome| outcome.is_ok()).count();
    assert!(done > 0 && outcomes[done..].iter().all(|outcome| *outcome == Err(StoreError::DiskFull)), "{outcomes:?}");
    assert_whole(&store, done);

    leave_room(&store, 1_000);
    pay(&store, 19).unwrap();
    drop(store);
    let store = place.open().unwrap();
    assert_whole(&store, done);
    assert!(store.read(|reader| payments::find(reader, operation(19))).unwrap().is_some());
}

/// The first `done` payments are there with their operations, and of the next there is neither.
fn assert_whole(store: &Store, done: usize) {
    for second in 0..19_u32 {
        let expected = (second as usize) < done;
        let payment = store.read(|reader| payments::find(reader, operation(second))).unwrap();
        let operation = store.read(|reader| outbox::find(reader, operation(second))).unwrap();
        assert_eq!((payment.is_some(), operation.is_some()), (expected, expected), "{second}");
    }
}

#[test]
fn an_index_of_the_log_that_cannot_grow_is_a_full_disk() {
    use rusqlite::ffi::{Error, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
    let told = |code| StoreError::from(rusqlite::Error::SqliteFailure(Error::new(code), None));
    assert_eq!(told(SQLITE_IOERR_SHMSIZE), StoreError::DiskFull);
    assert!(matches!(told(SQLITE_IOERR_WRITE), StoreError::Io { .. }));
}

fn grant(store: &Store, second: u32) -> Result<(), StoreError> {
    store.write(|writer| {
        consents::insert(writer, &consent(second))?;
        let link = consent_chain::next_link(writer)?;
        consent_chain::append(writer, &link, operation(second), &"x".repeat(2_000))?;
        let attachment = Some("y".repeat(3_000));
        outbox::enqueue(writer, &NewOperation { attachment, ..new_operation(second, &[]) })
    })
}

#[test]
fn a_full_disk_leaves_of_a_grant_everything_or_nothing() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    leave_room(&store, 12);
    let outcomes: Vec<_> = (0..20).map(|second| grant(&store, second)).collect();
    let done = outcomes.iter().take_while(|outcome| outcome.is_ok()).count();
    assert!(done > 0 && outcomes[done..].iter().all(|outcome| *outcome == Err(StoreError::DiskFull)), "{outcomes:?}");
    let (events, unsent) =
        store.read(|reader| Ok::<_, StoreError>((consent_chain::all(reader)?, outbox::unsent(reader)?))).unwrap();
    assert_eq!((events.len(), unsent.len()), (done, done));
    for second in 0..20_u32 {
        let known = store.read(|reader| consents::find(reader, operation(second))).unwrap().is_some();
        assert_eq!(known, (second as usize) < done);
    }
}
