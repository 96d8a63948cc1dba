//! Consent through the real program, at the sandbox, held against `docs/cli.md`: what people do, and what they get wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use common::Wallet;
use documented::{assert_documented, assert_like_example};
use sandbox::{Sandbox, wait_for_looks};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A sandbox, and a wallet whose owner has a name.
struct Stage {
    wallet: Wallet,
    banner: Value,
    #[allow(dead_code, reason = "it runs as long as this lives")]
    running: Sandbox,
    #[allow(dead_code, reason = "it lies there as long as this lives")]
    data: TempDir,
}

impl Stage {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        let (running, banner) = sandbox::sandbox(data.path());
        let wallet = Wallet::new();
        wallet.done(&["enrol", banner["invite"].as_str().unwrap()]);
        wallet.done(&["profile", "set", "--name", "Wren Ousel", "--city", "Riverside"]);
        Self { wallet, banner, running, data }
    }

    fn link(&self, recipient: usize) -> &str {
        self.banner["recipients"][recipient]["link"].as_str().unwrap()
    }

    /// Takes the request of a recipient; gives its id.
    fn take(&self, recipient: usize) -> String {
        id(&self.wallet.done(&["consent", "take", self.link(recipient)]))
    }
}

fn id(record: &Value) -> String {
    record["id"].as_str().unwrap().to_owned()
}

#[test]
fn asked_shown_granted_read_withdrawn_refused() {
    let stage = Stage::new();
    let wallet = &stage.wallet;
    let request = stage.take(1);
    let shown = wallet.done(&["consent", "show", &request]);
    assert_like_example("consent", 0, &shown);
    assert!(shown["preview"].as_str().unwrap().contains("Riverside"));
    let permanent = "0199d1c2-7f00-7000-8000-000000000001";
    let grant = ["consent", "grant", &request, "--drop", "city", "--yes", "--id", permanent];
    let granted = wallet.done(&grant);
    assert_like_example("consent", 1, &granted);
    assert!(!granted["disclosure"].as_str().unwrap().contains("Riverside"));
    assert_documented("access", &wait_for_looks(wallet, 1));
    assert_eq!(wallet.done(&grant)["granted_at"], granted["granted_at"], "the same id is the same grant");
    wallet.refused(&["consent", "grant", &request, "--yes", "--id", permanent], "id-in-use", 2);
    let withdrawn = wallet.done(&["consent", "withdraw", permanent]);
    assert_like_example("consent", 3, &withdrawn);
    assert!(withdrawn["withdrawal_delivered_at"].is_string());
    assert_eq!(wallet.done(&["consent", "withdraw", permanent])["withdrawal"], withdrawn["withdrawal"]);
    let looks = wait_for_looks(wallet, 2);
    assert_eq!(looks["access"][0]["outcome"], json!({"result": "refused", "reason": "withdrawn"}));
    let export = wallet.done(&["export"]);
    assert_eq!(export["consent"]["requests"][0]["request"]["jti"], json!(request));
    assert_eq!(export["consent"]["access"][0]["jws"], looks["access"][0]["jws"]);
    assert_eq!(export["consent"]["chain"], wallet.done(&["consent", "export"]));
    let page = wallet.done(&["access", "--limit", "1"]);
    assert_eq!(page["access"][0], looks["access"][0]);
    let rest = wallet.done(&["access", "--after", page["next"].as_str().unwrap()]);
    assert_eq!(rest["access"][0], looks["access"][1]);
}

#[test]
fn lists_requests_and_grants_page_by_page() {
    let stage = Stage::new();
    let requests = [stage.take(0), stage.take(2)];
    stage.wallet.done(&["consent", "refuse", &requests[0]]);
    let first = stage.wallet.done(&["consent", "list", "--limit", "1"]);
    let after = first["next_requests"].as_str().unwrap();
    let rest = stage.wallet.done(&["consent", "list", "--requests-after", after]);
    assert_like_example("consent", 4, &rest);
    let listed = [&first["requests"][0]["state"], &rest["requests"][0]["state"]];
    assert!(listed.contains(&&json!("refused")) && listed.contains(&&json!("requested")), "{listed:?}");
    assert!(rest.get("consents").is_none() && first["consents"] == json!([]));
}

