//! A second process: refused while the wallet is open, and killed while it writes.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use super::super::{Store, StoreError, outbox, payments};
use super::{Place, key, new_operation, operation, payment, write};

/// Tells a process of this test program which wallet it has to open.
const DIRECTORY: &str = "TALLY_TEST_DIRECTORY";

/// This test again, in a process of its own.
fn again(test: &str, place: &Place) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "--nocapture", &format!("store::tests::crash::{test}")]);
    command.env(DIRECTORY, place.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn in_other_process() -> Option<Result<Store, StoreError>> {
    env::var_os(DIRECTORY).map(|directory| Store::open(directory.as_ref(), &key()))
}

#[test]
fn another_process_is_refused() {
    if let Some(opened) = in_other_process() {
        assert_eq!(opened.unwrap_err(), StoreError::AlreadyOpen);
        return;
    }
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let refused = || again("another_process_is_refused", &place).status().unwrap().success();
    assert!(refused());
    drop(store);
    assert!(!refused());
}

#[test]
fn being_killed_loses_nothing_and_leaves_no_half() {
    if let Some(opened) = in_other_process() {
        let store = opened.unwrap();
        write(&store, |writer| {
            payments::insert(writer, &payment(1, "Shop", 100))?;
            outbox::enqueue(writer, &new_operation(1, &[]))
        });
        write(&store, |writer| {
            payments::insert(writer, &payment(2, "Shop", 200))?;
            println!("\nkill me");
            thread::sleep(Duration::from_mins(1));
            outbox::enqueue(writer, &new_operation(2, &[]))
        });
        return;
    }
    let place = Place::with_key_file();
    let mut child = again("being_killed_loses_nothing_and_leaves_no_half", &place).spawn().unwrap();
    wait_until_it_asks(&mut child);
    assert_eq!(place.open().unwrap_err(), StoreError::AlreadyOpen);
    child.kill().unwrap();
    child.wait().unwrap();

    let store = place.open().unwrap();
    let found = |second| {
        store.read(|reader| {
            let payment = payments::find(reader, operation(second))?.is_some();
            Ok::<_, StoreError>((payment, outbox::find(reader, operation(second))?.is_some()))
        })
    };
    assert_eq!(found(1), Ok((true, true)));
    assert_eq!(found(2), Ok((false, false)));
}

fn wait_until_it_asks(child: &mut Child) {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line == "kill me"));
}
