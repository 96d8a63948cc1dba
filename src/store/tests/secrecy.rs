use super::super::page::Declined;
use super::super::{Store, StoreError, outbox, payments};
use super::{Place, new_operation, payment, write};
use crate::wire::receipt::DeclineReason;

const CANARY: &str = "Canary Yellow Bakery";

fn pragma(store: &Store, name: &str) -> String {
    let sql = format!("PRAGMA {name}");
    let value = |row: &super::super::row::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
    match store.write(|writer| writer.first(&sql, (), value)).unwrap() {
        Some(rusqlite::types::Value::Text(text)) => text,
        Some(rusqlite::types::Value::Integer(number)) => number.to_string(),
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn no_plain_text_reaches_a_file() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| {
        let mut operation = new_operation(1, &[]);
        operation.compact = CANARY.into();
        outbox::enqueue(writer, &operation)?;
        payments::insert(writer, &payment(1, CANARY, 8_675_309))
    });
    assert!(place.files().iter().any(|(path, bytes)| path.ends_with("wallet.db-wal") && !bytes.is_empty()));
    assert_unreadable(&place);
    drop(store);
    assert_unreadable(&place);
}

fn assert_unreadable(place: &Place) {
    for (path, bytes) in place.files() {
        for plain in [CANARY.as_bytes(), b"payments", b"CREATE TABLE", b"SQLite format 3"] {
            assert!(!bytes.windows(plain.len()).any(|window| window == plain), "{}", path.display());
        }
    }
}

#[test]
fn the_engine_is_the_one_and_is_set_as_it_has_to_be() {
    // 3.51.3 is the first without the WAL-reset bug.
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert!(pragma(&store, "cipher_provider").contains("rustcrypto"));
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
    ] {
        assert_eq!(pragma(&store, name), value, "{name}");
    }
}

#[test]
fn readers_cannot_write() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let written = store.read(|reader| reader.all("DELETE FROM events RETURNING number", (), |_| Ok(())));
    assert!(matches!(written, Err(StoreError::Io { .. })), "{written:?}");
}

#[test]
fn debug_tells_no_amount_and_no_name() {
    let mut row = payment(1, CANARY, 8_675_309);
    row.declined = Some(Declined { reason: DeclineReason::InsufficientFunds, detail: CANARY.into() });
    let mut operation = new_operation(1, &[]);
    operation.compact = CANARY.into();
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| outbox::enqueue(writer, &operation));
    let stored = store.read(outbox::unsent).unwrap();
    for shown in [format!("{row:?}"), format!("{:?}", row.declined), format!("{operation:?}"), format!("{stored:?}")] {
        assert!(!shown.contains("Canary") && !shown.contains("8675309"), "{shown}");
    }
}
