use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tempfile::TempDir;

use crate::ffi::{OpenedSecret, Vault, VaultError, VaultPurpose, VaultSlot, Wallet};
use crate::platform::Clock;
use crate::wallet::{self, SystemClock};

/// What it says when it panics: something that must not be told.
pub(super) const CANARY: &str = "Canary 731.95";

/// A clock that can be told to panic.
#[derive(Default)]
pub(super) struct Brittle {
    system: SystemClock,
    broken: AtomicBool,
}

impl Brittle {
    pub(super) fn break_it(&self, broken: bool) {
        self.broken.store(broken, Ordering::SeqCst);
    }
}

#[async_trait]
impl Clock for Brittle {
    fn now_millis(&self) -> i64 {
        assert!(!self.broken.load(Ordering::SeqCst), "{CANARY}");
        self.system.now_millis()
    }

    fn monotonic_millis(&self) -> i64 {
        self.system.monotonic_millis()
    }

    async fn sleep(&self, duration: Duration) {
        self.system.sleep(duration).await;
    }
}

/// A vault that keeps the secrets itself and hands out their numbers.
#[derive(Default)]
pub(super) struct Drawer(Mutex<HashMap<Vec<u8>, Vec<u8>>>);

#[async_trait]
impl Vault for Drawer {
    async fn seal(&self, slot: VaultSlot, secret: Vec<u8>) -> Result<Vec<u8>, VaultError> {
        let mut secrets = self.0.lock().unwrap();
        let handle = format!("{slot:?} {}", secrets.len()).into_bytes();
        secrets.insert(handle.clone(), secret);
        Ok(handle)
    }

    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, _: VaultPurpose) -> Result<OpenedSecret, VaultError> {
        let secret = self.0.lock().unwrap().get(&sealed).cloned().ok_or(VaultError::Invalidated)?;
        Ok(OpenedSecret { secret, person_was_asked: slot == VaultSlot::Holder })
    }
}

/// An open wallet with nothing in it.
pub(super) struct Phone {
    pub(super) clock: Arc<Brittle>,
    pub(super) wallet: Arc<Wallet>,
    _home: TempDir,
}

impl Phone {
    pub(super) async fn new(vault: Arc<dyn Vault>) -> Self {
        let (home, clock) = (TempDir::new().unwrap(), Arc::new(Brittle::default()));
        let directory = home.path().to_str().unwrap().to_owned();
        let mut options = Wallet::options(directory, vault, None).unwrap();
        options.clock = clock.clone();
        let wallet = Arc::new(wallet::Wallet::open(options).await.unwrap().into());
        Self { clock, wallet, _home: home }
    }
}
