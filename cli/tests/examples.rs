//! The examples in `docs/cli.md` are what the program says. `UPDATE=1` writes them anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/example.rs"]
mod example;
#[path = "common/sandbox.rs"]
mod sandbox;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::{House, Wallet, program, said};
use jiff::ToSpan as _;
use serde_json::Value;
use tally::domain::id::RefundId;
use tally::domain::money::Money;
use tally_backend::RefundRequest;

/// Where the page begins, before its first verb.
const BEGINNING: &str = "# ";

const VIETQR_WRONG: &str = "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB5";
const PIX: &str = "00020126510014br.gov.bcb.pix0115thalesog@me.com0210Pedido 123520400005303986540510.005802BR5914THALES OGLIARI6015SAO MIGUEL DO O62070503***63040DC6";

/// What the program said, by the verb under which it is shown.
#[derive(Default)]
struct Examples {
    reader: example::Reader,
    by_verb: BTreeMap<&'static str, Vec<String>>,
}

impl Examples {
    fn show(&mut self, verb: &'static str, said: &Value) {
        self.by_verb.entry(verb).or_default().push(example::print(&self.reader.read(said)));
    }

    /// The page with these examples in the places of its own.
    fn put_into(&self, page: &str) -> String {
        let sections = page.split_inclusive("\n### `tally ").map(|section| self.section(section));
        sections.collect()
    }

    fn section(&self, section: &str) -> String {
        let verb = section.split('`').next().unwrap_or_default();
        let Some(examples) = self.by_verb.get(verb) else { return section.into() };
        let mut parts = section.split("```json\n");
        let mut whole = parts.next().unwrap().to_owned();
        let parts: Vec<_> = parts.collect();
        assert_eq!(parts.len(), examples.len(), "{verb}: the page has room for another number of examples");
        for (part, example) in parts.into_iter().zip(examples) {
            let (_, rest) = part.split_once("```").unwrap();
            whole += &["```json\n", example, "\n```", rest].concat();
        }
        whole
    }
}

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/cli.md")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_what_the_program_says() {
    let (house, wallet, mut examples) = (House::start().await, Wallet::new(), Examples::default());
    let home = wallet.path().display().to_string();
    let beside = wallet.file("").display().to_string();
    let man = wallet.file("man1").display().to_string();
    examples.reader.places =
        vec![(man, "/home/me/.local/share/man/man1"), (home, "/home/me/.local/share/tally"), (beside, "")];
    goes_wrong(&wallet, &mut examples);
    let paid = becomes_a_wallet_and_pays(&house, &wallet, &mut examples).await;
    proves(&wallet, &paid, &mut examples);
    gets_money_back(&house, &wallet, &paid, &mut examples).await;
    needs_no_wallet(&wallet, &mut examples);
    is_asked_for_data(&mut examples);
    uses_points(&mut examples);
    owes(&house, &wallet, &paid, &mut examples).await;
    let sticker = house.merchant.payload.clone();
    house.running.kill();
    goes_offline(&wallet, &sticker, &mut examples);
    let shown = std::fs::read_to_string(page()).unwrap();
    let said = examples.put_into(&shown);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(page(), said).unwrap();
    } else {
        assert!(said == shown, "docs/cli.md shows something else than the program says; UPDATE=1 writes it:\n{said}");
    }
}

fn goes_wrong(wallet: &Wallet, examples: &mut Examples) {
    examples.show(BEGINNING, &wallet.run(&["qr", "parse", VIETQR_WRONG]).json);
    examples.show(BEGINNING, &wallet.run(&["balance"]).json);
}

/// Gives the payment that was made.
async fn becomes_a_wallet_and_pays(house: &House, wallet: &Wallet, examples: &mut Examples) -> String {
    let invite = house.invite().await;
    let bounds = ["--small-payments", "20.00 CNY", "--per-day", "100.00", "--days", "90"];
    examples.show("enrol", &wallet.done(&[&["enrol", &invite][..], &bounds].concat()));
    examples.show("topup", &wallet.done(&["topup", "50.00"]));
    examples.show("balance", &wallet.done(&["balance"]));
    let paid = wallet.done(&["pay", &house.merchant.payload, "--amount", "4.50", "--yes"]);
    examples.show("pay", &paid);
    wallet.done(&["pay", &house.code(1_200).await, "--yes"]);
    examples.show("payments", &wallet.done(&["payments", "--search", "运输", "--limit", "1"]));
    let declined = wallet.run(&["topup", "92233720368547758.07"]);
    assert_eq!(declined.exit, 1);
    examples.show("topup", &declined.json);
    paid["id"].as_str().unwrap().to_owned()
}

