use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::core::{Core, Session};
use super::{Event, Options, Wallet, WalletError};
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot, VaultError};
use crate::store::identity::{self, Identity};
use crate::store::recover::{self, Export};
use crate::store::{DatabaseKey, KeyFile, Store, StoreError, Writer, events, outbox};
use crate::sync::{Engine, Parts};

impl Wallet {
    /// Opens the wallet in the directory that `options` name, or begins a new one there.
    ///
    /// A database that is damaged is moved aside, never deleted: its unsent operations and the phone's
    /// identity are taken over into a new database as far as they can be read, and [`Event::DatabaseQuarantined`] says so.
    pub async fn open(options: Options) -> Result<Self, WalletError> {
        let core = Arc::new(Core::new(options));
        let session = open_session(&core.options).await?;
        core.replace_session(Some(session));
        Ok(Self { core })
    }
}

/// Unlocks the database's key and opens the database with it.
pub(crate) async fn open_session(options: &Options) -> Result<Session, WalletError> {
    let key = database_key(options).await?;
    let (directory, now) = (options.directory.clone(), Timestamp::from_millis(options.clock.now_millis()));
    let opening = tokio::task::spawn_blocking(move || open_or_recover(&directory, &key, now));
    let store = opening.await.map_err(|error| WalletError::Internal(error.to_string()))??;
    let engine = Engine::new(Parts {
        store: store.clone(),
        vault: options.vault.clone(),
        clock: options.clock.clone(),
        randomness: options.randomness.clone(),
        transport: options.transport.clone(),
    });
    Ok(Session { store, engine })
}

/// The key that is sealed beside the database; a new one where nothing is there yet.
async fn database_key(options: &Options) -> Result<DatabaseKey, WalletError> {
    match KeyFile::load(&options.directory)? {
        Some(file) => unseal(options, &file).await,
        None => new_key(options).await,
    }
}

async fn unseal(options: &Options, file: &KeyFile) -> Result<DatabaseKey, WalletError> {
    let opened = options.vault.open(Slot::Database, file.sealed.clone(), Purpose::OpenWallet).await?;
    let bytes: &[u8; 32] = opened.secret.as_slice().try_into().map_err(|_| VaultError::Invalidated)?;
    let key = DatabaseKey::from_bytes(bytes);
    file.check(&key)?;
    Ok(key)
}

async fn new_key(options: &Options) -> Result<DatabaseKey, WalletError> {
    let mut bytes = Zeroizing::new([0; 32]);
    options.randomness.fill(bytes.as_mut_slice())?;
    let sealed = options.vault.seal(Slot::Database, Zeroizing::new(bytes.to_vec())).await?;
    let key = DatabaseKey::from_bytes(&bytes);
    KeyFile::create(&options.directory, sealed, &key)?;
    Ok(key)
}

fn open_or_recover(directory: &Path, key: &DatabaseKey, now: Timestamp) -> Result<Store, StoreError> {
    if recover::is_suspected(directory) {
        return start_anew(directory, key, now);
    }
    match Store::open(directory, key) {
        Err(StoreError::Corrupt { .. }) => start_anew(directory, key, now),
        opened => opened,
    }
}

/// Moves what cannot be read aside, saves from it what never reached the backend, and begins again.
fn start_anew(directory: &Path, key: &DatabaseKey, now: Timestamp) -> Result<Store, StoreError> {
    let quarantine = recover::quarantine(directory, now)?;
    let export = recover::export_unsent(&quarantine, key)?;
    let store = Store::open(directory, key)?;
    store.write(|w| {
        let exported = u32::try_from(export.operations.len()).unwrap_or(u32::MAX);
        take_in(w, export)?;
        let directory = quarantine.display().to_string();
        events::append(w, now, &Event::DatabaseQuarantined { directory, exported })
    })?;
    Ok(store)
}

/// The phone stays who it was, and what it asked for goes on; the next pull brings the rest back.
fn take_in(w: &Writer<'_>, export: Export) -> Result<(), StoreError> {
    let Some(found) = export.identity else { return Ok(()) };
    identity::begin(w, &Identity { membership: None, ..found.clone() })?;
    if let Some(membership) = &found.membership {
        identity::complete(w, membership)?;
    }
    identity::resume_epoch(w, export.epoch.unwrap_or_default())?;
    export.operations.iter().try_for_each(|operation| outbox::restore(w, operation))
}