#[test]
fn without_a_network_a_withdrawal_holds_here_and_waits() {
    let Stage { wallet, banner, running, data: _data } = Stage::new();
    let share = ["consent", "share", "--field", "name", "--yes"];
    let shared = id(&wallet.done(&share));
    let taken = id(&wallet.done(&["consent", "take", banner["recipients"][2]["link"].as_str().unwrap()]));
    sandbox::end(running);
    let withdrawn = wallet.run(&["consent", "withdraw", &shared]);
    assert_eq!((withdrawn.exit, &withdrawn.json["state"]), (3, &json!("withdrawn")), "{withdrawn:?}");
    let granted = wallet.run(&["consent", "grant", &taken, "--yes"]);
    assert_eq!((granted.exit, &granted.json["state"]), (3, &json!("granted")), "{granted:?}");
    let told = wallet.command(&["consent", "withdraw", &shared]).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.starts_with("Stopped here; they hear it when you are online."), "{told}");
    assert_eq!(wallet.done(&["consent", "export"])["events"].as_array().unwrap().len(), 3);
}

#[test]
fn what_people_get_wrong_changes_nothing() {
    let stage = Stage::new();
    let wallet = &stage.wallet;
    let (nobody, file) = ("0199d1c2-7f00-7000-8000-000000000001", wallet.file("there"));
    std::fs::write(&file, "{}").unwrap();
    let file = file.to_str().unwrap();
    wallet.refused(&["consent", "take", "https://example.org"], "request-link-unreadable", 2);
    wallet.refused(&["consent", "take", &stage.link(0).replace("code=", "code=A")], "request-unknown", 2);
    let (first, second) = (stage.link(0).split_once("&key=").unwrap(), stage.link(1).split_once("&key=").unwrap());
    wallet.refused(&["consent", "take", &format!("{}&key={}", first.0, second.1)], "request-forged", 2);
    wallet.refused(&["consent", "show", nobody], "not-found", 2);
    wallet.refused(&["consent", "withdraw", nobody], "not-found", 2);
    wallet.refused(&["consent", "grant", nobody, "--yes"], "request-unknown", 2);
    wallet.refused(&["consent", "refuse", nobody], "request-unknown", 2);
    wallet.refused(&["consent", "list", "--after", "x"], "cursor-unknown", 2);
    wallet.refused(&["consent", "verify", file], "file", 2);
    wallet.refused(&["consent", "export", file], "file", 2);
    wallet.refused(&["consent", "share", "--field", "name", "--yes", "--out", file], "file", 2);
    wallet.refused(&["consent", "share", "--field", "name", "--yes", "--days", "91"], "days-not-allowed", 2);
    wallet.refused(&["consent", "share", "--field", "name", "--yes", "--openings", "0"], "openings-not-allowed", 2);
    wallet.refused(&["consent", "share", "--field", "shoe-size", "--yes"], "usage", 2);
    wallet.refused(&["consent", "share", "--field", "name"], "needs-yes", 2);
    wallet.refused(&["profile", "set", "--name", "a\nb"], "profile-not-usable", 2);
    wallet.refused(&["profile", "set"], "usage", 2);
    let empty = wallet.done(&["consent", "list"]);
    assert_eq!((&empty["requests"], &empty["consents"]), (&json!([]), &json!([])));
    assert_eq!(wallet.done(&["consent", "export"])["events"], json!([]));
}

#[test]
fn what_a_request_does_not_allow_is_not_granted() {
    let stage = Stage::new();
    let (wallet, request) = (&stage.wallet, stage.take(2));
    let refused = |arguments: &[&str], name, exit| {
        wallet.refused(&[&["consent", "grant", &request, "--yes"], arguments].concat(), name, exit);
    };
    refused(&["--drop", "city"], "field-not-asked-for", 2);
    refused(&["--drop", "name"], "field-required", 2);
    refused(&["--drop", "name", "--drop", "payments-settled"], "grants-nothing", 2);
    refused(&["--days", "8"], "days-not-allowed", 2);
    refused(&["--days", "0"], "days-not-allowed", 2);
    wallet.done(&["profile", "set", "--name", ""]);
    refused(&[], "profile-incomplete", 4);
    assert_eq!(wallet.done(&["consent", "show", &request])["missing"], "name");
    wallet.refused(&["consent", "grant", &request], "needs-yes", 2);
    assert_eq!(wallet.done(&["consent", "refuse", &request])["state"], "refused");
    refused(&[], "request-answered", 4);
}
