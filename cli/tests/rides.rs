//! Rides through the real program, at the sandbox, held against `docs/cli.md`: what people do, and what they get wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use common::Wallet;
use documented::{assert_documented, assert_like_example};
use serde_json::Value;

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn cents(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap()
}

#[test]
fn a_person_rides_sees_the_fare_and_gets_the_deposit_back() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    let (code, other) = (text(&banner["bikes"][0]["payload"]), text(&banner["bikes"][1]["payload"]));
    wallet.done(&["enrol", text(&banner["invite"])]);
    wallet.refused(&["unlock", code, "--yes"], "insufficient-funds", 4);
    wallet.done(&["topup", "50"]);

    wallet.refused(&["unlock", code], "needs-yes", 2);
    wallet.refused(&["unlock", text(&banner["merchants"][0]["payload"]), "--yes"], "ride-code-unreadable", 2);
    let unlocked = wallet.done(&["unlock", code, "--yes"]);
    assert_documented("unlock", &unlocked);
    let ride = text(&unlocked["id"]);
    assert_eq!(
        wallet.done(&["unlock", code, "--yes", "--id", ride])["id"],
        unlocked["id"],
        "the same id is the same ride"
    );
    wallet.refused(&["unlock", other, "--yes", "--id", ride], "id-in-use", 2);
    let held = &wallet.done(&["balance"])["accounts"][0];
    assert_eq!((cents(&held["available"]), cents(&held["held"])), (2_000, 3_000));

    let shown = wallet.done(&["rides", "show", ride]);
    assert_like_example("rides", 0, &shown);
    assert_eq!(cents(&shown["fare_so_far"]["total"]), 150);
    wallet.refused(&["rides", "cancel", ride], "ride-elsewhere", 4);
    wallet.refused(&["rides", "dispute", ride], "ride-not-charged", 4);

    let ended = wallet.done(&["end", ride, "--metres", "800"]);
    assert_documented("end", &ended);
    assert_eq!((text(&ended["state"]), cents(&ended["collected"]) + cents(&ended["returned"])), ("done", 3_000));
    assert_eq!(wallet.done(&["end", ride, "--metres", "900"]), ended, "ended again, it is the same end");
    wallet.refused(&["end", &tally::domain::id::OperationId::new(1, &[1; 10]).to_string()], "not-found", 2);

    let charged = wallet.done(&["rides", "show", ride]);
    assert_like_example("rides", 1, &charged);
    assert!(charged["charge"].is_string());
    proves_the_ride(&wallet, &charged);
    assert_eq!(text(&wallet.done(&["rides", "dispute", ride])["disputed"]), "not-my-ride");
    assert_like_example("rides", 2, &wallet.done(&["rides"]));
    assert_eq!(wallet.done(&["export"])["rides"].as_array().unwrap().len(), 1);
    sandbox::end(running);
}

/// The receipt that is shown with a ride holds as a file, and says what was agreed to.
fn proves_the_ride(wallet: &Wallet, shown: &Value) {
    let file = wallet.file("ride.json");
    std::fs::write(&file, shown["receipt"].to_string()).unwrap();
    let proven = wallet.done(&["verify", file.to_str().unwrap()]);
    for member in ["deposit", "cap", "provider_name"] {
        assert_eq!(proven[member], shown["ride"][member], "{member}");
    }
    assert_eq!((&proven["ride"], &proven["outcome"]["effect"]["kind"]), (&shown["ride"]["id"], &"unlocked".into()));
    let other = shown["receipt"].to_string().replace("tally-evidence-1", "tally-evidence-2");
    std::fs::write(&file, other).unwrap();
    wallet.refused(&["verify", file.to_str().unwrap()], "file-of-another-format", 2);
}

#[test]
fn a_ride_is_ended_without_a_network_and_settled_later() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    wallet.done(&["enrol", text(&banner["invite"])]);
    wallet.done(&["topup", "50"]);
    let unlocked = wallet.done(&["unlock", text(&banner["bikes"][2]["payload"]), "--yes"]);
    let ride = text(&unlocked["id"]);
    sandbox::end(running);
    let ended = wallet.run(&["end", ride]);
    assert_eq!((ended.exit, text(&ended.json["state"])), (3, "settling"), "{ended:?}");
    let said = wallet.command(&["rides"]).output().unwrap();
    assert!(String::from_utf8(said.stdout).unwrap().contains("settling"));
}
