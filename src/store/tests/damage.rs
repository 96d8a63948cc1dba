use std::fs;
use std::path::Path;

use super::super::outbox::NewOperation;
use super::super::profile::{self, Profile};
use super::super::recover::{export, is_sound_after_all, not_taken_in, quarantine, suspect, take_in};
use super::super::{DatabaseKey, Store, StoreError, consent_chain, identity, outbox, payments};
use super::{Place, files_below, key, new_operation, operation, payment, write};
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::time::Timestamp;

/// The engine's page, each encrypted and authenticated on its own.
const PAGE: usize = 4096;

const OPERATIONS: u32 = 60;

/// A wallet with enough in it that its outbox is many pages.
fn filled() -> Place {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    for second in 0..OPERATIONS {
        write(&store, |writer| {
            payments::insert(writer, &payment(second, "Shop", 1))?;
            let mut operation = new_operation(second, &[]);
            operation.compact = "x".repeat(1_000);
            outbox::enqueue(writer, &operation)
        });
    }
    store.close(std::time::Duration::from_secs(5)).unwrap();
    place
}

fn flip(file: &Path, page: usize) {
    let mut bytes = fs::read(file).unwrap();
    bytes[page * PAGE + 1_000] ^= 1;
    fs::write(file, bytes).unwrap();
}

fn pages(file: &Path) -> usize {
    fs::read(file).unwrap().len() / PAGE
}

/// Opens and reads everything.
fn read_all(place: &Place) -> Result<usize, StoreError> {
    let store = place.open()?;
    store.read(|reader| {
        (0..OPERATIONS).try_for_each(|second| payments::find(reader, operation(second)).map(drop))?;
        Ok(outbox::unsent(reader)?.len())
    })
}

#[test]
fn a_flipped_bit_on_any_page_is_never_read_as_data() {
    let place = filled();
    let whole = fs::read(place.database()).unwrap();
    assert_eq!(read_all(&place), Ok(OPERATIONS as usize));
    let mut damaged = 0;
    for page in 0..pages(&place.database()) {
        flip(&place.database(), page);
        match read_all(&place) {
            // A page that none of these queries reads.
            Ok(read) => assert_eq!(read, OPERATIONS as usize),
            Err(StoreError::Corrupt { .. }) => damaged += 1,
            Err(other) => panic!("page {page}: {other:?}"),
        }
        fs::write(place.database(), &whole).unwrap();
    }
    assert!(damaged > 20, "{damaged}");
}

#[test]
fn a_damaged_file_is_left_as_it_is_when_it_is_opened() {
    let place = filled();
    flip(&place.database(), 0);
    let before = place.files();
    assert!(matches!(place.open(), Err(StoreError::Corrupt { .. })));
    let after = place.files();
    assert!(before.iter().all(|file| after.contains(file)));
}

#[test]
fn quarantine_keeps_every_file_and_a_new_wallet_can_begin() {
    let place = filled();
    flip(&place.database(), 0);
    let before = files_below(&place.path().join("database"));
    let kept = quarantine(place.path(), Timestamp(1_700_000_000)).unwrap();
    assert_eq!(kept, place.path().join("quarantine-001700000000"));
    for (path, bytes) in before {
        assert_eq!(fs::read(kept.join(path.file_name().unwrap())).unwrap(), bytes);
    }
    place.open().unwrap();
    let second = quarantine(place.path(), Timestamp(1_700_000_000)).unwrap();
    assert_eq!(not_taken_in(place.path()), Ok(vec![second, kept]));
}

#[test]
fn what_another_key_cannot_read_is_not_damage() {
    let place = filled();
    suspect(place.path()).unwrap();
    let before = place.files();
    assert_eq!(is_sound_after_all(place.path(), &DatabaseKey::from_bytes(&[1; 32])), Err(StoreError::WrongKey));
    assert_eq!(place.files(), before);
    assert_eq!(is_sound_after_all(place.path(), &key()), Ok(true));
}

/// `SQLite` takes a file without a byte in it for a database that has yet to begin, and deletes the log beside it.
#[test]
fn a_file_that_has_become_empty_is_damage_and_not_a_new_wallet() {
    let (emptied, gone) = (|path: &Path| fs::write(path, b"").unwrap(), |path: &Path| fs::remove_file(path).unwrap());
    for lose in [emptied, gone] as [fn(&Path); 2] {
        let place = filled();
        lose(&place.database());
        let log = place.database().with_extension("db-wal");
        fs::write(&log, b"what was written last").unwrap();
        assert!(matches!(place.open(), Err(StoreError::Corrupt { .. })));
        assert_eq!(is_sound_after_all(place.path(), &key()), Ok(false));
        let kept = quarantine(place.path(), Timestamp(1)).unwrap();
        let export = export(&kept, &key()).unwrap();
        assert!(export.operations.is_empty() && !export.complete);
        assert_eq!(fs::read(kept.join("wallet.db-wal")).unwrap(), b"what was written last");
        place.open().unwrap();
    }
}

#[test]
fn a_wallet_that_was_killed_before_it_wrote_anything_begins() {
    let place = Place::with_key_file();
    fs::create_dir(place.path().join("database")).unwrap();
    fs::write(place.database(), b"").unwrap();
    let store = place.open().unwrap();
    assert!(fs::metadata(place.database()).unwrap().len() > 0, "from now on an empty file is damage");
    drop(store);
    place.open().unwrap();
}

#[test]
fn an_open_wallet_is_not_moved_away() {
    let place = Place::with_key_file();
    let _store = place.open().unwrap();
    assert_eq!(quarantine(place.path(), Timestamp(1)), Err(StoreError::AlreadyOpen));
}

