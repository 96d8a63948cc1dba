//! Who is there.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use rusqlite::Connection;
use tally::domain::id::{MerchantId, OperationId, UserId};
use tally::domain::money::{Currency, Money};
use tally_backend::BikeAnswer;
use tally_counterparties::{BAKERY, Ground, House, Recipient, Stall, TRANSPORT, Trouble, open_share};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::act::Granted;
use crate::chance::Chance;
use crate::check;
use crate::host::Host;
use crate::net::{Net, Weather};
use crate::phone::Phone;
use crate::time::{Time, runtime};
use crate::trace::Trace;

/// The people whose phones there are.
const NAMES: [&str; 5] = ["Ada", "Ben", "Cleo", "Dora", "Emil"];

/// A place where one can pay.
pub(crate) struct Shop {
    pub(crate) name: &'static str,
    pub(crate) sticker: String,
}

/// A payment that the backend has booked.
#[derive(Clone, Copy)]
pub(crate) struct Moved {
    pub(crate) user: UserId,
    pub(crate) payment: OperationId,
    pub(crate) merchant: MerchantId,
    pub(crate) amount: i64,
}

/// Everything there is under one seed.
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) time: Arc<Time>,
    pub(crate) chance: Chance,
    pub(crate) host: Arc<Host>,
    pub(crate) net: Arc<Net>,
    pub(crate) phones: Vec<Phone>,
    pub(crate) shops: Vec<Shop>,
    pub(crate) currency: Currency,
    pub(crate) stalls: Vec<Stall>,
    pub(crate) bikes: Vec<BikeAnswer>,
    pub(crate) recipients: Vec<Recipient>,
    /// How much was agreed to, by whom it does not matter: no id is given twice.
    pub(crate) intents: BTreeMap<String, i64>,
    /// What may be read.
    pub(crate) granted: Vec<Granted>,
    /// Links by which anybody may read, and what they share.
    pub(crate) links: Vec<(OperationId, String)>,
    /// What merchants meant to give back.
    pub(crate) refunds: BTreeMap<String, i64>,
    pub(crate) trace: Trace,
    /// The backend's data, to be looked at.
    pub(crate) books: RefCell<Option<Connection>>,
    ground: Ground,
    runtime: Runtime,
    directory: TempDir,
}

impl World {
    /// A backend with its merchants, and phones that are not enrolled yet.
    pub(crate) fn begin(seed: u64, aloud: bool) -> anyhow::Result<Self> {
        let (time, directory) = (Time::new(), scratch()?);
        let host = Arc::new(Host::new(directory.path().join("backend"), seed, time.clone())?);
        let randomness = Arc::new(Chance::new(seed, "everybody else"));
        let ground = Ground { clock: time.clone(), randomness, transport: host.clone() };
        let mut world = Self {
            seed,
            chance: Chance::new(seed, "what happens"),
            net: Net::new(host.clone(), seed),
            time,
            host,
            phones: Vec::new(),
            shops: Vec::new(),
            currency: "EUR".parse()?,
            stalls: Vec::new(),
            bikes: Vec::new(),
            recipients: Vec::new(),
            intents: BTreeMap::new(),
            granted: Vec::new(),
            links: Vec::new(),
            refunds: BTreeMap::new(),
            trace: Trace::new(aloud),
            books: RefCell::default(),
            ground,
            runtime: runtime()?,
            directory,
        };
        world.time.run(&world.runtime, world.host.start()).context("the backend does not start")?;
        world.shops = world.open_shops()?;
        world.let_everybody_in()?;
        world.phones = world.hand_out_phones()?;
        world.net.set(Weather::drawn(&world.chance));
        Ok(world)
    }

    pub(crate) fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }

    /// Does this at the house of everybody else, which is at the backend.
    pub(crate) fn house<T>(&self, what: impl AsyncFnOnce(&House) -> Result<T, Trouble>) -> anyhow::Result<T> {
        self.wait(async {
            let backend = self.host.backend().ok_or_else(|| anyhow!("the backend is down"))?;
            let house = House::around(backend, self.currency, self.ground.clone());
            let done = what(&house).await;
            self.host.look_after();
            Ok(done?)
        })
    }

    /// Begins another process of the backend if there is none.
    pub(crate) fn bring_backend_up(&self) -> Result<bool, String> {
        if !self.host.is_down() {
            return Ok(false);
        }
        self.books.take();
        self.wait(self.host.start()).map_err(|error| format!("the backend does not start again: {error:#}"))?;
        Ok(true)
    }

    /// Waits for what is no phone's.
    pub(crate) fn wait<T>(&self, what: impl Future<Output = T>) -> T {
        self.time.run(&self.runtime, what)
    }

    /// Any payment that the backend has booked.
    pub(crate) fn any_payment(&self) -> Result<Option<Moved>, String> {
        let booked = check::payments(self)?;
        Ok(self.chance.pick(&booked).copied())
    }

    fn open_shops(&self) -> anyhow::Result<Vec<Shop>> {
        [&TRANSPORT, &BAKERY]
            .into_iter()
            .map(|merchant| {
                let known = self.house(async |house| house.merchant(merchant).await)?;
                Ok(Shop { name: merchant.name, sticker: known.payload })
            })
            .collect()
    }

    /// Sellers with their offers, bikes, and those who ask for data.
    fn let_everybody_in(&mut self) -> anyhow::Result<()> {
        let keys = self.directory.path().join("keys");
        self.stalls = self.house(async |house| house.stalls(&keys).await)?;
        self.bikes = self.house(async |house| house.bikes().await)?;
        self.recipients = self.house(async |house| house.recipients(&keys).await)?;
        Ok(())
    }

    /// Somebody opens a link, whoever they are.
    pub(crate) fn open(&self, link: &str) -> Result<bool, Trouble> {
        self.wait(open_share(link, &self.ground))
    }

    /// What is on the bakery's wall.
    pub(crate) fn bakery(&self) -> &str {
        self.shops.iter().find(|shop| shop.name == BAKERY.name).map_or("", |shop| &shop.sticker)
    }

    fn hand_out_phones(&self) -> anyhow::Result<Vec<Phone>> {
        let count = usize::try_from(self.chance.between(2, 5)).unwrap_or(2);
        let phone = |name: &&'static str| {
            let directory = self.directory.path().join(name);
            Phone::new(name, directory, self.seed, (self.time.clone(), self.net.clone()))
        };
        NAMES.iter().take(count).map(phone).collect()
    }
}

/// In memory where the system offers that: nothing of it has to last.
fn scratch() -> anyhow::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    let builder = |place: &Path| tempfile::Builder::new().prefix("tally-sim-").tempdir_in(place);
    Ok(if memory.is_dir() { builder(memory)? } else { builder(&std::env::temp_dir())? })
}
