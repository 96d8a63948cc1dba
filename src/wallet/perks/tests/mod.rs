//! Perks on a wallet whose backend says what a test lets it say, down to what the real one never would.

mod eligibility;
mod reach;
mod rides;
mod terms;

use std::sync::Arc;

use async_trait::async_trait;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::consent::ConsentState;
use crate::domain::id::{AccountId, DeviceId, MerchantId, OfferId, OperationId};
use crate::domain::money::Money;
use crate::domain::perk::{Offer, PerkKind, Place, Step};
use crate::domain::points::{Day, ObligationKind, Rules};
use crate::domain::time::{DAY, Timestamp};
use crate::platform::{Opened, Purpose, Slot, Vault, VaultError};
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::identity::{self, Identity, KeysAsOf, SealedKey};
use crate::store::offers::{self, OfferRow};
use crate::store::points::{self, RulesRow, ScoreRow};
use crate::store::{StoreError, Writer, accounts};
use crate::sync::Request;
use crate::sync::testing::{Backend, TestClock, backend_key, operation_id, user};
use crate::wallet::{Options, OsRandomness, PageRequest, Threads, Wallet, WalletError};
use crate::wire::change::AccountFact;
use crate::wire::enrolment::EnrolledAccount;
use crate::wire::perk::SellerOffer;

/// 2026-08-01T12:00:00Z.
const AT: Timestamp = Timestamp(1_785_585_600);

const HOLDER: [u8; 32] = [1; 32];

struct Bench {
    wallet: Wallet,
    backend: Arc<Backend>,
    _home: tempfile::TempDir,
}

/// "Seals" by doing nothing, and says that the person was asked.
struct Agreeing;

#[async_trait]
impl Vault for Agreeing {
    async fn seal(&self, _: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Ok(secret.to_vec())
    }

    async fn open(&self, _: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        Ok(Opened { secret: Zeroizing::new(sealed), person_was_asked: true })
    }
}

impl Bench {
    /// Enrolled, with 20.00 EUR, the rules, and two offers of one seller: a discount and a waiver.
    async fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let backend = Arc::new(Backend::new(AT));
        let wallet = Wallet::open(Options {
            directory: home.path().to_owned(),
            vault: Arc::new(Agreeing),
            clock: Arc::new(TestClock::at(AT.0 * 1000)),
            randomness: Arc::new(OsRandomness),
            worker: Arc::new(Threads),
            transport: backend.clone(),
            observer: None,
        });
        let bench = Self { wallet: wallet.await.unwrap(), backend, _home: home };
        bench.write(fill).await;
        bench
    }

    async fn write(&self, work: impl FnOnce(&Writer<'_>) -> Result<(), StoreError> + Send + 'static) {
        self.wallet.core.write(|w| Ok(work(w)?)).await.unwrap();
    }

    async fn with_points(points: i64) -> Self {
        let bench = Self::new().await;
        bench.write(move |w| score(w, points, None)).await;
        bench
    }

    /// Whose points reach a step of either offer, and whose seller may learn of it.
    async fn entitled() -> Self {
        let bench = Self::with_points(630).await;
        bench.write(reaching).await;
        bench
    }

    fn asked(&self) -> usize {
        self.backend.requests.lock().unwrap().len()
    }

    /// Nothing was kept of what was not shown.
    fn nothing_was_written(&self) {
        assert!(self.wallet.payments().page(&PageRequest::default()).unwrap().items.is_empty());
        assert!(self.wallet.rentals().page(&PageRequest::default()).unwrap().items.is_empty());
        assert!(self.wallet.outbox().unsent().unwrap().is_empty());
    }
}

