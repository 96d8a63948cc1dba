use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Place, insert, work};

#[test]
fn who_dies_at_any_call_finds_what_was_told_and_at_most_one_more() {
    let mut lives = 0;
    for n in 1.. {
        let place = Place::with_table();
        place.disk.die_at(n);
        let told = work(&place);
        if place.disk.struck().is_none() {
            break;
        }
        place.disk.heal();
        let rows = place.rows();
        assert!((told..=told + 1).contains(&rows), "{n}: {told} were told, {rows} stand");
        lives = n;
    }
    assert!(lives > 30, "a run makes only {lives} calls");
}

#[test]
fn nothing_has_an_effect_after_death() {
    let place = Place::with_table();
    let connection = place.open().unwrap();
    insert(&connection).unwrap();
    let files = || -> BTreeMap<PathBuf, Vec<u8>> {
        let paths = fs::read_dir(place.directory.path()).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| !path.ends_with("a.db-shm")).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
    };
    let before = files();
    place.disk.die();
    insert(&connection).unwrap_err();
    // Closing would move the log into the file, and delete it.
    drop(connection);
    assert_eq!(files(), before);
    assert!(before.len() == 2 && place.open().is_err());
}

/// A lock that somebody dead still held would never be given up.
#[test]
fn who_dies_leaves_no_lock() {
    let place = Place::with_table();
    let connection = place.open().unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    insert(&connection).unwrap();
    place.disk.die();
    drop(connection);
    place.disk.heal();
    assert_eq!(work(&place), 5);
    assert_eq!(place.rows(), 5);
}
