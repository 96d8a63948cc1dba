//! Perks and loans through the real program, held against `docs/cli.md`: what people do, and what they get wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use common::Wallet;
use documented::assert_like_example;
use serde_json::Value;

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What the program says to a person.
fn told(wallet: &Wallet, arguments: &[&str]) -> String {
    String::from_utf8(wallet.command(arguments).output().unwrap().stdout).unwrap()
}

/// What the wallet says is in it, in minor units.
fn cents(wallet: &Wallet) -> i64 {
    wallet.done(&["balance"])["accounts"][0]["available"]["minor"].as_i64().unwrap()
}

#[test]
fn a_person_sees_what_is_theirs_and_uses_it() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    sandbox::with_points(&wallet, &banner);
    let bread = sandbox::offer(&banner, "A little off everything");
    let bakery = text(&banner["merchants"][1]["payload"]);
    assert!(told(&wallet, &["perks"]).contains("Always: pay the ordinary price."));
    wallet.refused(&["pay", bakery, "--amount", "20", "--perk", bread, "--yes"], "not-eligible", 4);
    wallet.refused(&["consent", "reach", bread], "needs-yes", 2);
    wallet.refused(&["consent", "reach", bread, "--yes", "--days", "366"], "days-not-allowed", 2);
    wallet.refused(&["consent", "reach", text(&banner["merchants"][1]["merchant"]), "--yes"], "offer-unknown", 2);
    wallet.done(&["consent", "reach", bread, "--yes"]);
    wallet.refused(&["consent", "reach", bread, "--yes"], "already-reaching", 4);
    wallet.refused(&["perks", "city", "atlantis"], "city-unknown", 2);
    wallet.done(&["perks", "city", "shanghai"]);
    let shown = wallet.done(&["perks", "show", bread]);
    assert_like_example("perks", 1, &shown);
    assert_eq!(text(&shown["eligibility"]["answer"]), "eligible");
    let paid = wallet.done(&["pay", bakery, "--amount", "20", "--perk", bread, "--yes"]);
    assert_eq!((&paid["total"]["minor"], &paid["perk"]["taken_off"]["minor"]), (&1_800.into(), &200.into()));
    assert_eq!(cents(&wallet), 8_200);
    let looks = sandbox::wait_for_looks(&wallet, 1);
    assert_eq!(text(&looks["access"][0]["looker"]["kind"]), "seller");
    assert!(told(&wallet, &["access"]).contains("the step of 600 points"));
    sandbox::end(running);
}

#[test]
fn a_bike_is_unlocked_without_a_deposit() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    sandbox::with_points(&wallet, &banner);
    let (waiver, bike) = (sandbox::offer(&banner, "Less of a deposit"), text(&banner["bikes"][0]["payload"]));
    wallet.done(&["consent", "reach", waiver, "--yes"]);
    wallet.refused(&["unlock", bike, "--perk", waiver, "--yes"], "not-here", 2);
    wallet.done(&["perks", "city", "shanghai"]);
    let ride = wallet.done(&["unlock", bike, "--perk", waiver, "--yes"]);
    assert_eq!((&ride["deposit"]["minor"], &ride["perk"]["ordinary"]["minor"]), (&0.into(), &3_000.into()));
    assert_eq!(cents(&wallet), 10_000);
    let done = wallet.done(&["end", text(&ride["id"]), "--metres", "400"]);
    assert_eq!(text(&done["state"]), "done");
    sandbox::end(running);
}

#[test]
fn a_loan_is_shown_taken_and_paid_back() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    sandbox::with_points(&wallet, &banner);
    let lends = sandbox::offer(&banner, "A small loan");
    wallet.done(&["consent", "reach", lends, "--yes"]);
    let quoted = wallet.done(&["loans", "quote", lends, "120"]);
    assert_like_example("loans", 0, &quoted);
    assert_eq!((&quoted["total"]["minor"], &quoted["yearly_cost"]), (&12_180.into(), &94.into()));
    assert!(told(&wallet, &["loans"]).contains("No loans."), "a quote keeps nothing");
    wallet.refused(&["loans", "take", lends, "120"], "needs-yes", 2);
    wallet.refused(&["loans", "take", lends, "0", "--yes"], "amount-not-positive", 2);
    wallet.refused(&["loans", "show", text(&quoted["id"])], "not-found", 2);
    let taken = wallet.done(&["loans", "take", lends, "120", "--yes"]);
    assert_like_example("loans", 1, &taken);
    assert_eq!(cents(&wallet), 22_000);
    wallet.refused(&["loans", "take", lends, "1", "--yes"], "credit-stands", 4);
    assert_like_example("loans", 2, &wallet.done(&["loans"]));
    assert!(told(&wallet, &["loans"]).contains("3 instalments to go"));
    for instalment in taken["instalments"].as_array().unwrap() {
        wallet.done(&["repay", text(&instalment["bill"]), "--yes"]);
    }
    let repaid = wallet.done(&["loans", "show", text(&taken["id"])]);
    assert!(repaid["repaid_at"].is_string() && cents(&wallet) == 9_820);
    assert!(told(&wallet, &["loans", "show", text(&taken["id"])]).contains("paid back."));
    sandbox::end(running);
}
