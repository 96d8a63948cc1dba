//! An enrolled wallet on a real file.

use std::sync::Arc;

use async_trait::async_trait;
use zeroize::Zeroizing;

use super::{Backend, TestClock};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{DeviceId, MerchantId, OperationId, UserId};
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::platform::{NoRandomness, Opened, Purpose, Randomness, Slot, Vault, VaultError, Worker};
use crate::store::events::{self, Event};
use crate::store::identity::{self, Identity, KeysAsOf, Membership, SealedKey};
use crate::store::outbox::{self, NewOperation, OutboxRow};
use crate::store::payments::{self, PaymentRow};
use crate::store::{DatabaseKey, KeyFile, Store, StoreError};
use crate::sync::apply::Agent;
use crate::sync::{Engine, Parts, Threads};
use crate::wire::operation::Body;
use crate::wire::payment::{Payment, Source, Terms};

/// Seconds since 1970 at which the tests begin.
pub(in crate::sync) const NOW: i64 = 1_700_000_000;

/// The seed of the backend's key.
pub(crate) const BACKEND_KEY: [u8; 32] = [3; 32];

pub(in crate::sync) struct TestWallet {
    pub(in crate::sync) engine: Engine,
    pub(in crate::sync) store: Store,
    pub(in crate::sync) backend: Arc<Backend>,
    pub(in crate::sync) clock: Arc<TestClock>,
    _directory: tempfile::TempDir,
}

/// "Seals" by doing nothing.
struct OpenVault;

struct Counting(std::sync::atomic::AtomicU8);

impl TestWallet {
    pub(in crate::sync) fn new() -> Self {
        Self::working_by(|_| Arc::new(Threads))
    }

    /// One whose work on the disk is done by what `worker` makes of its store.
    pub(in crate::sync) fn working_by(worker: impl FnOnce(&Store) -> Arc<dyn Worker>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let key = DatabaseKey::from_bytes(&[9; 32]);
        KeyFile::create(directory.path(), vec![1], &key).unwrap();
        let store = Store::open(directory.path(), &key).unwrap();
        store.write(enrol).unwrap();
        let clock = Arc::new(TestClock::at(NOW * 1000));
        let backend = Arc::new(Backend::new(Timestamp(NOW)));
        let engine = Engine::new(Parts {
            store: store.clone(),
            vault: Arc::new(OpenVault),
            clock: clock.clone(),
            randomness: Arc::new(Counting(1.into())),
            worker: worker(&store),
            transport: backend.clone(),
        });
        Self { engine, store, backend, clock, _directory: directory }
    }

    /// A payment that was just authorised: its state row, and its operation in the outbox.
    pub(in crate::sync) fn pay(&self, number: i64, after: Vec<OperationId>) -> OperationId {
        let id = operation_id(number);
        let (typ, compact, created_at) = (Payment::TYP.into(), format!("operation-{number}"), Timestamp(NOW));
        let operation = NewOperation { id, typ, compact, attachment: None, after, urgent: false, created_at };
        let both = self.store.write(|w| {
            payments::insert(w, &payment(id))?;
            outbox::enqueue(w, &operation)
        });
        both.unwrap();
        id
    }

    /// Signs with the device key that the vault would open.
    pub(in crate::sync) fn agent(&self) -> Agent {
        let known = self.store.read(identity::load).unwrap().unwrap();
        let Membership { user, device, .. } = known.membership.unwrap();
        let (key, randomness) = (Arc::new(SigningKey::from_seed(&[2; 32])), Arc::new(Counting(1.into())));
        Agent { key, user, device, randomness }
    }

    pub(in crate::sync) fn payment(&self, id: OperationId) -> PaymentRow {
        self.store.read(|r| payments::find(r, id)).unwrap().unwrap()
    }

    pub(in crate::sync) fn state(&self, id: OperationId) -> PaymentState {
        self.payment(id).state
    }

    pub(in crate::sync) fn operation(&self, id: OperationId) -> OutboxRow {
        self.store.read(|r| outbox::find(r, id)).unwrap().unwrap()
    }

    /// How many transactions have changed something.
    pub(in crate::sync) fn transactions(&self) -> i64 {
        self.store.read(identity::writes).unwrap()
    }

    pub(in crate::sync) fn cursor(&self) -> String {
        self.store.read(identity::cursor).unwrap()
    }

    pub(in crate::sync) fn events(&self) -> Vec<Event> {
        let events = self.store.read(|r| events::pending(r, 100)).unwrap();
        events.into_iter().map(|stored| stored.event).collect()
    }
}

fn enrol(w: &crate::store::Writer<'_>) -> Result<(), StoreError> {
    let key = |seed: u8| {
        let public = SigningKey::from_seed(&[seed; 32]).public();
        SealedKey { public, sealed: vec![seed; 32] }
    };
    let address = "http://localhost:1".parse().unwrap();
    let backend = backend_key().public();
    let (request, code, backend_key) = (operation_id(0), "code".into(), backend.thumbprint());
    let (holder, device_key) = (key(1), key(2));
    identity::begin(w, &Identity { request, address, code, backend_key, holder, device_key, membership: None })?;
    let (device, keys) = (DeviceId::new(1, &[0; 10]), [backend].into_iter().collect());
    let keys_as_of = KeysAsOf::enrolled(Timestamp(NOW));
    identity::complete(w, &Membership { user: user(), device, keys, keys_as_of, at: Timestamp(NOW) })
}

fn payment(id: OperationId) -> PaymentRow {
    let (payee, total) = (MerchantId::new(1, &[0; 10]), Money::new(500, "EUR".parse().unwrap()));
    let (source, payee_name, nonce) = (Source::Code { payload: "code".into() }, "Shop".into(), "n".into());
    let terms = Terms { source, payee, payee_name, total, perk: None, nonce, expires_at: Timestamp(NOW + 600) };
    PaymentRow { state: PaymentState::Authorised, ..PaymentRow::created(id, terms, Timestamp(NOW)) }
}

pub(crate) fn backend_key() -> SigningKey {
    SigningKey::from_seed(&BACKEND_KEY)
}

pub(crate) fn user() -> UserId {
    UserId::new(1, &[0; 10])
}

pub(crate) fn operation_id(number: i64) -> OperationId {
    OperationId::new(number, &[0; 10])
}

#[async_trait]
impl Vault for OpenVault {
    async fn seal(&self, _: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Ok(secret.to_vec())
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        assert_eq!(slot, Slot::Device, "the holder key is none of this floor's business");
        Ok(Opened { secret: Zeroizing::new(sealed), person_was_asked: false })
    }
}

impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        bytes.fill(self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
        Ok(())
    }
}
