//! What stands on the stage.

use std::path::PathBuf;
use std::sync::Arc;

use tally::domain::money::Currency;
use tally::ffi::{Observer, Vault};
use tally::platform::Clock;
use tally::wallet::{Options, Wallet, WalletError};
use tally_backend::{Backend, Config, Data, Limits, Upkeep};
use tally_counterparties::{Ground, House};
use tokio::sync::{Mutex, RwLock, RwLockReadGuard};

use crate::clock::{PhoneClock, StageClock};
use crate::error::StageError;
use crate::line::End;
use crate::phones::Phones;
use crate::randomness::Seeded;
use crate::way::{ADDRESS, Way};

/// What everything costs.
const CURRENCY: &str = "EUR";

/// A rehearsal may ask as much as it likes.
const LIMITS: Limits = Limits { burst: u32::MAX, per_minute: u32::MAX };

/// What stands on the stage.
pub(crate) struct Set {
    pub(crate) clock: Arc<StageClock>,
    pub(crate) way: Arc<Way>,
    pub(crate) phones: Phones,
    pub(crate) ground: Ground,
    seed: u64,
    directory: PathBuf,
    /// Gone when the stage is stopped.
    house: RwLock<Option<House>>,
    upkeep: Mutex<()>,
}

impl Set {
    pub(crate) async fn build(directory: PathBuf, seed: u64, now_millis: i64) -> Result<Self, StageError> {
        let clock = Arc::new(StageClock::at(now_millis));
        let backend = Backend::embed(config(seed, &clock)?).await.map_err(StageError::backend)?;
        let backend = Arc::new(backend);
        let way = Arc::new(Way::to(backend.clone()));
        let randomness = Arc::new(Seeded::new(seed, "everybody else"));
        let ground = Ground { clock: clock.clone(), randomness, transport: way.clone() };
        let house = House::around(backend, currency()?, ground.clone());
        let (phones, house) = (Phones::default(), RwLock::new(Some(house)));
        Ok(Self { clock, way, phones, ground, seed, directory, house, upkeep: Mutex::default() })
    }

    /// Everybody else, until the stage is stopped.
    pub(crate) async fn house(&self) -> Result<RwLockReadGuard<'_, House>, StageError> {
        RwLockReadGuard::try_map(self.house.read().await, Option::as_ref)
            .map_err(|_| StageError::backend("the stage was stopped"))
    }

    /// Where somebody keeps their keys.
    pub(crate) fn keys_of(&self, whose: &str) -> PathBuf {
        self.directory.join(whose)
    }

    /// Does what became due at the backend.
    pub(crate) async fn catch_up(&self) -> Result<(), StageError> {
        let _one_at_a_time = self.upkeep.lock().await;
        self.house().await?.catch_up().await?;
        Ok(())
    }

    /// A wallet whose ground is this stage.
    pub(crate) async fn open_wallet(
        self: &Arc<Self>,
        name: &str,
        directory: String,
        (vault, observer): (Arc<dyn Vault>, Option<Arc<dyn Observer>>),
    ) -> Result<Wallet, WalletError> {
        let (phone, whose) = self.phones.open(name);
        let options = Options {
            clock: Arc::new(PhoneClock { stage: self.clock.clone(), panics: phone.panics }),
            randomness: Arc::new(Seeded::new(self.seed, whose)),
            transport: Arc::new(End { line: phone.line, set: self.clone() }),
            ..tally::ffi::Wallet::options(directory, vault, observer)?
        };
        Wallet::open(options).await
    }

    /// Everybody goes home.
    pub(crate) async fn strike(&self) {
        drop(self.house.write().await.take());
        self.way.end();
    }
}

/// In memory: nobody comes back to a stage.
fn config(seed: u64, clock: &Arc<StageClock>) -> Result<Config, StageError> {
    let local = Config::local(Data::Memory).map_err(StageError::backend)?;
    let public_url = Some(ADDRESS.parse().map_err(StageError::backend)?);
    let (clock, randomness) = (clock.clone() as Arc<dyn Clock>, Arc::new(Seeded::new(seed, "the backend")));
    Ok(Config { public_url, clock, randomness, limits: LIMITS, upkeep: Upkeep::WhenAsked, ..local })
}

pub(crate) fn currency() -> Result<Currency, StageError> {
    CURRENCY.parse().map_err(StageError::backend)
}
