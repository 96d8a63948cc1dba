//! Whatever people get wrong is a typed error with a sentence, a code and an exit status, and changes nothing.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::net::TcpListener;
use std::process::Stdio;

use common::{House, Wallet, is_empty, program, said};

const PIX: &str = "00020126510014br.gov.bcb.pix0115thalesog@me.com0210Pedido 123520400005303986540510.005802BR5914THALES OGLIARI6015SAO MIGUEL DO O62070503***63040DC6";
const VIETQR_WRONG: &str = "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB5";

/// A code with these objects and the right CRC.
fn code(objects: &str) -> String {
    let text = format!("{objects}6304");
    // What is wrong before the CRC is named before the CRC is looked at.
    match tally::domain::qr::parse(&format!("{text}0000")) {
        Err(tally::domain::qr::QrError::Checksum { right, .. }) => format!("{text}{right}"),
        _ => format!("{text}0000"),
    }
}

/// A Tally merchant's code in this currency, for this amount.
fn tally_code(currency: &str, amount: &str) -> String {
    let amount = if amount.is_empty() { String::new() } else { format!("54{:02}{amount}", amount.len()) };
    code(&format!(
        "00020101021126530013app.tally.pay013201a204e6eecb733389812ca3f61785d9520441115303{currency}{amount}5802CN5904SHOP6007BEIJING"
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn codes() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let pix = wallet.refused(&["pay", PIX, "--yes"], "code-not-payable", 2);
    assert!(pix["message"].as_str().unwrap().contains("not payable from this wallet: the code is for Pix"));
    let wrong = wallet.refused(&["pay", VIETQR_WRONG, "--yes"], "code-unreadable", 2);
    assert!(wrong["message"].as_str().unwrap().contains("BBB8"));
    assert_eq!(wrong["place"]["path"], "63");
    wallet.refused(&["pay", "", "--yes"], "code-unreadable", 2);
    wallet.refused(&["pay", "https://example.org", "--yes"], "code-unreadable", 2);
    wallet.refused(&["pay", &tally_code("156", "0"), "--yes"], "code-amount-not-payable", 2);
    wallet.refused(&["pay", &tally_code("156", "-1"), "--yes"], "code-unreadable", 2);
    wallet.refused(&["pay", &tally_code("999", "1"), "--yes"], "currency-unknown", 2);
    wallet.refused(&["pay", &tally_code("392", "5"), "--yes"], "no-account", 4);
    wallet.refused(&["pay", &tally_code("156", "1.001"), "--yes"], "code-amount-not-payable", 2);
    wallet.refused(&["pay", &tally_code("156", "5"), "--yes"], "refused", 2);
    assert_eq!(wallet.done(&["payments"])["payments"], serde_json::json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn amounts() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let static_code = &house.merchant.payload;
    wallet.refused(&["pay", static_code, "--yes"], "amount-missing", 2);
    wallet.refused(&["pay", &house.code(450).await, "--amount", "4.51", "--yes"], "amount-differs", 2);
    wallet.refused(&["pay", static_code, "--amount", "4.50 EUR", "--yes"], "no-account", 4);
    wallet.refused(&["pay", static_code, "--amount", "100.01", "--yes"], "insufficient-funds", 4);
    for (text, name) in [
        ("0", "amount-not-positive"),
        ("-1", "amount-unreadable"),
        ("1e3", "amount-unreadable"),
        ("0.001", "amount-unreadable"),
        ("92233720368547758.08", "amount-unreadable"),
        ("1 XAU", "currency-unknown"),
    ] {
        wallet.refused(&["topup", text], name, 2);
        wallet.refused(&["pay", static_code, "--yes", "--amount", text], name, 2);
    }
    wallet.refused(&["topup", "1 KWD"], "no-account", 4);
    assert_eq!(wallet.done(&["payments"])["payments"], serde_json::json!([]));
    assert_eq!(wallet.done(&["balance"])["accounts"][0]["available"]["decimal"], "100.00");
}

#[tokio::test(flavor = "multi_thread")]
async fn passphrases() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    std::fs::write(wallet.file("passphrase"), "wrong").unwrap();
    wallet.refused(&["balance"], "vault-wrong-passphrase", 2);
    std::fs::write(wallet.file("passphrase"), "").unwrap();
    wallet.refused(&["balance"], "vault-no-passcode", 2);
    let nobody = said(program().arg("--directory").arg(wallet.path()).args(["balance", "--json"]));
    assert_eq!((nobody.exit, &nobody.json["error"]["name"]), (2, &"vault-no-passcode".into()));
    let environment = said(
        program().env("TALLY_PASSPHRASE", "correct horse").env("TALLY_HOME", wallet.path()).args(["balance", "--json"]),
    );
    assert_eq!(environment.exit, 0, "{environment:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn consent() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let payload = house.code(450).await;
    wallet.refused(&["pay", &payload], "needs-yes", 2);
    wallet.refused(&["wipe"], "needs-yes", 2);
    let first = wallet.done(&["pay", &payload, "--yes"]);
    let twice = wallet.refused(&["pay", &house.code(450).await, "--yes"], "possible-duplicate", 4);
    let said = twice["message"].as_str().unwrap();
    assert!(said.contains(first["id"].as_str().unwrap()) && said.contains("was paid"), "{said}");
    let listed = wallet.done(&["payments"]);
    assert_eq!(listed["payments"].as_array().unwrap().len(), 1, "what nobody agreed to is no part of the history");
    wallet.done(&["pay", &house.code(450).await, "--yes", "--again"]);
    assert_eq!(wallet.done(&["balance"])["accounts"][0]["available"]["decimal"], "91.00");
}

#[tokio::test(flavor = "multi_thread")]
async fn invites() {
    let house = House::start().await;
    let wallet = Wallet::new();
    wallet.refused(&["balance"], "no-wallet", 4);
    assert!(is_empty(&wallet.path()));
    wallet.refused(&["enrol", "https://example.org"], "invite-unreadable", 2);
    let invite = house.invite().await;
    let elsewhere = invite.replace("http%3A%2F%2F127.0.0.1", "http%3A%2F%2Fexample.org");
    wallet.refused(&["enrol", &elsewhere], "invite-unreadable", 2);
    assert!(is_empty(&wallet.path()), "an invite that cannot be read begins no wallet");
    let enrolled = wallet.done(&["enrol", &invite]);
    assert_eq!(wallet.done(&["enrol", &invite]), enrolled);
    wallet.refused(&["enrol", &house.invite().await], "already-enrolled", 4);
    Wallet::new().refused(&["enrol", &invite], "refused", 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_wallet_is_not_opened_twice() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let address = house.running.address();
    house.running.shutdown().await;
    // Whoever connects here waits, and keeps its wallet open meanwhile.
    let silent = TcpListener::bind(address).unwrap();
    let mut waiting = wallet.command(&["sync"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let _connection = silent.accept().unwrap();
    wallet.refused(&["balance"], "already-open", 4);
    waiting.kill().unwrap();
    waiting.wait().unwrap();
    wallet.done(&["balance"]);
}

#[test]
fn evidence() {
    let wallet = Wallet::new();
    let file = wallet.file("receipt.json");
    wallet.refused(&["verify", file.to_str().unwrap()], "file", 2);
    for text in ["", "{}", "[]"] {
        std::fs::write(&file, text).unwrap();
        wallet.refused(&["verify", file.to_str().unwrap()], "file", 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_receipt_does_not_hold() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let paid = wallet.done(&["pay", &house.code(450).await, "--yes"]);
    let other = wallet.done(&["pay", &house.code(460).await, "--yes"]);
    let receipt = wallet.done(&["receipt", paid["id"].as_str().unwrap()]);
    let mut forged = wallet.done(&["receipt", other["id"].as_str().unwrap()]);
    forged["receipt"] = receipt["receipt"].clone();
    let file = wallet.file("forged.json");
    std::fs::write(&file, forged.to_string()).unwrap();
    wallet.refused(&["verify", file.to_str().unwrap()], "evidence-does-not-hold", 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn operations() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let paid = wallet.done(&["pay", &house.code(450).await, "--yes"]);
    wallet.refused(&["outbox", "retry", paid["id"].as_str().unwrap()], "already-settled", 4);
    wallet.refused(&["outbox", "retry", "0199d1c2-7f00-7000-8000-000000000001"], "not-found", 2);
}

#[test]
fn drawings() {
    Wallet::new().refused(&["qr", "show", ""], "not-drawable", 2);
}

#[test]
fn usage() {
    let wallet = Wallet::new();
    for arguments in
        [&["pay"][..], &["payment", "5"], &["topup", "1", "--id", "x"], &["fly"], &["payments", "--limit", "0"]]
    {
        let error = wallet.refused(arguments, "usage", 2);
        assert!(!error["message"].as_str().unwrap().is_empty());
    }
    let plain = program().args(["pay"]).output().unwrap();
    assert_eq!((plain.status.code(), plain.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8_lossy(&plain.stderr).contains("Usage: tally pay"));
    assert_eq!(program().arg("--help").output().unwrap().status.code(), Some(0));
}
