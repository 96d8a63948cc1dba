use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::core::Core;
use super::life::Session;
use super::{Event, Options, Wallet, WalletError};
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot, VaultError};
use crate::store::recover;
use crate::store::{DatabaseKey, KeyFile, Store, StoreError, events};
use crate::sync::{Engine, Parts};

/// Whoever closes the wallet is through with it by then; whoever is not has it open for good.
const PATIENCE: Duration = Duration::from_secs(5);
/// What is just ending ends within a few milliseconds.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
/// Nobody notices that they waited so much longer than they had to.
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

impl Wallet {
    /// Opens the wallet in the directory that `options` name, or begins a new one there. Somebody else who has it open is waited
    /// for, for some seconds; after that it is [`StoreError::AlreadyOpen`].
    ///
    /// A database that is damaged is moved aside, never deleted: what can be read of it, the phone's identity and its unsent
    /// operations first of all, is taken over into a new database, and [`Event::DatabaseQuarantined`] says so. A start that
    /// was killed before it got that far is made up for by the next one.
    pub async fn open(options: Options) -> Result<Self, WalletError> {
        let core = Arc::new(Core::new(options));
        core.open().await?;
        Ok(Self { core })
    }
}

impl Core {
    /// Opens it unless it is open, and says whether it did: unlocks the database's key, and opens the database with it.
    pub(crate) async fn open(&self) -> Result<bool, WalletError> {
        let Some(opening) = self.life.begin() else { return Ok(false) };
        let store = open_when_free(self).await?;
        opening.done(Session { engine: self.engine_on(&store), store })?;
        Ok(true)
    }

    fn engine_on(&self, store: &Store) -> Engine {
        let options = &self.options;
        Engine::new(Parts {
            store: store.clone(),
            vault: options.vault.clone(),
            clock: options.clock.clone(),
            randomness: options.randomness.clone(),
            worker: options.worker.clone(),
            transport: options.transport.clone(),
        })
    }
}

/// A key file, and the key that the vault made of it.
type Unsealed = (KeyFile, DatabaseKey);

/// Opens the database, and waits for whoever has it open until [`PATIENCE`] is over: a job in the background that is just closing
/// it, or a read that outlasted a pause, is nothing that a person has to hear of.
async fn open_when_free(core: &Core) -> Result<Store, WalletError> {
    let (mut waited, mut pause, mut unsealed) = (Duration::ZERO, SHORTEST_PAUSE, None);
    loop {
        match open_now(core, &mut unsealed).await {
            Err(WalletError::Store(StoreError::AlreadyOpen)) if waited < PATIENCE => {}
            opened => return opened,
        }
        core.options.clock.sleep(pause).await;
        waited += pause;
        pause = LONGEST_PAUSE.min(2 * pause);
    }
}

async fn open_now(core: &Core, unsealed: &mut Option<Unsealed>) -> Result<Store, WalletError> {
    let opened = database_key(core, unsealed.take()).await?;
    let (file, key) = unsealed.insert(opened).clone();
    let directory = core.options.directory.clone();
    let now = Timestamp::from_millis(core.options.clock.now_millis());
    Ok(core.work(move || open_by(&directory, &file, &key, now)).await??)
}

/// Whoever wiped the wallet while its key was being unsealed had it open, and is waited for like anybody who has.
fn open_by(directory: &Path, file: &KeyFile, key: &DatabaseKey, now: Timestamp) -> Result<Store, StoreError> {
    match open_or_recover(directory, key, now) {
        Err(StoreError::KeyMissing | StoreError::WrongKey) if KeyFile::load(directory)?.as_ref() != Some(file) => {
            Err(StoreError::AlreadyOpen)
        }
        opened => opened,
    }
}

/// The key that is sealed beside the database; a new one where nothing is there yet. The vault is asked once for each key file:
/// whoever had the wallet open may have wiped it and begun anew.
async fn database_key(core: &Core, before: Option<Unsealed>) -> Result<Unsealed, WalletError> {
    match (KeyFile::load(&core.options.directory)?, before) {
        (Some(file), Some(before)) if file == before.0 => Ok(before),
        (Some(file), _) => unseal(core, file).await,
        (None, _) => new_key(core).await,
    }
}

async fn unseal(core: &Core, file: KeyFile) -> Result<Unsealed, WalletError> {
    let opened = core.open_secret(Slot::Database, file.sealed.clone(), Purpose::OpenWallet).await?;
    let bytes: &[u8; 32] = opened.secret.as_slice().try_into().map_err(|_| VaultError::Invalidated)?;
    let key = DatabaseKey::from_bytes(bytes);
    file.check(&key)?;
    Ok((file, key))
}

async fn new_key(core: &Core) -> Result<Unsealed, WalletError> {
    let mut bytes = Zeroizing::new([0; 32]);
    core.options.randomness.fill(bytes.as_mut_slice())?;
    let sealed = core.seal_secret(Slot::Database, Zeroizing::new(bytes.to_vec())).await?;
    // Before anything is kept: what a vault cannot open again would be lost at the next start, and everything with it.
    let opened = core.open_secret(Slot::Database, sealed.clone(), Purpose::OpenWallet).await?;
    if *opened.secret != *bytes {
        return Err(VaultError::Invalidated.into());
    }
    let key = DatabaseKey::from_bytes(&bytes);
    Ok((KeyFile::create(&core.options.directory, sealed, &key)?, key))
}

fn open_or_recover(directory: &Path, key: &DatabaseKey, now: Timestamp) -> Result<Store, StoreError> {
    let store = open_or_begin_anew(directory, key, now)?;
    for quarantined in recover::not_taken_in(directory)? {
        take_in(&store, &quarantined, key, now)?;
    }
    Ok(store)
}

/// Moves what cannot be read aside and begins again. A read that fails once in passing moves nothing: the whole database is
/// read before.
fn open_or_begin_anew(directory: &Path, key: &DatabaseKey, now: Timestamp) -> Result<Store, StoreError> {
    let damaged = |opened: &Result<_, _>| matches!(opened, Err(StoreError::Corrupt { .. }));
    if !recover::is_suspected(directory) {
        let opened = Store::open(directory, key);
        if !damaged(&opened) {
            return opened;
        }
    }
    if recover::is_sound_after_all(directory, key)? {
        let opened = Store::open(directory, key);
        if !damaged(&opened) {
            return opened;
        }
    }
    recover::quarantine(directory, now)?;
    Store::open(directory, key)
}

/// Saves what can be read of a quarantine, now or after a start that was killed before it got here.
fn take_in(store: &Store, quarantined: &Path, key: &DatabaseKey, now: Timestamp) -> Result<(), StoreError> {
    let Ok(export) = recover::export(quarantined, key) else {
        // It lies there whole, and the next start tries again.
        tracing::warn!("a quarantine cannot be read");
        return Ok(());
    };
    let taken = store.write(|w| {
        let Some(exported) = recover::take_in(w, &export, now)? else { return Ok::<_, StoreError>(false) };
        let directory = quarantined.display().to_string();
        events::append(w, now, &Event::DatabaseQuarantined { directory, exported }).map(|_| true)
    })?;
    // What was taken over stands without the mark; the next start takes nothing over twice, and marks it then.
    if taken && recover::mark_taken_in(quarantined, export.complete).is_err() {
        tracing::warn!("a quarantine cannot be marked as taken over");
    }
    Ok(())
}
