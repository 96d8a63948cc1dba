//! Bills through the real program, held against `docs/cli.md`: what people do, and what they get wrong.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;
#[path = "common/sandbox.rs"]
mod sandbox;

use std::time::Duration;

use common::{House, Wallet};
use documented::{assert_documented, assert_like_example};
use serde_json::Value;

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// What the wallet says is in it, in minor units.
fn cents(wallet: &Wallet) -> i64 {
    wallet.done(&["balance"])["accounts"][0]["available"]["minor"].as_i64().unwrap()
}

/// What the program says to a person.
fn told(wallet: &Wallet, arguments: &[&str]) -> String {
    String::from_utf8(wallet.command(arguments).output().unwrap().stdout).unwrap()
}

/// A wallet with 100.00 CNY that has paid 5.00 of it, and that payment.
async fn payer(house: &House) -> (Wallet, String) {
    let wallet = house.wallet().await;
    let paid = wallet.done(&["pay", &house.merchant.payload, "--amount", "5", "--yes"]);
    (wallet, text(&paid["id"]).to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_sees_what_is_owed_and_pays_it_once() {
    let house = House::start().await;
    let (wallet, paid) = payer(&house).await;
    let bill = house.bill(&paid, 3_000, (-5, -3)).await;
    assert!(told(&wallet, &["bills"]).contains("Nothing is owed"));
    wallet.refused(&["repay", &bill, "--yes"], "bill-unknown", 2);
    wallet.done(&["sync"]);
    let owed = wallet.done(&["bills"]);
    assert_like_example("bills", 0, &owed);
    assert_eq!((text(&owed["bills"][0]["state"]), &owed["bills"][0]["days_late"]), ("overdue", &3.into()));
    assert!(told(&wallet, &["bills"]).contains("30.00 CNY  BEST TRANSPORT: 3 days late"));

    wallet.refused(&["repay", &bill], "needs-yes", 2);
    wallet.refused(&["repay", &bill, "--yes", "--id", &paid], "id-in-use", 2);
    let repaid = wallet.done(&["repay", &bill, "--yes"]);
    assert_documented("repay", &repaid);
    assert_eq!((text(&repaid["state"]), text(&repaid["bill"])), ("settled", bill.as_str()));
    assert_eq!(wallet.done(&["repay", &bill, "--yes"]), repaid, "asked for again, it is the same payment");
    assert_eq!(cents(&wallet), 6_500);
    let shown = wallet.done(&["bills", "show", &bill]);
    assert_like_example("bills", 1, &shown);
    assert_eq!((text(&shown["state"]), &shown["payment"]), ("paid", &repaid["id"]));
    wallet.done(&["receipt", text(&repaid["id"])]);
    assert!(told(&wallet, &["payment", text(&repaid["id"])]).contains(&bill));

    assert_eq!(wallet.done(&["bills"])["bills"], Value::Array(vec![]));
    assert_eq!(wallet.done(&["bills", "--all"])["bills"][0], shown);
    let exported = &wallet.done(&["export"])["bills"][0];
    assert_eq!((&exported["bill"], text(&exported["state"])), (&shown["id"], "paid"));
    assert!(told(&wallet, &["events"]).contains(&format!("Paid: bill {bill}")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_is_disputed_and_paid_without_a_network_later() {
    let house = House::start().await;
    let (wallet, paid) = payer(&house).await;
    let (wrong, right) = (house.bill(&paid, 900, (0, 9)).await, house.bill(&paid, 2_500, (0, 9)).await);
    let dear = house.bill(&paid, 10_000, (0, 9)).await;
    wallet.done(&["sync"]);
    wallet.refused(&["repay", &dear, "--yes"], "insufficient-funds", 4);
    wallet.refused(&["bills", "dispute", &wrong, "--because", " "], "dispute-not-sound", 2);
    let disputed = wallet.done(&["bills", "dispute", &wrong, "--because", "never ordered"]);
    assert_like_example("bills", 2, &disputed);
    assert_eq!(disputed["disputed"], true);
    house.running.kill();
    let waits = wallet.run(&["bills", "dispute", &right, "--because", "nor this"]);
    assert_eq!((waits.exit, &waits.json["disputed"]), (3, &true.into()), "{waits:?}");
    let paying = wallet.run(&["repay", &right, "--yes"]);
    assert_eq!((paying.exit, text(&paying.json["state"])), (3, "authorised"), "{paying:?}");
    let owed = told(&wallet, &["bills"]);
    assert!(owed.contains("its payment is under way, disputed"), "{owed}");
}

#[test]
fn whoever_pays_the_sandbox_s_bakery_is_billed_once() {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    wallet.done(&["enrol", text(&banner["invite"])]);
    wallet.done(&["topup", "50"]);
    for amount in ["12.50", "13.50"] {
        wallet.done(&["pay", text(&banner["merchants"][1]["payload"]), "--amount", amount, "--yes"]);
    }
    let bill = wait_for_a_bill(&wallet);
    let repaid = wallet.done(&["repay", &bill, "--yes"]);
    assert_eq!((text(&repaid["state"]), cents(&wallet)), ("settled", 1_400));
    std::thread::sleep(Duration::from_secs(5));
    wallet.done(&["sync"]);
    assert_eq!(wallet.done(&["bills", "--all"])["bills"].as_array().unwrap().len(), 1);
    sandbox::end(running);
}

/// The sandbox looks every other second.
fn wait_for_a_bill(wallet: &Wallet) -> String {
    for _ in 0..240 {
        wallet.done(&["sync"]);
        if let Some(bill) = wallet.done(&["bills"])["bills"].as_array().unwrap().first() {
            return text(&bill["id"]).to_owned();
        }
        std::thread::sleep(Duration::from_millis(500));
    }
    panic!("nobody billed")
}
