//! Somebody who is enrolled, without a backend: what enrolment gives is written into the store.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use tally::crypto::keys::SigningKey;
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::store::identity::Membership;
use tally::store::{Store, accounts};
use tally::sync::Transport;
use tally::wallet::{Options, OsRandomness, SystemClock, Threads, Wallet};
use tally::wire::change::AccountFact;
use tally_counterparties::{Enrolled, membership};

use super::offline::Offline;
use super::vault::OpenVault;

/// What the database is encrypted with: one byte again and again.
pub const DATABASE_KEY: [u8; 32] = [0x5a; 32];
const ENROLLED_AT: Timestamp = Timestamp(1_700_000_000);

/// So many cents of a euro.
pub fn euro(minor: i64) -> Result<Money> {
    Ok(Money::new(minor, "EUR".parse()?))
}

/// The person: the same in every wallet.
pub struct Person {
    /// Signs what they agree to.
    pub holder: SigningKey,
    /// Signs what the phone may do alone.
    pub device: SigningKey,
    /// Signs what the backend says.
    pub backend: SigningKey,
}

impl Person {
    /// The one.
    pub fn new() -> Self {
        let [holder, device, backend] = [1, 2, 3].map(|seed| SigningKey::from_seed(&[seed; 32]));
        Self { holder, device, backend }
    }

    /// Makes their wallet in an empty directory, and lets its store be filled.
    pub fn settle_in(&self, directory: &Path, fill: impl FnOnce(&Store) -> Result<()>) -> Result<()> {
        let enrolled = self.enrolled()?;
        let store = enrolled.begin(directory, &DATABASE_KEY)?;
        let fact = AccountFact { account: enrolled.account(), balance: euro(1_000_000_000)?, as_of: ENROLLED_AT };
        store.write(|w| accounts::apply(w, &fact, 1))?;
        fill(&store)
    }

    fn enrolled(&self) -> Result<Enrolled> {
        let (address, currency) = ("https://backend.example".parse()?, "EUR".parse()?);
        let [holder, device] = [&self.holder, &self.device].map(|key| SigningKey::from_seed(&key.seed()));
        Ok(Enrolled { address, holder, device, backend: self.backend.public(), at: ENROLLED_AT, currency })
    }

    /// Who they are at the backend.
    pub fn membership(&self) -> Membership {
        membership(self.backend.public(), ENROLLED_AT)
    }
}

/// Opens a wallet that was settled in, without a network.
pub async fn wallet(directory: &Path) -> Result<Wallet> {
    wallet_on(directory, Arc::new(Offline)).await
}

/// Opens a wallet that was settled in, on this network.
pub async fn wallet_on(directory: &Path, transport: Arc<dyn Transport>) -> Result<Wallet> {
    let options = Options {
        directory: directory.to_owned(),
        vault: Arc::new(OpenVault),
        clock: Arc::new(SystemClock::default()),
        randomness: Arc::new(OsRandomness),
        worker: Arc::new(Threads),
        transport,
        observer: None,
    };
    Ok(Wallet::open(options).await?)
}
