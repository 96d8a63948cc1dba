//! A phone, and the wallet's process on it.

use std::path::PathBuf;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex};

use tally::domain::id::OperationId;
use tally::platform::Clock;
use tally::store::StoreError;
use tally::wallet::{Options, Wallet, WalletError};
use tokio::runtime::Runtime;

use crate::chance::Chance;
use crate::drive::Drive;
use crate::fuse::Fuse;
use crate::here::Here;
use crate::net::{Line, Net, Place};
use crate::time::{PhoneClock, Time, runtime};
use crate::vault::SimVault;

/// A phone. Its disk, clock and place outlive the processes on it.
pub(crate) struct Phone {
    pub(crate) name: &'static str,
    pub(crate) place: Arc<Mutex<Place>>,
    pub(crate) clock: Arc<PhoneClock>,
    pub(crate) directory: PathBuf,
    pub(crate) chance: Arc<Chance>,
    pub(crate) drive: Arc<Drive>,
    net: Arc<Net>,
    seed: u64,
    openings: u32,
    process: Option<Process>,
    /// Why the phone is of no use any more.
    pub(crate) broken: Option<String>,
    /// At which wait the process is to die next, if it is.
    pub(crate) dies_at: Option<u64>,
    /// The invite that it is to be enrolled by, until it is.
    pub(crate) invite: Option<String>,
}

/// The wallet goes first, then everything that still runs for it.
struct Process {
    wallet: Wallet,
    fuse: Arc<Fuse>,
    runtime: Runtime,
}

/// What came of something on a phone.
pub(crate) enum Outcome<T> {
    /// It was answered.
    Done(Result<T, WalletError>),
    /// The process died before.
    Died,
}

impl<T> Outcome<T> {
    /// The same of something else.
    pub(crate) fn map<U>(self, what: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Self::Done(done) => Outcome::Done(done.map(what)),
            Self::Died => Outcome::Died,
        }
    }
}

impl Phone {
    pub(crate) fn new(
        name: &'static str,
        directory: PathBuf,
        seed: u64,
        (time, net): (Arc<Time>, Arc<Net>),
    ) -> anyhow::Result<Self> {
        Ok(Self {
            name,
            place: Arc::default(),
            drive: Arc::new(Drive::new(&directory)?),
            clock: Arc::new(PhoneClock { time, ahead: AtomicI64::new(0) }),
            directory,
            chance: Arc::new(Chance::new(seed, name)),
            net,
            seed,
            openings: 0,
            process: None,
            dies_at: None,
            broken: None,
            invite: None,
        })
    }

    /// Does this with the wallet, which is opened first if it is not open.
    pub(crate) fn act<T>(&mut self, what: impl AsyncFnOnce(Wallet) -> Result<T, WalletError>) -> Outcome<T> {
        if self.process.is_none() {
            match self.open() {
                Outcome::Done(Ok(())) => {}
                Outcome::Done(Err(error)) => return Outcome::Done(Err(error)),
                Outcome::Died => return Outcome::Died,
            }
        }
        let Some(process) = &self.process else { return Outcome::Died };
        if let Some(waits) = self.dies_at.take() {
            process.fuse.light(waits);
        }
        let done = process.run(&self.clock.time, what(process.wallet.clone()));
        let burnt = process.fuse.is_burnt();
        self.after(done, burnt)
    }

    /// What the wallet knows, if it is open.
    pub(crate) fn wallet(&self) -> Option<&Wallet> {
        self.process.as_ref().map(|process| &process.wallet)
    }

    /// Nothing kills the process any more.
    pub(crate) fn stay_alive(&self) {
        if let Some(process) = &self.process {
            process.fuse.light(0);
        }
    }

    /// It is open, and nobody's yet.
    pub(crate) fn has_no_member(&self) -> bool {
        self.wallet().is_some_and(|wallet| matches!(wallet.membership(), Ok(None)))
    }

    pub(crate) fn is_enrolled(&self) -> bool {
        self.wallet().is_some_and(|wallet| matches!(wallet.membership(), Ok(Some(_))))
    }

    /// The process is gone at once, and nothing that it had begun goes on.
    pub(crate) fn kill(&mut self) {
        self.drive.die();
        self.process = None;
        if let Err(error) = self.drive.revive(&self.chance) {
            self.broken.get_or_insert(format!("{}'s disk cannot be brought back: {error}", self.name));
        }
    }

    /// A new id, by this phone's clock.
    pub(crate) fn id(&self) -> OperationId {
        let random = std::array::from_fn(|_| u8::try_from(self.chance.between(0, 255)).unwrap_or(0));
        OperationId::new(self.clock.now_millis(), &random)
    }

    fn open(&mut self) -> Outcome<()> {
        let (Ok(runtime), fuse) = (runtime(), Arc::new(Fuse::default())) else { return Outcome::Died };
        if let Some(waits) = self.dies_at.take() {
            fuse.light(waits);
        }
        let opened = self.clock.time.run(&runtime, fuse.guard(Wallet::open(self.options(&fuse))));
        match self.after(opened, fuse.is_burnt()) {
            Outcome::Done(opened) => Outcome::Done(opened.map(|wallet| {
                self.process = Some(Process { wallet, fuse, runtime });
            })),
            Outcome::Died => Outcome::Died,
        }
    }

    fn options(&mut self, fuse: &Arc<Fuse>) -> Options {
        self.openings += 1;
        let randomness = Chance::new(self.seed, &format!("{}, opened {}", self.name, self.openings));
        let (fuse, chance) = (fuse.clone(), self.chance.clone());
        Options {
            directory: self.directory.clone(),
            vault: Arc::new(SimVault { fuse: fuse.clone(), chance: chance.clone() }),
            clock: self.clock.clone(),
            randomness: Arc::new(randomness),
            worker: Arc::new(Here { fuse: fuse.clone(), chance, drive: self.drive.clone() }),
            transport: Arc::new(Line { net: self.net.clone(), fuse, place: self.place.clone() }),
            observer: None,
        }
    }

    /// What came of it, if the process has lived to tell.
    fn after<T>(&mut self, done: Option<Result<T, WalletError>>, burnt: bool) -> Outcome<T> {
        let died = burnt || self.drive.is_dead();
        if died {
            // First, so that a wallet that was just opened closes nothing in order.
            self.drive.die();
        }
        let Some(done) = done.filter(|_| !died) else {
            self.kill();
            return Outcome::Died;
        };
        if let Err(WalletError::Store(StoreError::Corrupt { detail })) = &done
            && self.drive.struck().is_none()
        {
            self.broken.get_or_insert(format!("{}'s database is damaged by nothing: {detail}", self.name));
        }
        Outcome::Done(done)
    }
}

impl Process {
    fn run<T>(&self, time: &Time, what: impl Future<Output = T>) -> Option<T> {
        time.run(&self.runtime, self.fuse.guard(what))
    }
}