fn proves(wallet: &Wallet, paid: &str, examples: &mut Examples) {
    let receipt = wallet.file("receipt.json");
    let receipt = receipt.to_str().unwrap();
    examples.show("receipt", &wallet.done(&["receipt", paid, "--out", receipt]));
    examples.show("verify", &wallet.done(&["verify", receipt]));
}

async fn gets_money_back(house: &House, wallet: &Wallet, paid: &str, examples: &mut Examples) {
    wallet.done(&["events", "--ack"]);
    let export = wallet.done(&["export"]);
    let refund = RefundRequest {
        id: RefundId::new(1_700_000_000_000, &[1; 10]),
        user: export["membership"]["user"].as_str().unwrap().parse().unwrap(),
        payment: paid.parse().unwrap(),
        amount: Money::new(200, "CNY".parse().unwrap()),
        reason: "one seat was not used".into(),
    };
    house.running.operator().refund(refund).await.unwrap();
    examples.show("sync", &wallet.done(&["sync"]));
    examples.show("payment", &wallet.done(&["payment", paid]));
    examples.show("events", &wallet.done(&["events"]));
    let mandate = wallet.done(&["mandates"])["mandates"][0]["id"].as_str().unwrap().to_owned();
    wallet.done(&["mandates", "allow", "--small-payments", "5.00"]);
    wallet.done(&["mandates", "end", &mandate]);
    examples.show("mandates", &wallet.done(&["mandates"]));
}

async fn owes(house: &House, wallet: &Wallet, paid: &str, examples: &mut Examples) {
    let late = house.bill(paid, 350, (-5, -3)).await;
    let wrong = house.bill(paid, 1_200, (2, 9)).await;
    wallet.done(&["sync"]);
    examples.show("bills", &wallet.done(&["bills"]));
    examples.show("repay", &wallet.done(&["repay", &late, "--yes"]));
    examples.show("bills", &wallet.done(&["bills", "show", &late]));
    examples.show("bills", &wallet.done(&["bills", "dispute", &wrong, "--because", "the seat was never used"]));
}

fn needs_no_wallet(wallet: &Wallet, examples: &mut Examples) {
    examples.show("qr", &said(program().args(["qr", "parse", PIX, "--json"])).json);
    let told = said(program().args(["demo", "--json"]));
    assert_eq!(told.exit, 0);
    let mut demo = told.json;
    demo["seconds"] = 1.4.into();
    examples.show("demo", &demo);
    let pages = wallet.done(&["man", wallet.file("man1").to_str().unwrap()]);
    examples.show("man", &serde_json::json!({ "files": pages["files"].as_array().unwrap()[..2] }));
}

/// With a wallet of its own, at the sandbox: its recipients read what they are granted.
fn is_asked_for_data(examples: &mut Examples) {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    wallet.done(&["enrol", banner["invite"].as_str().unwrap()]);
    examples.show("profile", &wallet.done(&["profile", "set", "--name", "Wren Ousel", "--city", "Riverside"]));
    let asked = wallet.done(&["consent", "take", banner["recipients"][1]["link"].as_str().unwrap()]);
    examples.show("consent", &asked);
    let days = ["--drop", "city", "--days", "7", "--yes"];
    let granted = wallet.done(&[&["consent", "grant", text(&asked["id"])][..], &days].concat());
    examples.show("consent", &granted);
    sandbox::wait_for_looks(&wallet, 1);
    let share = ["consent", "share", "--field", "name", "--days", "2", "--openings", "1", "--yes"];
    examples.show("consent", &wallet.done(&share));
    // A look counts as one after the withdrawal if it may have been: moments are known to the second.
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    examples.show("consent", &wallet.done(&["consent", "withdraw", text(&granted["id"])]));
    examples.show("consent", &wallet.done(&["consent", "list"]));
    examples.show("access", &sandbox::wait_for_looks(&wallet, 2));
    rides_a_bike(&wallet, &banner["bikes"], examples);
    shows_the_chain(&wallet, examples);
    examples.show("consent", &wallet.done(&["consent", "collect", "--since", &days_ago(325), "--yes"]));
    narrows(&wallet, text(&banner["recipients"][2]["link"]), examples);
    sandbox::end(running);
}

