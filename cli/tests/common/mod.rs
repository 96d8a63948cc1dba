//! A backend, and wallets that are driven through the real program.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tally::domain::bill::{Day, DueDates};
use tally::domain::id::BillId;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally_backend::{
    Backend, BillRequest, CodeRequest, Config, Data, InviteRequest, MerchantAnswer, MerchantRequest, PageQuery,
    PersonRequest, Running,
};
use tempfile::TempDir;

/// A backend with one merchant.
pub struct House {
    pub running: Running,
    pub merchant: MerchantAnswer,
}

/// A wallet's directory, and the program to drive it with.
pub struct Wallet {
    directory: TempDir,
}

/// What the program said.
#[derive(Debug)]
pub struct Said {
    pub exit: i32,
    pub json: Value,
    pub stderr: String,
}

impl House {
    pub async fn start() -> Self {
        let running = Backend::start(Config::local(Data::Memory).unwrap()).await.unwrap();
        let merchant = running.operator().add_merchant(merchant()).await.unwrap();
        Self { running, merchant }
    }

    pub async fn invite(&self) -> String {
        let asked = InviteRequest { currency: "CNY".parse().unwrap(), name: None, known: PersonRequest::default() };
        self.running.operator().invite(asked).await.unwrap().invite
    }

    pub async fn code(&self, minor: i64) -> String {
        let amount = Some(Money::new(minor, "CNY".parse().unwrap()));
        let asked = CodeRequest { amount, reference: None, once: true };
        self.running.operator().code(self.merchant.merchant, asked).await.unwrap().payload
    }

    /// Bills whoever made this payment, with the first day and the last one on time as so many days from today; its id.
    pub async fn bill(&self, payment: &str, minor: i64, (opens, due): (i64, i64)) -> String {
        let (operator, merchant) = (self.running.operator(), self.merchant.merchant);
        let made = operator.merchant_payments(merchant, PageQuery::default()).await.unwrap().items;
        let made = made.into_iter().find(|made| made.payment.to_string() == payment).unwrap();
        let (now, hash) = (jiff::Timestamp::now(), tally::crypto::sha256(format!("{payment} {minor}").as_bytes()));
        let today = Day::of(Timestamp(now.as_second()));
        let request = BillRequest {
            id: BillId::new(now.as_millisecond(), &std::array::from_fn(|index| hash[index])),
            payer: made.payer,
            payment: made.payment,
            amount: Money::new(minor, "CNY".parse().unwrap()),
            dates: DueDates::new(today.plus(opens), today.plus(due)).unwrap(),
        };
        operator.bill(merchant, request).await.unwrap().bill.bill.to_string()
    }

    /// A wallet with 100.00 CNY in it and a mandate for payments up to 20.00 CNY.
    pub async fn wallet(&self) -> Wallet {
        let wallet = Wallet::new();
        wallet.done(&["enrol", &self.invite().await, "--small-payments", "20.00 CNY"]);
        wallet.done(&["topup", "100"]);
        wallet
    }
}

fn merchant() -> MerchantRequest {
    MerchantRequest {
        name: "BEST TRANSPORT".into(),
        name_local: Some("最佳运输".into()),
        language: Some("zh".into()),
        city: "BEIJING".into(),
        country: "CN".into(),
        category: "4111".into(),
        currency: "CNY".parse().unwrap(),
    }
}

impl Wallet {
    pub fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("passphrase"), "correct horse\n").unwrap();
        Self { directory }
    }

    /// Where the wallet itself is.
    pub fn path(&self) -> PathBuf {
        self.file("wallet")
    }

    /// A file beside the wallet.
    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The program, about to be run on this wallet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.arg("--directory").arg(self.path()).arg("--passphrase-file").arg(self.file("passphrase"));
        command.args(arguments);
        command
    }

    /// Runs it with `--json`.
    pub fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).arg("--json"))
    }

    /// Runs what has to succeed.
    pub fn done(&self, arguments: &[&str]) -> Value {
        let said = self.run(arguments);
        assert_eq!(said.exit, 0, "{arguments:?}: {said:?}");
        said.json
    }

    /// Runs what has to fail with this name and exit status, and gives the whole error.
    pub fn refused(&self, arguments: &[&str], name: &str, exit: i32) -> Value {
        let said = self.run(arguments);
        assert_eq!((said.json["error"]["name"].as_str(), said.exit), (Some(name), exit), "{arguments:?}: {said:?}");
        assert_eq!(said.json["error"]["exit"], exit);
        said.json["error"].clone()
    }
}

/// The program, with nothing of this machine's around it.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tally"));
    command.env_remove("TALLY_PASSPHRASE").env_remove("TALLY_HOME").env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

/// Runs it and reads the one JSON document that it prints.
pub fn said(command: &mut Command) -> Said {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let stderr = String::from_utf8_lossy(&stderr).into_owned();
    let json = serde_json::from_slice(&stdout)
        .unwrap_or_else(|error| panic!("{command:?}: {error}: {:?} {stderr}", String::from_utf8_lossy(&stdout)));
    Said { exit: status.code().unwrap_or(-1), json, stderr }
}

/// Whether `path` holds nothing yet.
pub fn is_empty(path: &Path) -> bool {
    std::fs::read_dir(path).map_or(true, |mut entries| entries.next().is_none())
}
