use std::fs;
use std::time::Duration;

use super::super::{DatabaseKey, KeyFile, Store, StoreError};
use super::{Place, key};

#[test]
fn a_key_file_alone_is_a_wallet_that_begins() {
    let place = Place::with_key_file();
    assert!(!place.database().exists());
    place.open().unwrap();
    assert!(place.database().exists());
    assert_eq!(KeyFile::load(place.path()).unwrap().unwrap().sealed, b"sealed");
}

#[test]
fn nothing_at_all_is_no_wallet() {
    let place = Place::empty();
    assert_eq!(KeyFile::load(place.path()), Ok(None));
    assert_eq!(place.open().unwrap_err(), StoreError::KeyMissing);
    assert!(!place.database().exists());
}

#[test]
fn a_database_that_lost_its_key_file_is_left_as_it_is() {
    let place = Place::with_key_file();
    drop(place.open().unwrap());
    fs::remove_file(place.path().join("wallet.key")).unwrap();
    let before = place.files();
    assert_eq!(KeyFile::load(place.path()), Err(StoreError::KeyMissing));
    assert_eq!(KeyFile::create(place.path(), vec![1], &key()), Err(StoreError::KeyMissing));
    assert_eq!(place.open().unwrap_err(), StoreError::KeyMissing);
    assert_eq!(place.files(), before);
}

#[test]
fn a_key_file_is_never_written_over() {
    let place = Place::with_key_file();
    let before = place.files();
    let again = KeyFile::create(place.path(), b"other".to_vec(), &DatabaseKey::from_bytes(&[1; 32]));
    assert_eq!(again, Err(StoreError::AlreadyOpen), "somebody else has just begun");
    assert_eq!(place.files(), before);
}

#[test]
fn a_key_file_that_was_half_written_does_not_count() {
    let place = Place::empty();
    fs::write(place.path().join("wallet.tmp"), b"{\"ver").unwrap();
    assert_eq!(KeyFile::load(place.path()), Ok(None));
    KeyFile::create(place.path(), b"sealed".to_vec(), &key()).unwrap();
    place.open().unwrap();
}

/// A process may be killed while it finds out whether the disk is full.
#[test]
fn what_was_left_of_a_look_for_room_is_cleared_away() {
    let place = Place::with_key_file();
    drop(place.open().unwrap());
    let left = place.path().join("database/room");
    fs::write(&left, [0; 4096]).unwrap();
    drop(place.open().unwrap());
    assert!(!left.exists());
}

#[test]
fn a_wrong_key_changes_nothing() {
    let place = Place::with_key_file();
    drop(place.open().unwrap());
    let before = place.files();
    let opened = Store::open(place.path(), &DatabaseKey::from_bytes(&[1; 32]));
    assert_eq!(opened.unwrap_err(), StoreError::WrongKey);
    assert_eq!(place.files(), before);
}

#[test]
fn only_one_may_have_it_open() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert_eq!(place.open().unwrap_err(), StoreError::AlreadyOpen);
    assert_eq!(Store::wipe(place.path()), Err(StoreError::AlreadyOpen));
    let clone = store.clone();
    drop(store);
    assert_eq!(place.open().unwrap_err(), StoreError::AlreadyOpen);
    drop(clone);
    place.open().unwrap();
}

#[test]
fn closed_it_has_forgotten_its_key_whoever_still_holds_it() {
    let (place, key) = (Place::with_key_file(), key());
    let store = Store::open(place.path(), &key).unwrap();
    assert!(key.holders() > 1);
    store.clone().close(Duration::from_secs(5)).unwrap();
    assert_eq!(key.holders(), 1);
    drop(store);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_key_file();
    place.open().unwrap();
    for directory in [place.path(), place.database().parent().unwrap()] {
        assert_eq!(fs::metadata(directory).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
