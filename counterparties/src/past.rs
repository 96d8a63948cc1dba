//! What is put straight into a wallet's files, without a backend that had a part in it: an enrolment, and payments that were
//! made. One by one, a hundred thousand would take hours.
//!
//! Benchmarks, fuzzing and rehearsals ask for it, and this is the crate that all three have. The terminal program, which has it as
//! well, calls none of it, so that the linker leaves it out of what ships.

use std::path::Path;

use tally::crypto::keys::{PublicKey, SigningKey};
use tally::domain::id::{AccountId, DeviceId, MerchantId, OperationId, QuoteId, UserId};
use tally::domain::money::{Currency, Money};
use tally::domain::time::Timestamp;
use tally::store::identity::{self, Identity, KeysAsOf, Membership, SealedKey};
use tally::store::{DatabaseKey, KeyFile, Store, StoreError, Writer, accounts};
use tally::wire::enrolment::EnrolledAccount;
use tally::wire::invite::Address;
use tally::wire::payment::{Source, Terms};

/// Somebody who is enrolled, and whose vault seals by doing nothing.
pub struct Enrolled {
    /// What a backend would be reached at.
    pub address: Address,
    /// Signs what they agree to.
    pub holder: SigningKey,
    /// Signs what the phone may do alone.
    pub device: SigningKey,
    /// What a backend would sign with.
    pub backend: PublicKey,
    /// When they were enrolled.
    pub at: Timestamp,
    /// What their account is kept in.
    pub currency: Currency,
}

impl Enrolled {
    /// Makes their wallet in an empty directory, under this database key; the store is open.
    pub fn begin(&self, directory: &Path, key: &[u8; 32]) -> Result<Store, StoreError> {
        let sealed = key.to_vec();
        let key = DatabaseKey::from_bytes(key);
        KeyFile::create(directory, sealed, &key)?;
        let store = Store::open(directory, &key)?;
        store.write(|w| self.enrol(w))?;
        Ok(store)
    }

    fn enrol(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        identity::begin(w, &self.identity())?;
        identity::complete(w, &membership(self.backend.clone(), self.at))?;
        accounts::put(w, &EnrolledAccount { account: self.account(), currency: self.currency }, 0)
    }

    fn identity(&self) -> Identity {
        let sealed = |key: &SigningKey| SealedKey { public: key.public(), sealed: key.seed().to_vec() };
        Identity {
            request: OperationId::new(self.at.0, &[5; 10]),
            address: self.address.clone(),
            code: "code".into(),
            backend_key: self.backend.thumbprint(),
            holder: sealed(&self.holder),
            device_key: sealed(&self.device),
            membership: None,
        }
    }

    /// Their only account.
    pub fn account(&self) -> AccountId {
        AccountId::new(self.at.0, &[3; 10])
    }
}

/// Who somebody is at a backend that signs with this key, and that they were enrolled at then.
pub fn membership(backend: PublicKey, at: Timestamp) -> Membership {
    let keys_as_of = KeysAsOf::enrolled(at);
    let (user, device) = (UserId::new(at.0, &[1; 10]), DeviceId::new(at.0, &[2; 10]));
    Membership { user, device, keys: [backend].into_iter().collect(), keys_as_of, at }
}

/// How many payees [`paid`] knows; each is paid in turn.
pub const PAYEES: u32 = 200;

/// The id and the terms of payment `number` of somebody's past: other numbers have other payees and amounts.
pub fn paid(number: u32, at: Timestamp, (payee_name, currency): (String, Currency)) -> (OperationId, Terms) {
    let terms = Terms {
        source: Source::Quote { quote: QuoteId::new(at.0 * 1_000, &random(number)) },
        payee: MerchantId::new(1, &random(number % PAYEES)),
        payee_name,
        total: Money::new(i64::from(100 + number % 9_900), currency),
        perk: None,
        nonce: "c2l4dGVlbiBieXRlcy4uLg".into(),
        expires_at: at.plus(300),
    };
    (OperationId::new(at.0 * 1_000, &random(number)), terms)
}

fn random(number: u32) -> [u8; 10] {
    let mut bytes = [7; 10];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    bytes
}
