//! Points through the real program, held against `docs/cli.md`: what people do, and what they get wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use std::time::Duration;

use common::Wallet;
use documented::{assert_documented, assert_like_example};
use serde_json::Value;

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What the program says to a person.
fn told(wallet: &Wallet, arguments: &[&str]) -> String {
    String::from_utf8(wallet.command(arguments).output().unwrap().stdout).unwrap()
}

/// The points once they have come.
fn assessed(wallet: &Wallet) -> Value {
    for _ in 0..100 {
        wallet.done(&["sync"]);
        let points = wallet.done(&["points"]);
        if text(&points["state"]) == "assessed" {
            return points;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("no score came");
}

#[test]
fn a_person_agrees_sees_why_and_switches_off() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    wallet.done(&["enrol", text(&banner["invite"])]);
    assert_eq!(text(&wallet.done(&["points"])["state"]), "no-consent");
    assert!(told(&wallet, &["points"]).contains("nobody holds anything about you"));
    wallet.refused(&["consent", "collect"], "needs-yes", 2);
    wallet.refused(&["consent", "collect", "--yes", "--since", "1999-01-01"], "collection-not-asked-for", 2);
    wallet.refused(&["consent", "collect", "--yes", "--days", "4000"], "collection-not-asked-for", 2);
    wallet.refused(&["consent", "collect", "--yes", "--source", "basket"], "usage", 2);

    let grant = wallet.done(&["consent", "collect", "--yes"]);
    assert_documented("consent", &grant);
    assert_eq!(text(&grant["party"]["kind"]), "collector");
    wallet.refused(&["consent", "collect", "--yes"], "already-collecting", 4);
    let points = assessed(&wallet);
    assert_like_example("points", 0, &points);
    let sum = &points["score"]["sum"];
    let number = |value: &Value| value.as_i64().unwrap();
    let factors: i64 = sum["factors"].as_array().unwrap().iter().map(|factor| number(&factor["points"])).sum();
    assert_eq!(number(&sum["start"]) + factors + number(&sum["clamp"]), number(&points["score"]["stated"]));
    assert!(told(&wallet, &["points"]).contains("everybody begins at   550"));

    let entry = wallet.done(&["points", "entry", text(&points["entries"][0]["id"])]);
    assert_like_example("points", 1, &entry);
    assert_like_example("points", 2, &wallet.done(&["points", "history"]));
    assert_like_example("points", 3, &wallet.done(&["points", "what-if", "--reach", "630"]));
    let without = wallet.done(&["points", "what-if", "--without", text(&grant["id"])]);
    assert_like_example("points", 4, &without);
    assert_eq!(without["after"], 550);
    wallet.refused(&["points", "what-if", "--reach", "1000"], "points-out-of-range", 2);
    wallet.refused(&["points", "what-if"], "usage", 2);
    wallet.refused(&["points", "entry", text(&grant["id"])], "entry-unknown", 2);
    // An export has what was signed, which calls its id as JWTs do.
    let ids = |entries: &Value| -> Vec<Value> {
        let id = |entry: &Value| entry.get("id").or(entry.get("jti")).cloned().unwrap();
        let mut ids: Vec<_> = entries.as_array().unwrap().iter().map(id).collect();
        ids.sort_by_key(ToString::to_string);
        ids
    };
    assert_eq!(ids(&wallet.done(&["export"])["points"]["entries"]), ids(&points["entries"]));
    assert!(told(&wallet, &["consent"]).contains("for your points: entries from bills, loans, orders, your account"));

    assert_eq!(text(&wallet.done(&["points", "off"])["state"]), "off");
    wallet.refused(&["points", "what-if", "--reach", "640"], "points-off", 4);
    assert_eq!(text(&wallet.done(&["consent", "show", text(&grant["id"])])["state"]), "withdrawn");
    assert_eq!(text(&wallet.done(&["points", "on"])["state"]), "no-consent");
    sandbox::end(running);
}
