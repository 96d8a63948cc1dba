use tally_disk::{Call, Fault, Kept, Kind};

use super::{Place, insert, work};

/// Loses power after `told` was done.
fn without_power(place: &Place, kept: Kept) -> i64 {
    place.disk.lose_power(kept).unwrap();
    place.disk.heal();
    place.rows()
}

#[test]
fn what_was_synced_stands_whatever_else_is_lost() {
    let seeds = (0..4).map(Kept::Some).chain([Kept::Nothing]);
    for kept in seeds {
        for n in (1..).step_by(3) {
            let place = Place::with_table();
            place.disk.die_at(n);
            let told = work(&place);
            if place.disk.struck().is_none() {
                break;
            }
            let rows = without_power(&place, kept);
            assert!((told..=told + 1).contains(&rows), "{n} {kept:?}: {told} were told, {rows} stand");
        }
    }
}

#[test]
fn what_was_never_synced_is_lost() {
    let place = Place::with_table();
    let connection = place.open().unwrap();
    insert(&connection).unwrap();
    connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
    insert(&connection).unwrap();
    place.disk.die();
    drop(connection);
    assert_eq!(without_power(&place, Kept::Nothing), 1);
}

/// As on Linux: after a sync that failed, a second one says that all is well and does nothing for what the first was for.
#[test]
fn a_failed_sync_is_not_made_good_by_the_next() {
    let place = Place::with_table();
    let connection = place.open().unwrap();
    connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
    insert(&connection).unwrap();
    // The log is synced before it is moved into the file.
    place.disk.fail(Call::nth(1).of(Kind::Sync).on("-wal"), Fault::Broken);
    connection.execute_batch("PRAGMA synchronous = FULL").unwrap();
    insert(&connection).unwrap_err();
    place.disk.heal();
    // What follows is written over what failed, and the row before it is in doubt for ever.
    insert(&connection).unwrap();
    place.disk.die();
    drop(connection);
    assert_eq!(without_power(&place, Kept::Nothing), 0);
}

#[test]
fn the_same_seed_leaves_the_same() {
    let left = |seed| {
        let place = Place::with_table();
        let connection = place.open().unwrap();
        connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
        for _ in 0..8 {
            connection.execute("INSERT INTO rows (text) VALUES ('short')", []).unwrap();
        }
        place.disk.die();
        drop(connection);
        without_power(&place, Kept::Some(seed))
    };
    let all: Vec<_> = (0..30).map(left).collect();
    assert_eq!(all, (0..30).map(left).collect::<Vec<_>>());
    assert!(all.iter().any(|rows| *rows != all[0]), "{all:?}");
}

/// Closing the last connection deletes the log and does not sync its directory.
#[test]
fn a_deleted_log_may_be_back_and_changes_nothing() {
    let place = Place::with_table();
    assert_eq!(work(&place), 5);
    let log = place.directory.path().join("a.db-wal");
    assert!(!log.exists());
    place.disk.lose_power(Kept::Nothing).unwrap();
    assert!(log.exists());
    place.disk.heal();
    assert_eq!(place.rows(), 5);
}
