use std::fs;

use super::super::{KeyFile, Store, StoreError, recover};
use super::{Place, files_below, key};
use crate::domain::time::Timestamp;

#[test]
fn a_wipe_leaves_nothing_but_an_empty_lock() {
    let place = Place::with_key_file();
    drop(place.open().unwrap());
    recover::quarantine(place.path(), Timestamp(1)).unwrap();
    drop(place.open().unwrap());
    Store::wipe(place.path()).unwrap();
    assert_eq!(files_below(place.path()), [(place.path().join("wallet.lock"), vec![])]);
    assert_eq!(KeyFile::load(place.path()), Ok(None));
    KeyFile::create(place.path(), vec![1], &key()).unwrap();
    place.open().unwrap();
}

#[test]
fn what_belonged_to_a_wallet_goes_only_while_there_is_none() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert_eq!(KeyFile::while_absent(place.path(), || ()), Err(StoreError::AlreadyOpen));
    drop(store);
    assert_eq!(KeyFile::while_absent(place.path(), || ()), Ok(None));
    Store::wipe(place.path()).unwrap();
    let begun = KeyFile::while_absent(place.path(), || KeyFile::create(place.path(), vec![1], &key()));
    assert_eq!(begun, Ok(Some(Err(StoreError::AlreadyOpen))));
}

#[test]
fn a_wallet_without_a_database_can_be_wiped_too() {
    let place = Place::with_key_file();
    Store::wipe(place.path()).unwrap();
    assert_eq!(KeyFile::load(place.path()), Ok(None));
}

/// What a crash after the first step leaves, and after the second.
#[test]
fn a_wipe_that_was_interrupted_is_finished_by_whoever_comes_next() {
    for key_is_gone in [false, true] {
        let place = Place::with_key_file();
        drop(place.open().unwrap());
        fs::rename(place.path().join("database"), place.path().join("wiping")).unwrap();
        if key_is_gone {
            fs::remove_file(place.path().join("wallet.key")).unwrap();
        }
        assert_eq!(place.open().unwrap_err(), StoreError::KeyMissing);
        assert_eq!(KeyFile::load(place.path()), Ok(None));
        assert_eq!(files_below(place.path()).len(), 1);
    }
}