#[test]
fn unsent_operations_are_saved_out_of_a_file_whose_other_pages_are_damaged() {
    let place = filled();
    let store = place.open().unwrap();
    write(&store, |writer| {
        outbox::advance(writer, operation(0), OperationEvent::Send)?;
        outbox::advance(writer, operation(1), OperationEvent::Send)?;
        outbox::park(writer, operation(1), "not readable")?;
        outbox::advance(writer, operation(2), OperationEvent::Send)?;
        outbox::settle(writer, operation(2), true, "receipt", Timestamp(9))
    });
    let expected = store.read(outbox::unsent).unwrap().len() + 1;
    drop(store);
    let page_of_payments = damage_payments(&place);
    let kept = quarantine(place.path(), Timestamp(1)).unwrap();
    let before = fs::read(kept.join("wallet.db")).unwrap();
    let export = export(&kept, &key()).unwrap();
    assert_eq!(fs::read(kept.join("wallet.db")).unwrap(), before, "page {page_of_payments}");
    assert_eq!((export.operations.len(), export.complete), (expected, true));

    let store = place.open().unwrap();
    for row in &export.operations {
        write(&store, |writer| outbox::restore(writer, row));
    }
    let state = |second| store.read(|reader| outbox::find(reader, operation(second))).unwrap().map(|row| row.state);
    assert_eq!(state(0), Some(OperationState::Sending));
    assert_eq!(state(1), Some(OperationState::Parked));
    assert_eq!(state(2), None);
    // It may have left the phone, so it cannot be taken back.
    let taken_back = store.write(|writer| outbox::remove_unsent(writer, operation(0)));
    assert!(matches!(taken_back, Err(StoreError::NotAllowed(_))));
}

/// Damages a page that the payments need and the outbox does not.
fn damage_payments(place: &Place) -> usize {
    let whole = fs::read(place.database()).unwrap();
    for page in 1..pages(&place.database()) {
        flip(&place.database(), page);
        if operations_readable(place) && !payments_readable(place) {
            return page;
        }
        fs::write(place.database(), &whole).unwrap();
    }
    panic!("no page belongs to the payments alone");
}

fn operations_readable(place: &Place) -> bool {
    let each = |store: &Store| {
        (0..OPERATIONS).all(|second| store.read(|reader| outbox::find(reader, operation(second))).is_ok())
    };
    place.open().is_ok_and(|store| each(&store))
}

fn payments_readable(place: &Place) -> bool {
    let each = |store: &Store| {
        (0..OPERATIONS).all(|second| store.read(|reader| payments::find(reader, operation(second))).is_ok())
    };
    place.open().is_ok_and(|store| each(&store))
}

#[test]
fn what_lies_beside_a_damaged_page_of_the_outbox_is_saved() {
    let place = filled();
    let whole = fs::read(place.database()).unwrap();
    let (mut partly, mut nothing) = (0, 0);
    for page in 1..pages(&place.database()) {
        flip(&place.database(), page);
        let kept = quarantine(place.path(), Timestamp(1)).unwrap();
        let export = export(&kept, &key()).unwrap();
        match OPERATIONS as usize - export.operations.len() {
            0 => assert!(export.complete, "page {page}"),
            // What lay on the damaged page itself.
            1..=4 => partly += usize::from(!export.complete),
            // A page of the schema, or the one above all of the outbox.
            lost => {
                assert!(lost == OPERATIONS as usize && !export.complete, "page {page}: {lost}");
                nothing += 1;
            }
        }
        drop(place.open().unwrap());
        fs::write(place.database(), &whole).unwrap();
    }
    // The schema takes a page for about four tables.
    assert!(partly >= 15 && nothing <= 6, "{partly} {nothing}");
}

#[test]
fn a_file_of_which_nothing_is_readable_says_so() {
    let place = filled();
    flip(&place.database(), 0);
    let kept = quarantine(place.path(), Timestamp(1)).unwrap();
    let export = export(&kept, &key()).unwrap();
    assert!(export.operations.is_empty() && !export.complete && export.identity.is_none());
    let wrong = super::super::recover::export(&kept, &DatabaseKey::from_bytes(&[1; 32]));
    assert_eq!(wrong.unwrap_err(), StoreError::WrongKey);
}

#[test]
fn the_chain_of_consents_the_profile_and_what_travels_beside_an_operation_are_saved() {
    let place = filled();
    let store = place.open().unwrap();
    write(&store, |writer| identity::begin(writer, &super::identity::sample(1)));
    let person = Profile { name: Some("Ada".into()), city: None };
    write(&store, |writer| {
        for second in 100..103 {
            let link = consent_chain::next_link(writer)?;
            consent_chain::append(writer, &link, operation(second), &format!("event {}", link.seq))?;
        }
        outbox::enqueue(writer, &NewOperation { attachment: Some("data".into()), ..new_operation(102, &[]) })?;
        profile::save(writer, &person)
    });
    drop(store);
    damage_payments(&place);
    let kept = quarantine(place.path(), Timestamp(1)).unwrap();
    let saved = export(&kept, &key()).unwrap();
    assert_eq!(saved.operations.last().unwrap().attachment.as_deref(), Some("data"));
    let store = place.open().unwrap();
    write(&store, |writer| take_in(writer, &saved, Timestamp(1)));
    assert_eq!(store.read(consent_chain::all).unwrap(), ["event 1", "event 2", "event 3"]);
    assert!(store.read(profile::load).unwrap() == person);
}
