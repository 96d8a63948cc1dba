//! A vault like a phone's keystore: it keeps the secrets and hands out handles, asks a person, and fails as told.

use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use tally::crypto::keys::SigningKey;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use zeroize::Zeroizing;

use super::gate::{Gate, Place};

/// What the vault does before it answers.
type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// By the handle that the wallet keeps.
type Secrets = BTreeMap<Vec<u8>, (Slot, Vec<u8>)>;

pub struct TestVault {
    gate: Arc<Gate>,
    secrets: Mutex<Secrets>,
    failures: Mutex<VecDeque<(Slot, VaultError)>>,
    mandate_failure: Mutex<Option<VaultError>>,
    purposes: Mutex<Vec<Purpose>>,
    openings: Mutex<Vec<Slot>>,
    handles: AtomicU64,
    prompts: AtomicUsize,
    prompt_millis: AtomicU64,
    asks_nobody: AtomicBool,
    before_opening: Mutex<Option<(Slot, Task)>>,
}

impl TestVault {
    pub fn new(gate: Arc<Gate>) -> Self {
        Self {
            gate,
            secrets: Mutex::default(),
            failures: Mutex::default(),
            mandate_failure: Mutex::default(),
            purposes: Mutex::default(),
            openings: Mutex::default(),
            handles: AtomicU64::new(1),
            prompts: AtomicUsize::new(0),
            prompt_millis: AtomicU64::new(0),
            asks_nobody: AtomicBool::new(false),
            before_opening: Mutex::default(),
        }
    }

    /// The next `times` openings of `slot` fail so.
    pub fn fail(&self, slot: Slot, times: usize, error: &VaultError) {
        lock(&self.failures).extend(std::iter::repeat_n((slot, error.clone()), times));
    }

    /// The next mandate that the person is asked to agree to fails so.
    pub fn fail_for_mandate(&self, error: &VaultError) {
        *lock(&self.mandate_failure) = Some(error.clone());
    }

    /// A person takes this long to say yes.
    pub fn prompts_take(&self, time: Duration) {
        self.prompt_millis.store(u64::try_from(time.as_millis()).unwrap(), Ordering::SeqCst);
    }

    /// From now on it gives every secret to whoever asks, or no longer.
    pub fn ask_nobody(&self, nobody: bool) {
        self.asks_nobody.store(nobody, Ordering::SeqCst);
    }

    /// The next time that `slot` is to be opened, it first does this to the end.
    pub fn before_opening(&self, slot: Slot, task: impl Future<Output = ()> + Send + 'static) {
        *lock(&self.before_opening) = Some((slot, Box::pin(task)));
    }

    /// How often a person was asked.
    pub fn prompts(&self) -> usize {
        self.prompts.load(Ordering::SeqCst)
    }

    /// How often it was asked to open a slot.
    pub fn openings(&self, slot: Slot) -> usize {
        lock(&self.openings).iter().filter(|opened| **opened == slot).count()
    }

    /// What the person was asked last.
    pub fn last_purpose(&self) -> Option<Purpose> {
        lock(&self.purposes).last().cloned()
    }

    /// Somebody put another secret where the slot's was; done twice, it is the old one again.
    pub fn replace(&self, slot: Slot) {
        for (_, secret) in lock(&self.secrets).values_mut().filter(|(kept, _)| *kept == slot) {
            secret[0] ^= 0x55;
        }
    }

    /// What it keeps for a slot.
    pub fn secrets(&self, slot: Slot) -> Vec<Vec<u8>> {
        lock(&self.secrets).values().filter(|(kept, _)| *kept == slot).map(|(_, secret)| secret.clone()).collect()
    }

    /// The key that signs requests, for tests that speak to the backend themselves.
    pub fn device_key(&self) -> SigningKey {
        let secrets = lock(&self.secrets);
        let (_, seed) = secrets.values().rfind(|(slot, _)| *slot == Slot::Device).expect("the phone has a device key");
        SigningKey::from_seed(seed.as_slice().try_into().unwrap())
    }

    fn failure(&self, slot: Slot) -> Result<(), VaultError> {
        let mut failures = lock(&self.failures);
        let found = failures.iter().position(|(failing, _)| *failing == slot);
        found.and_then(|index| failures.remove(index)).map_or(Ok(()), |(_, error)| Err(error))
    }

    async fn ask_the_person(&self, purpose: Purpose) {
        self.prompts.fetch_add(1, Ordering::SeqCst);
        let mandate = matches!(purpose, Purpose::Mandate { .. });
        lock(&self.purposes).push(purpose);
        self.gate.pass(Place::Prompt).await;
        if mandate {
            self.gate.pass(Place::MandatePrompt).await;
        }
        tokio::time::sleep(Duration::from_millis(self.prompt_millis.load(Ordering::SeqCst))).await;
    }
}

#[async_trait]
impl Vault for TestVault {
    async fn seal(&self, slot: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        let handle = self.handles.fetch_add(1, Ordering::SeqCst).to_be_bytes().to_vec();
        lock(&self.secrets).insert(handle.clone(), (slot, secret.to_vec()));
        Ok(handle)
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, purpose: Purpose) -> Result<Opened, VaultError> {
        lock(&self.openings).push(slot);
        let task = lock(&self.before_opening).take_if(|(waiting, _)| *waiting == slot);
        if let Some((_, task)) = task {
            task.await;
        }
        let mandate = matches!(purpose, Purpose::Mandate { .. });
        let person_was_asked = slot == Slot::Holder && !self.asks_nobody.load(Ordering::SeqCst);
        if person_was_asked {
            self.ask_the_person(purpose).await;
        }
        if let Some(error) = lock(&self.mandate_failure).take_if(|_| mandate) {
            return Err(error);
        }
        self.failure(slot)?;
        let secrets = lock(&self.secrets);
        let secret = secrets.get(&sealed).filter(|(kept, _)| *kept == slot).ok_or(VaultError::Invalidated)?;
        Ok(Opened { secret: Zeroizing::new(secret.1.clone()), person_was_asked })
    }
}

fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap()
}
