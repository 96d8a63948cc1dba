//! Somebody who is enrolled, without a backend: what enrolment gives is written into the store.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use tally::crypto::keys::SigningKey;
use tally::domain::id::{AccountId, DeviceId, OperationId, UserId};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::store::identity::{self, Identity, KeysAsOf, Membership, SealedKey};
use tally::store::{DatabaseKey, KeyFile, Store, Writer, accounts};
use tally::sync::Transport;
use tally::wallet::{Options, OsRandomness, SystemClock, Threads, Wallet};
use tally::wire::change::AccountFact;
use tally::wire::enrolment::EnrolledAccount;

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
        let key = DatabaseKey::from_bytes(&DATABASE_KEY);
        KeyFile::create(directory, DATABASE_KEY.to_vec(), &key)?;
        let store = Store::open(directory, &key)?;
        store.write(|w| enrol(w, &self.identity()?, &self.membership()))?;
        fill(&store)
    }

    fn identity(&self) -> Result<Identity> {
        let sealed = |key: &SigningKey| SealedKey { public: key.public(), sealed: key.seed().to_vec() };
        Ok(Identity {
            request: OperationId::new(1, &[1; 10]),
            address: "https://backend.example".parse()?,
            code: "code".into(),
            backend_key: self.backend.public().thumbprint(),
            holder: sealed(&self.holder),
            device_key: sealed(&self.device),
            membership: None,
        })
    }

    /// Who they are at the backend.
    pub fn membership(&self) -> Membership {
        Membership {
            user: UserId::new(1, &[1; 10]),
            device: DeviceId::new(1, &[2; 10]),
            keys: [self.backend.public()].into_iter().collect(),
            keys_as_of: KeysAsOf::enrolled(ENROLLED_AT),
            at: ENROLLED_AT,
        }
    }
}

fn enrol(w: &Writer<'_>, identity: &Identity, membership: &Membership) -> Result<()> {
    identity::begin(w, identity)?;
    identity::complete(w, membership)?;
    let (account, balance) = (AccountId::new(1, &[3; 10]), euro(1_000_000_000)?);
    accounts::put(w, &EnrolledAccount { account, currency: balance.currency }, 0)?;
    accounts::apply(w, &AccountFact { account, balance, as_of: ENROLLED_AT }, 1)?;
    Ok(())
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
