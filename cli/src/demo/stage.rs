//! What the story is played on: directories, a backend, merchants, and the wallet that is opened and closed.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tally::domain::id::MerchantId;
use tally::domain::money::{Currency, Money};
use tally::wallet::{Options, Wallet, WalletError};
use tempfile::TempDir;

use super::line::Line;
use super::lowest;
use super::narrator::Narrator;
use crate::failure::Failure;
use crate::past_clock::PastClock;
use crate::vault::{FileVault, Source};
use tally_counterparties::{House, Stall, TRANSPORT};

/// The stage.
pub(super) struct Stage {
    pub narrator: Narrator,
    pub house: House,
    pub merchant: MerchantId,
    pub currency: Currency,
    /// The phone's way to the backend.
    pub line: Line,
    directory: TempDir,
    wallet: Option<Wallet>,
}

/// What everything costs.
const CURRENCY: &str = "CNY";

/// Closing takes milliseconds; a demonstration that hangs here would show a fault.
const CLOSE_WITHIN: Duration = Duration::from_secs(5);

impl Stage {
    /// Builds everything up to the first act.
    pub(super) async fn build(mut narrator: Narrator) -> Result<Self, Failure> {
        let directory = tempfile::Builder::new().prefix("tally-demo-").tempdir().map_err(|error| trouble(&error))?;
        narrator.act("A backend starts on this machine.");
        let currency = CURRENCY.parse().map_err(WalletError::Currency)?;
        let (clock, listen) = (Arc::new(PastClock::default()), SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let house =
            House::start_by(clock.clone(), (backend_directory(directory.path()), listen), currency, None).await?;
        let merchant = house.merchant(&TRANSPORT).await?.merchant;
        narrator.line(format!("It listens at {}. {} sells tickets there.", house.address(), TRANSPORT.name));
        std::fs::write(passphrase_file(directory.path()), "a passphrase for the demonstration\n")
            .map_err(|error| trouble(&error))?;
        let stage = Self { narrator, house, merchant, currency, line: Line::default(), directory, wallet: None };
        stage.second_person(clock).await?;
        Ok(stage)
    }

    /// What somebody else has behind them when the story begins.
    async fn second_person(&self, clock: Arc<PastClock>) -> Result<(), Failure> {
        let options = self.second_options()?;
        let wallet = Wallet::open(Options { clock: clock.clone(), ..options }).await?;
        let lived = lowest::live(&self.house, &clock, &wallet).await;
        wallet.pause(CLOSE_WITHIN).await?;
        lived
    }

    /// The wallet, opened if it is not open.
    pub(super) async fn wallet(&mut self) -> Result<Wallet, Failure> {
        if let Some(wallet) = &self.wallet {
            return Ok(wallet.clone());
        }
        let vault = FileVault::new(&self.wallet_directory(), Source::File(self.passphrase_file()));
        let options = Options::new(self.wallet_directory(), Arc::new(vault))?;
        let transport = self.line.over(options.transport.clone());
        let wallet = Wallet::open(Options { transport, ..options }).await?;
        Ok(self.wallet.insert(wallet).clone())
    }

    /// The wallet that an act before has opened.
    pub(super) fn open_wallet(&self) -> Result<Wallet, Failure> {
        self.wallet.clone().ok_or_else(|| Failure::own("demo", "the wallet is not open"))
    }

    /// Closes the wallet, so that another process can open it.
    pub(super) async fn close_wallet(&mut self) -> Result<(), Failure> {
        match self.wallet.take() {
            Some(wallet) => Ok(wallet.pause(CLOSE_WITHIN).await?),
            None => Ok(()),
        }
    }

    /// `minor` units of the currency that everything is in.
    pub(super) fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }

    /// What the merchant's screen shows for `minor` units.
    pub(super) async fn code(&self, minor: i64) -> Result<String, Failure> {
        Ok(self.house.code(self.merchant, self.money(minor)).await?)
    }

    pub(super) fn wallet_directory(&self) -> PathBuf {
        self.directory.path().join("wallet")
    }

    /// Somebody else's wallet.
    pub(super) async fn second_wallet(&self) -> Result<Wallet, Failure> {
        Ok(Wallet::open(self.second_options()?).await?)
    }

    fn second_options(&self) -> Result<Options, Failure> {
        let directory = self.directory.path().join("second");
        let vault = FileVault::new(&directory, Source::File(self.passphrase_file()));
        Ok(Options::new(directory, Arc::new(vault))?)
    }

    pub(super) fn passphrase_file(&self) -> PathBuf {
        passphrase_file(self.directory.path())
    }

    /// Where the receipt goes.
    pub(super) fn receipt_file(&self) -> PathBuf {
        self.directory.path().join("receipt.json")
    }

    /// Where the chain of consent goes.
    pub(super) fn chain_file(&self) -> PathBuf {
        self.directory.path().join("chain.json")
    }

    /// Where the backend keeps its data and its key.
    pub(super) fn backend_directory(&self) -> PathBuf {
        backend_directory(self.directory.path())
    }

    /// Who offers something for points: the bakery, the bikes and the lender.
    pub(super) async fn stalls(&self) -> Result<Vec<Stall>, Failure> {
        Ok(self.house.stalls(&self.directory.path().join("sellers")).await?)
    }

    /// Where recipients keep their keys.
    pub(super) fn recipients_directory(&self) -> PathBuf {
        self.directory.path().join("recipients")
    }

    /// Ends everything in order. Says where the data is, if it is kept.
    pub(super) async fn clear(mut self, keep: bool) -> Option<String> {
        // The story is over either way, and what it was about is told already.
        let _ = self.close_wallet().await;
        self.house.stop().await;
        keep.then(|| self.directory.keep().display().to_string())
    }
}

fn backend_directory(directory: &Path) -> PathBuf {
    directory.join("backend")
}

fn passphrase_file(directory: &Path) -> PathBuf {
    directory.join("passphrase")
}

fn trouble(error: &std::io::Error) -> Failure {
    Failure::own("demo", format!("the temporary directory cannot be used: {error}"))
}
