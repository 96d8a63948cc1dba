//! Granting access to data: a signature, a place in the chain, and one transaction.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use ed25519_dalek::{Signer as _, SigningKey};
use rusqlite::types::Value;
use rusqlite::{TransactionBehavior, params_from_iter};
use tally::crypto::hash::sha256_base64url;
use tally::domain::consent::ConsentState;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{RecipientId, RequestId};
use tally::domain::time::{DAY, Timestamp};
use tally::platform::Clock as _;
use tally::store::consent_requests::{self, RequestRow};
use tally::store::profile;
use tally::wallet::{Profile, SystemClock, Wallet};
use tally::wire::consent::{Ask, AskAnswer, ConsentRequest, Notice, RecipientCard, RequestedField};

use super::Line;
use crate::ground::{Person, Raw, payments, wallet};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "grant",
    what: "Grant access to data: sign, chain, state and outbox, commit",
    baseline: "a raw SQLCipher commit of the same rows and one signature",
    measure,
};

/// Requests that wait for an answer, more than there are rounds.
const WAITING: u32 = 400;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let twins = plan.twins(|store| {
        payments(store, 1_000)?;
        store.write(|w| profile::save(w, &Profile { name: Some("Ada Wong".into()), city: Some("上海".into()) }))?;
        store.write(|w| (0..WAITING).try_for_each(|number| Ok(consent_requests::insert(w, &asked(number)).map(drop)?)))
    })?;
    let wallet = plan.runtime().block_on(wallet(&twins.ours))?;
    let mut hand = Hand::new(&twins.ours, &twins.raw)?;
    let mut next = (0..WAITING).map(request_id);
    let race = plan.race(
        ("one grant of three fields", 101),
        &[Limit::Ratio(1.5)],
        || grant(plan, &wallet, next.next().context("more rounds than requests")?),
        || hand.commit(),
    )?;
    Ok(vec![race])
}

/// What is shown was shown before.
fn grant(plan: &Plan, wallet: &Wallet, request: RequestId) -> Result<Duration> {
    let preview = wallet.consents().preview(request, None, None)?;
    let id = wallet.new_id()?;
    let began = Instant::now();
    plan.runtime().block_on(wallet.consents().sign_grant(&preview, id))?;
    Ok(began.elapsed())
}

/// The rows that the wallet has just written, written once more by hand into the copy.
struct Hand {
    wallets: Raw,
    raw: Raw,
    key: SigningKey,
}

impl Hand {
    fn new(ours: &Path, copy: &Path) -> Result<Self> {
        let key = SigningKey::from_bytes(&Person::new().holder.seed());
        Ok(Self { wallets: Raw::open(ours)?, raw: Raw::open(copy)?, key })
    }

    fn newest(&self, sql: &str) -> Result<Vec<Value>> {
        self.wallets.rows(sql, [])?.pop().context("the wallet has written nothing")
    }

    fn commit(&mut self) -> Result<Duration> {
        let [consent, link, operation] = [CONSENT, LINK, OPERATION].map(|(newest, _)| self.newest(newest));
        let (consent, link, operation) = (consent?, link?, operation?);
        let request = self.newest(ANSWERED)?;
        let Some(Value::Text(compact)) = link.last() else { anyhow::bail!("the chain holds texts") };
        let began = Instant::now();
        black_box(self.key.sign(compact.as_bytes()));
        let transaction = self.raw.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.prepare_cached(ANSWER)?.execute(params_from_iter(&request))?;
        for ((_, insert), row) in [CONSENT, LINK, OPERATION].iter().zip([&consent, &link, &operation]) {
            transaction.prepare_cached(insert)?.execute(params_from_iter(row))?;
        }
        transaction.commit()?;
        Ok(began.elapsed())
    }
}

/// How the newest row is read, and how it is written.
type Copied = (&'static str, &'static str);

const CONSENT: Copied = (
    "SELECT * FROM consents ORDER BY id DESC LIMIT 1",
    "INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
);

const LINK: Copied =
    ("SELECT * FROM consent_chain ORDER BY seq DESC LIMIT 1", "INSERT INTO consent_chain VALUES (?, ?, ?)");

const OPERATION: Copied = (
    "SELECT * FROM outbox ORDER BY number DESC LIMIT 1",
    "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
);

const ANSWERED: &str = "SELECT terms ->> '$.request' FROM consents ORDER BY id DESC LIMIT 1";
const ANSWER: &str = "UPDATE consent_requests SET state = 'granted' WHERE id = ?";

fn request_id(number: u32) -> RequestId {
    let mut random = [6; 10];
    random[..4].copy_from_slice(&number.to_be_bytes());
    RequestId::new(1, &random)
}

fn asked(number: u32) -> RequestRow {
    let now = Timestamp::from_millis(SystemClock::default().now_millis());
    let (request, card) = (request(number, now), card(now));
    // As long as real ones; they are not looked into any more.
    let signed = AskAnswer { request: "r".repeat(1_100), card: "c".repeat(500) };
    RequestRow { state: ConsentState::Requested, asked: Ask { card, request }, signed, received_at: now }
}

fn card(now: Timestamp) -> RecipientCard {
    RecipientCard {
        recipient: RecipientId::new(1, &[6; 10]),
        name: "Best Rooms".into(),
        contact: "mail@rooms.example".into(),
        country: "DE".into(),
        key: Person::new().backend.public(),
        iat: now,
    }
}

fn request(number: u32, now: Timestamp) -> ConsentRequest {
    let fields = [DataField::Name, DataField::City, DataField::PaymentsSettled];
    ConsentRequest {
        id: request_id(number),
        recipient: RecipientId::new(1, &[6; 10]),
        backend: Person::new().backend.public().thumbprint(),
        purposes: vec![DataPurpose::EstablishContractualAgreement, DataPurpose::IdentityVerification],
        fields: fields.map(|field| RequestedField { field, required: field == DataField::Name }).to_vec(),
        retention_days: 30,
        jurisdiction: "DE".into(),
        notice: Notice {
            url: "https://rooms.example/privacy".into(),
            sha256: sha256_base64url(b"We want to know who rents."),
            language: "en".into(),
        },
        grant_days: 30,
        iat: now,
        exp: now.plus(DAY),
    }
}
