use std::fs;

use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_READ, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
use tally_disk::{Call, Disk, Fault, Kind};

use super::{Place, insert, open, work};

#[test]
fn what_nobody_lets_fail_does_not_fail_and_is_counted() {
    let place = Place::with_table();
    assert_eq!(work(&place), 5);
    assert_eq!(place.rows(), 5);
    assert!(place.disk.calls_of(Kind::Write) > 5 && place.disk.calls() > place.disk.calls_of(Kind::Write));
    assert_eq!(place.disk.struck(), None);
}

#[test]
fn another_directory_is_not_touched() {
    let (place, other) = (Place::with_table(), Place::with_table());
    place.disk.fail(Call::from(1), Fault::Broken);
    assert_eq!(work(&other), 5);
    assert!(place.disk.calls() == 0 && place.open().is_err());
}

#[test]
fn a_directory_that_is_not_watched_any_more_does_not_fail() {
    let place = Place::with_table();
    place.disk.fail(Call::from(1), Fault::Broken);
    let Place { directory, disk } = place;
    drop(disk);
    insert(&open(directory.path()).unwrap()).unwrap();
}

/// Whatever fails, what was told to be there is there, and no more than the one that was told to have failed.
#[test]
fn every_fault_at_every_call_leaves_a_whole_database() {
    for fault in [Fault::Full, Fault::Broken, Fault::HalfThenFull, Fault::HalfThenBroken] {
        let reached = (1..1_000).find(|n| !stands(fault, *n)).unwrap();
        assert!(reached > 10, "{fault:?} struck only {reached} calls");
    }
}

/// Whether the fault struck.
fn stands(fault: Fault, n: u64) -> bool {
    let place = Place::with_table();
    place.disk.fail(Call::nth(n), fault);
    let told = work(&place);
    let struck = place.disk.struck();
    place.disk.heal();
    let rows = place.rows();
    assert!((told..=told + 1).contains(&rows) && rows <= 5, "{fault:?} {n} {struck:?}: {told} were told, {rows} stand");
    struck.is_some()
}

#[test]
fn a_full_disk_stays_full_and_can_be_read() {
    let place = Place::with_table();
    assert_eq!(work(&place), 5);
    let connection = place.open().unwrap();
    insert(&connection).unwrap();
    place.disk.fail(Call::from(1), Fault::Full);
    for _ in 0..3 {
        assert_eq!(insert(&connection).unwrap_err().sqlite_error_code(), Some(ErrorCode::DiskFull));
    }
    let count: i64 = connection.query_row("SELECT count(*) FROM rows", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 6);
}

#[test]
fn an_error_comes_as_the_platform_would_say_it() {
    for (kind, fault, code) in [
        (Kind::Read, Fault::Broken, SQLITE_IOERR_READ),
        (Kind::Write, Fault::HalfThenBroken, SQLITE_IOERR_WRITE),
        (Kind::GrowIndex, Fault::Full, SQLITE_IOERR_SHMSIZE),
    ] {
        let place = Place::with_table();
        place.disk.fail(Call::nth(1).of(kind), fault);
        let failed = place.open().and_then(|connection| insert(&connection)).unwrap_err();
        assert_eq!(failed.sqlite_error().map(|error| error.extended_code), Some(code), "{kind:?}");
        assert_eq!(place.disk.struck().map(|strike| strike.kind), Some(kind));
    }
}

#[test]
fn half_of_a_write_is_really_written() {
    let place = Place::with_table();
    let connection = place.open().unwrap();
    insert(&connection).unwrap();
    let log = place.directory.path().join("a.db-wal");
    let before = fs::metadata(&log).unwrap().len();
    // Of a frame the header of 24 bytes comes first, and then the page.
    place.disk.fail(Call::nth(2).on("-wal"), Fault::HalfThenFull);
    insert(&connection).unwrap_err();
    assert_eq!(fs::metadata(&log).unwrap().len(), before + 24 + 2_048);
}

#[test]
fn a_fault_strikes_only_the_file_that_it_is_for() {
    let place = Place::with_table();
    place.disk.fail(Call::nth(1).of(Kind::Write).on("a.db"), Fault::Broken);
    let connection = place.open().unwrap();
    insert(&connection).unwrap();
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap_err();
    assert!(place.disk.struck().unwrap().file.ends_with("a.db"));
}

#[test]
fn directories_are_watched_by_many_threads_at_once() {
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let place = Place::with_table();
                assert_eq!(work(&place), 5);
                let calls = place.disk.calls();
                place.disk.heal();
                place.disk.die_at(calls / 2);
                work(&place);
                assert!(place.disk.struck().is_some());
            });
        }
    });
}

#[test]
fn a_directory_that_is_not_there_cannot_be_watched() {
    assert!(Disk::watch("/no/such/directory".as_ref()).is_err());
}