fn narrows(wallet: &Wallet, link: &str, examples: &mut Examples) {
    let asked = wallet.done(&["consent", "take", link]);
    examples.show("consent", &wallet.done(&["consent", "show", text(&asked["id"])]));
    let granted = wallet.done(&["consent", "grant", text(&asked["id"]), "--yes"]);
    let less = ["consent", "narrow", text(&granted["id"]), "--drop", "payments-settled", "--yes"];
    examples.show("consent", &wallet.done(&less));
}

/// What points are good for at the sandbox.
fn uses_points(examples: &mut Examples) {
    let (data, wallet) = (tempfile::tempdir().unwrap(), Wallet::new());
    let (running, banner) = sandbox::sandbox(data.path());
    sandbox::with_points(&wallet, &banner);
    let later = sandbox::offer(&banner, "Pay in ten days");
    examples.show("perks", &wallet.done(&["perks", "--kind", "delayed-payment"]));
    examples.show("consent", &wallet.done(&["consent", "reach", later, "--days", "30", "--yes"]));
    examples.show("perks", &wallet.done(&["perks", "show", sandbox::offer(&banner, "A little off")]));
    let bakery = text(&banner["merchants"][1]["payload"]);
    examples.show("pay", &wallet.done(&["pay", bakery, "--amount", "24.00", "--perk", later, "--yes"]));
    examples.show("perks", &wallet.done(&["perks", "city", "shanghai"]));
    sandbox::end(running);
}

fn rides_a_bike(wallet: &Wallet, bikes: &Value, examples: &mut Examples) {
    wallet.done(&["topup", "100"]);
    let unlocked = wallet.done(&["unlock", text(&bikes[0]["payload"]), "--yes"]);
    examples.show("unlock", &unlocked);
    let ride = text(&unlocked["id"]);
    let taken = wallet.run(&["unlock", text(&bikes[0]["payload"]), "--yes"]);
    examples.show("unlock", &taken.json);
    examples.show("rides", &wallet.done(&["rides", "show", ride, "--metres", "400"]));
    examples.show("end", &wallet.done(&["end", ride, "--metres", "400"]));
    examples.show("rides", &wallet.done(&["rides", "show", ride]));
    wallet.done(&["rides", "dispute", ride]);
    examples.show("rides", &wallet.done(&["rides"]));
}

fn shows_the_chain(wallet: &Wallet, examples: &mut Examples) {
    let file = wallet.file("chain.json");
    let path = file.to_str().unwrap();
    let mut exported = wallet.done(&["consent", "export", path]);
    exported["file"] = "chain.json".into();
    examples.show("consent", &exported);
    examples.show("consent", &wallet.done(&["consent", "verify", path]));
    let mut chain: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    chain["events"].as_array_mut().unwrap().remove(1);
    std::fs::write(&file, chain.to_string()).unwrap();
    examples.show("consent", &wallet.run(&["consent", "verify", path]).json);
}

/// A day, as far from today as another day is from the page's own: the first of its year is 325 days back.
fn days_ago(days: i64) -> String {
    (jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date() - days.days()).to_string()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn goes_offline(wallet: &Wallet, sticker: &str, examples: &mut Examples) {
    let paid = wallet.run(&["pay", sticker, "--amount", "3", "--yes"]);
    assert_eq!(paid.exit, 3);
    examples.show("pay", &paid.json);
    let topup = wallet.run(&["topup", "5"]);
    assert_eq!((topup.exit, &topup.json["state"]), (3, &"queued".into()), "{topup:?}");
    examples.show("topup", &topup.json);
    examples.show("outbox", &wallet.done(&["outbox", "export"]));
    let file = wallet.file("export.json");
    examples.show("export", &wallet.done(&["export", "--out", file.to_str().unwrap()]));
    examples.show("wipe", &wallet.done(&["wipe", "--yes", "--force"]));
}