fn fill(w: &Writer<'_>) -> Result<(), StoreError> {
    let key = |seed: [u8; 32]| SealedKey { public: SigningKey::from_seed(&seed).public(), sealed: seed.to_vec() };
    let backend = backend_key().public();
    let identity = Identity {
        request: operation_id(1),
        address: "http://localhost:1".parse().unwrap(),
        code: "code".into(),
        backend_key: backend.thumbprint(),
        holder: key(HOLDER),
        device_key: key([2; 32]),
        membership: None,
    };
    identity::begin(w, &identity)?;
    let (device, keys) = (DeviceId::new(1, &[0; 10]), [backend].into_iter().collect());
    let membership = identity::Membership { user: user(), device, keys, keys_as_of: KeysAsOf::enrolled(AT), at: AT };
    identity::complete(w, &membership)?;
    let account = AccountId::new(1, &[0; 10]);
    accounts::put(w, &EnrolledAccount { account, currency: euro(0).currency }, 0)?;
    accounts::apply(w, &AccountFact { account, balance: euro(2_000), as_of: AT }, 1)?;
    points::keep_rules(w, &RulesRow { set: Rules::reference().unwrap(), jws: "rules".into() })?;
    offers::put(w, &row(1, PerkKind::Discount))?;
    offers::put(w, &row(2, PerkKind::DepositWaiver)).map(drop)
}

/// A collection grant, and a score that came in under it.
fn score(w: &Writer<'_>, stated: i64, fault: Option<&str>) -> Result<(), StoreError> {
    let grant = operation_id(9);
    let party = Party::Collector { sources: ObligationKind::ALL.to_vec(), since: Day::of(Timestamp(0)) };
    consents::insert(w, &consent(grant, party))?;
    let score = ScoreRow {
        as_of: AT.plus(-100),
        grant,
        version: 1,
        stated,
        recomputed: Some(stated),
        fault: fault.map(str::to_owned),
        evaluation: None,
        jws: None,
    };
    points::put_score(w, &score)
}

/// The seller may learn which step is reached.
fn reaching(w: &Writer<'_>) -> Result<(), StoreError> {
    consents::insert(w, &consent(operation_id(10), Party::Seller { seller: seller(), name: "Shop".into() }))
}

fn consent(id: OperationId, party: Party) -> ConsentRow {
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party,
        fields: vec![],
        terms: None,
        openings: None,
        disclosure: None,
        disclosure_sha256: String::new(),
        secret: None,
        granted_at: AT,
        exp: AT.plus(99 * DAY),
        accepted_at: Some(AT),
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn seller() -> MerchantId {
    MerchantId::new(1, &[1; 10])
}

fn offer_id(number: u8) -> OfferId {
    OfferId::new(i64::from(number), &[number; 10])
}

/// A tenth off from 600 points and two from 700; or a third of the deposit, two, almost three and the whole from 600 on.
fn row(number: u8, kind: PerkKind) -> OfferRow {
    let step = |(points, benefit)| Step { points, benefit };
    let steps = match kind {
        PerkKind::Discount => [(600, 1_000), (700, 2_000)].map(step).to_vec(),
        _ => [(600, 3_333), (610, 6_666), (620, 9_999), (630, 10_000)].map(step).to_vec(),
    };
    let offer = Offer {
        kind,
        currency: euro(0).currency,
        category: "5942".parse().unwrap(),
        steps,
        place: Place::Everywhere,
        schedule: None,
        from: AT.plus(-100),
        until: AT.plus(DAY),
    };
    let backend = backend_key().public().thumbprint();
    let signed = SellerOffer {
        id: offer_id(number),
        seller: seller(),
        backend,
        title: "Less".into(),
        offer,
        lending: None,
        largest: None,
        iat: AT,
    };
    OfferRow { offer: signed, seller_name: "Shop".into(), ended_at: None, jws: "offer".into(), card: "card".into() }
}

fn sign<D: Document>(document: D) -> String {
    Signed::sign(document, &backend_key()).unwrap().compact().into()
}

fn body<T: DeserializeOwned>(request: &Request) -> T {
    serde_json::from_slice(&request.body).unwrap()
}

fn number<T: std::fmt::Debug>(result: Result<T, WalletError>) -> u16 {
    result.unwrap_err().code()
}
