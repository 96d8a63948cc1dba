//! A full outbox is emptied: what a phone does that comes back after weeks without a network.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::domain::payment::{PaymentEvent, PaymentState};
use tally::store::outbox::{self, NewOperation};
use tally::store::payments::{self, PaymentRow};
use tally::store::{DatabaseKey, Store};
use tally::sync::{Engine, Parts, Threads};
use tally::wallet::{OsRandomness, SystemClock};
use tally::wire::http::PUSH_OPERATIONS;
use tally::wire::receipt::{Effect, Outcome, Receipt};
use tally_backend::store::{Effects, Item, NewPayment, NewTransfer, Party, SqliteStore, Store as _, Wants};

use super::Line;
use crate::ground::{
    DATABASE_KEY, Member, OpenVault, Person, Shop, Way, compact, copy, decided, found, now, payment, start,
};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "drain",
    what: "Drain 10,000 queued payments over loopback",
    baseline: "the sum of the backend's commits of the same payments in the same groups",
    measure,
};

const WAITING: u32 = 10_000;

/// 2,000 a second.
const SECONDS: f64 = 5.0;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let ground = Ground::new(plan)?;
    let limits = [Limit::Ratio(1.5), Limit::Most(SECONDS)];
    let race = plan.race(("10,000 payments", 5), &limits, || ground.drain(plan), || ground.commit(plan))?;
    Ok(vec![race])
}

/// A wallet with a full outbox and its backend, of which each round takes copies.
struct Ground {
    wallet: PathBuf,
    backend: PathBuf,
    waiting: Vec<Waiting>,
}

/// One payment that waits.
struct Waiting {
    row: PaymentRow,
    compact: String,
}

impl Ground {
    fn new(plan: &Plan) -> Result<Self> {
        let (wallet, backend, person) = (plan.directory("wallet")?, plan.directory("backend")?, Person::new());
        let shop = plan.runtime().block_on(found(&backend, &[Member::person()]))?;
        let waiting = (0..WAITING).map(|number| Waiting::new(&person, &shop, number)).collect::<Result<Vec<_>>>()?;
        person.settle_in(&wallet, |store| waiting.chunks(1_000).try_for_each(|some| queue(store, some)))?;
        Ok(Self { wallet, backend, waiting })
    }

    /// By the phone's engine, through HTTP, to the backend.
    fn drain(&self, plan: &Plan) -> Result<Duration> {
        let (wallet, backend) = (again(plan, &self.wallet)?, again(plan, &self.backend)?);
        let taken = plan.runtime().block_on(async {
            let running = start(&backend).await?;
            let engine = Engine::new(Parts {
                store: Store::open(&wallet, &DatabaseKey::from_bytes(&DATABASE_KEY))?,
                vault: Arc::new(OpenVault),
                clock: Arc::new(SystemClock::default()),
                randomness: Arc::new(OsRandomness),
                worker: Arc::new(Threads),
                transport: Arc::new(Way::to(&running)?),
            });
            let began = Instant::now();
            let report = engine.push().await?;
            let taken = began.elapsed();
            ensure!(report.accepted == WAITING && report.remaining == 0, "{report:?}");
            running.shutdown().await;
            Ok(taken)
        })?;
        [wallet, backend].iter().try_for_each(fs::remove_dir_all)?;
        Ok(taken)
    }

    /// By the backend's store alone: everything is decided and signed beforehand.
    fn commit(&self, plan: &Plan) -> Result<Duration> {
        let (backend, user) = (again(plan, &self.backend)?, Member::person().user);
        let items = self.waiting.iter().map(Waiting::decided).collect::<Result<Vec<_>>>()?;
        let mut groups = groups(items);
        let taken = plan.runtime().block_on(async {
            let store = SqliteStore::open(&backend, &tally_backend::OsRandomness)?;
            let began = Instant::now();
            while let Some(group) = groups.pop() {
                store.settle(user, group).await.into_iter().try_for_each(|one| one.map(drop))?;
            }
            let taken = began.elapsed();
            store.close();
            anyhow::Ok(taken)
        })?;
        fs::remove_dir_all(&backend)?;
        Ok(taken)
    }
}

/// As many in each as a phone sends at once.
fn groups(items: Vec<Item>) -> Vec<Vec<Item>> {
    let mut groups = Vec::new();
    let mut items = items.into_iter().peekable();
    while items.peek().is_some() {
        groups.push(items.by_ref().take(PUSH_OPERATIONS).collect());
    }
    groups
}

fn again(plan: &Plan, original: &Path) -> Result<PathBuf> {
    let directory = plan.directory("again")?;
    copy(original, &directory)?;
    Ok(directory)
}

fn queue(store: &Store, waiting: &[Waiting]) -> Result<()> {
    store.write(|w| {
        waiting.iter().try_for_each(|Waiting { row, compact }| {
            payments::insert(w, row)?;
            payments::advance(w, row.id, PaymentEvent::Authorise, row.created_at)?;
            let (typ, compact, created_at) = ("tally-payment+jwt".into(), compact.clone(), row.created_at);
            let (attachment, after, urgent) = (None, vec![], false);
            outbox::enqueue(w, &NewOperation { id: row.id, typ, compact, attachment, after, urgent, created_at })?;
            Ok(())
        })
    })
}

impl Waiting {
    fn new(person: &Person, shop: &Shop, number: u32) -> Result<Self> {
        let (id, at) = (OperationId::new(now().0 * 1_000 + i64::from(number), &[7; 10]), now());
        let (state, terms) = (PaymentState::Created, shop.terms(number)?);
        let row = PaymentRow { id, state, terms, created_at: at, updated_at: at, ..payment(number)? };
        Ok(Self { compact: compact(person, &row)?, row })
    }

    fn decided(&self) -> Result<Item> {
        let (member, terms, sha256) = (Member::person(), &self.row.terms, sha256_base64url(self.compact.as_bytes()));
        let nonce = terms.nonce.clone();
        let payment =
            NewPayment { payee: terms.payee, total: terms.total, quote: None, nonce: nonce.clone(), mandate: None };
        let (debit, credit) = (Party::Wallet(member.account), Party::Merchant(terms.payee));
        let transfer = Some(NewTransfer { debit, credit, amount: terms.total });
        let effects = Effects { transfer, payment: Some(payment), ..Effects::default() };
        let wants = Wants { nonce: Some(nonce), payee: Some(terms.payee), ..Wants::default() };
        Ok(decided(self.row.id, &sha256, self.receipt(&member, &sha256)?, effects, wants))
    }

    fn receipt(&self, member: &Member, sha256: &str) -> Result<String> {
        let terms = &self.row.terms;
        let (payee, payee_name, total) = (terms.payee, terms.payee_name.clone(), terms.total);
        let receipt = Receipt {
            user: member.user,
            operation: self.row.id,
            operation_sha256: sha256.to_owned(),
            operation_typ: "tally-payment+jwt".into(),
            iat: now(),
            outcome: Outcome::Accepted { effect: Effect::Payment { payee, payee_name, total, bill: None } },
        };
        Ok(Signed::sign(receipt, &Person::new().backend)?.compact().to_owned())
    }
}
