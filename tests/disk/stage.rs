//! A phone whose disk fails when told, and its backend.

use std::sync::atomic::{AtomicU64, Ordering};

use tally::domain::id::OperationId;
use tally::platform::{Clock, Slot};
use tally::store::{DatabaseKey, StoreError, recover};
use tally::wallet::{Options, Wallet, WalletError};
use tally_disk::Disk;

use crate::support::{Bench, Phone, eventually};

pub struct Stage {
    pub bench: Bench,
    pub phone: Phone,
    pub disk: Disk,
    /// Where whatever is done now stands.
    pub step: Step,
}

/// How far something came that is shown before it is agreed to.
#[derive(Debug, Clone, Copy, Default)]
pub enum Step {
    #[default]
    Showing,
    Agreeing,
}

impl Stage {
    /// The phone goes on, below a disk that is watched.
    pub async fn new(bench: Bench, mut phone: Phone) -> Self {
        phone.pause_now().await;
        phone.drop_wallet();
        let disk = Disk::watch(phone.directory()).unwrap();
        phone.reopen().await;
        Self { bench, phone, disk, step: Step::default() }
    }

    /// Another phone takes the place of the one that is there. It is switched off.
    pub fn take(&mut self, phone: Phone) {
        self.disk = Disk::watch(phone.directory()).unwrap();
        self.phone = phone;
    }

    /// The wallet's process dies without another word to the disk.
    pub fn die(&mut self) {
        self.disk.die();
        self.phone.drop_wallet();
    }

    /// The wallet's process ends, the disk is whole again, and the wallet starts anew.
    pub async fn restart(&mut self) {
        self.phone.drop_wallet();
        self.disk.heal();
        self.phone.reopen().await;
    }

    /// An id that no operation has.
    pub fn new_id(&self) -> OperationId {
        new_id(&self.phone)
    }

    /// Phone and backend agree on everything, and every page of the database is sound.
    pub async fn finish(mut self) {
        self.phone.sync().await.unwrap();
        self.phone.pause_now().await;
        self.phone.drop_wallet();
        let key = DatabaseKey::from_bytes(&self.phone.vault.secrets(Slot::Database)[0].clone().try_into().unwrap());
        eventually("the wallet's files are free", async || {
            let sound = recover::is_sound_after_all(self.phone.directory(), &key);
            assert_ne!(sound, Ok(false), "the database is damaged");
            sound != Err(StoreError::AlreadyOpen)
        })
        .await;
        self.phone.reopen().await;
        self.bench.finish(&[&self.phone]).await;
    }
}

/// An id that no operation of this phone has.
pub fn new_id(phone: &Phone) -> OperationId {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let mut random = [7; 10];
    random[2..].copy_from_slice(&LAST.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    OperationId::new(phone.clock.now_millis(), &random)
}

/// Opens a wallet as soon as the last hand of whoever had it before is off its files.
pub async fn open(options: Options) -> Result<Wallet, WalletError> {
    let mut opened = Err(WalletError::Paused);
    eventually("the wallet's files are free", async || {
        opened = Wallet::open(options.clone()).await;
        !matches!(opened, Err(WalletError::Store(StoreError::AlreadyOpen)))
    })
    .await;
    opened
}
