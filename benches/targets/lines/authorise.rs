//! Agreeing to a payment: one signature and one transaction.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use ed25519_dalek::{Signer as _, SigningKey};
use rusqlite::TransactionBehavior;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::platform::Clock as _;
use tally::store::payments::{self, PaymentRow};
use tally::wallet::{SystemClock, Wallet};

use super::Line;
use crate::ground::{Person, Raw, compact, payment, payments as fill, wallet};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "authorise",
    what: "Authorise a payment: sign, state and outbox, commit",
    baseline: "a raw SQLCipher commit of the same rows and one signature",
    measure,
};

/// What lies there before: a year of somebody who pays three times a day.
const BEFORE: u32 = 1_000;

/// Payments that wait for a yes, more than there are rounds.
const WAITING: u32 = 400;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let waiting = waiting()?;
    let twins = plan.twins(|store| {
        fill(store, BEFORE)?;
        store.write(|w| waiting.iter().try_for_each(|row| Ok(payments::insert(w, row)?)))
    })?;
    let wallet = plan.runtime().block_on(wallet(&twins.ours))?;
    let mut hand = Hand::new(Raw::open(&twins.raw)?, &Person::new(), &waiting)?;
    let mut next = waiting.iter();
    let race = plan.race(
        ("one payment", 101),
        &[Limit::Ratio(1.5)],
        || agree(plan, &wallet, next.next().map(|row| row.id)),
        || hand.commit(),
    )?;
    Ok(vec![race])
}

/// Payments that were shown to the person just now.
fn waiting() -> Result<Vec<PaymentRow>> {
    let now = Timestamp::from_millis(SystemClock::default().now_millis());
    (0..WAITING).map(|number| shown(BEFORE + number, now)).collect()
}

fn shown(number: u32, now: Timestamp) -> Result<PaymentRow> {
    let mut row = payment(number)?;
    row.terms.expires_at = now.plus(3_600);
    Ok(row)
}

fn agree(plan: &Plan, wallet: &Wallet, id: Option<OperationId>) -> Result<Duration> {
    let id = id.context("more rounds than payments")?;
    let began = Instant::now();
    plan.runtime().block_on(wallet.payments().authorise(id))?;
    Ok(began.elapsed())
}

/// The same rows by hand: the payment's state, and the operation.
struct Hand {
    raw: Raw,
    key: SigningKey,
    operations: Vec<(OperationId, String)>,
}

impl Hand {
    fn new(raw: Raw, person: &Person, waiting: &[PaymentRow]) -> Result<Self> {
        let key = SigningKey::from_bytes(&person.holder.seed());
        let operations = waiting.iter().map(|row| Ok((row.id, compact(person, row)?)));
        Ok(Self { raw, key, operations: operations.collect::<Result<_>>()? })
    }

    fn commit(&mut self) -> Result<Duration> {
        let (id, compact) = self.operations.pop().context("more rounds than payments")?;
        let (signed, _) = compact.rsplit_once('.').context("a JWS has three parts")?;
        let began = Instant::now();
        black_box(self.key.sign(signed.as_bytes()));
        let transaction = self.raw.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = id.to_string();
        transaction.prepare_cached(STATE)?.execute((&id, 1_700_000_000))?;
        transaction.prepare_cached(OPERATION)?.execute((&id, &compact, 1_700_000_000))?;
        transaction.commit()?;
        Ok(began.elapsed())
    }
}

const STATE: &str = "UPDATE payments SET state = 'authorised', updated_at = ?2, authorised_at = ?2 WHERE id = ?1";

const OPERATION: &str = "INSERT INTO outbox (id, typ, compact, needs, urgent, state, attempts, created_at)
    VALUES (?1, 'tally-payment+jwt', ?2, '[]', 0, 'queued', 0, ?3)";
