//! What the backend settles in a second, asked by many phones at once.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::jws::Signed;
use tally::crypto::keys::PublicKey;
use tally::domain::id::OperationId;
use tally::sync::{Method, Request, Transport as _};
use tally::wire::http::{PUSH_OPERATIONS, SESSION};
use tally::wire::operation::Operation;
use tally::wire::payment::Payment;
use tally::wire::push::Answer;
use tokio::task::JoinSet;

use super::Line;
use crate::ground::{AUTHORITY, Member, Shop, Way, copy, found, now, start};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "throughput",
    what: "Signed payments, backend on SQLite: one of 8,192 that eight phones send at once",
    baseline: "the slower of verifying them on one core, and of raw commits of the same rows in the same groups",
    measure,
};

const PHONES: u8 = 8;

/// What the backend commits together, while the others are verified.
const GROUP: usize = PUSH_OPERATIONS;

/// Requests of each phone.
const REQUESTS: usize = 16;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let backend = plan.directory("backend")?;
    let members: Vec<_> = (0..PHONES).map(Member::numbered).collect();
    let shop = plan.runtime().block_on(found(&backend, &members))?;
    let phones = members.into_iter().map(|member| Phone::new(member, &shop)).collect::<Result<Vec<_>>>()?;
    let phones = Arc::new(phones);
    let rows = rows_of_one_round(plan, &backend, &phones)?;
    let race = plan.race(
        ("one payment", 7),
        &[Limit::Ratio(2.0)],
        || settle(plan, &again(plan, &backend)?, &phones),
        || Ok(verify(&phones)?.max(commit(&again(plan, &backend)?, &rows)?)),
    )?;
    Ok(vec![race])
}

/// A phone and its requests.
struct Phone {
    member: Member,
    keys: [PublicKey; 2],
    requests: Vec<Vec<String>>,
}

impl Phone {
    fn new(member: Member, shop: &Shop) -> Result<Self> {
        let payments = (0..u32::try_from(REQUESTS * PUSH_OPERATIONS)?).map(|number| pay(&member, shop, number));
        let payments = payments.collect::<Result<Vec<_>>>()?;
        let requests = payments.chunks(PUSH_OPERATIONS).map(<[String]>::to_vec).collect();
        Ok(Self { keys: [member.holder.public(), member.device_key.public()], member, requests })
    }

    /// One request after the other, as a phone sends them.
    async fn send(&self, way: &Way) -> Result<()> {
        for (number, operations) in self.requests.iter().enumerate() {
            let answer = way.send(self.request(number, serde_json::to_vec(operations)?)?).await?;
            ensure!(answer.status == 200, "{}", answer.status);
            let answers: Vec<Answer> = serde_json::from_slice(&answer.body)?;
            let receipts = answers.iter().filter(|answer| matches!(answer, Answer::Receipt { .. })).count();
            ensure!(receipts == PUSH_OPERATIONS, "{receipts} receipts");
        }
        Ok(())
    }

    fn request(&self, number: usize, body: Vec<u8>) -> Result<Request> {
        let (digest, session, key) = (content_digest(&body), "1.session", &self.member.device_key);
        let parts = SignedParts {
            method: Method::Post.name(),
            authority: AUTHORITY,
            path: PATH,
            query: None,
            content_digest: Some(&digest),
            extra: &[(SESSION, session)],
        };
        let nonce = format!("request {number}");
        let signature = sign(&parts, &Parameters { created: now().0, nonce, keyid: key.public().thumbprint() }, key);
        let headers = vec![
            ("content-type", "application/json".into()),
            ("signature-input", signature.input),
            ("signature", signature.value),
            ("content-digest", digest),
            (SESSION, session.into()),
        ];
        let (url, timeout) = (format!("https://{AUTHORITY}{PATH}").parse()?, Duration::from_mins(1));
        Ok(Request { method: Method::Post, url, headers, body, timeout })
    }
}

const PATH: &str = "/v1/operations";

fn pay(member: &Member, shop: &Shop, number: u32) -> Result<String> {
    let (id, iat) = (OperationId::new(now().0 * 1_000 + i64::from(number), &[7; 10]), now());
    let body = Payment { terms: shop.terms(number)?, mandate: None };
    let operation = Operation { id, user: member.user, device: member.device, iat, after: vec![], body };
    Ok(Signed::sign(operation, &member.holder)?.compact().to_owned())
}

fn again(plan: &Plan, original: &Path) -> Result<PathBuf> {
    let directory = plan.directory("again")?;
    copy(original, &directory)?;
    Ok(directory)
}

/// What one payment takes, sent to the backend that lies here, which is gone afterwards.
fn settle(plan: &Plan, backend: &Path, phones: &Arc<Vec<Phone>>) -> Result<Duration> {
    let taken = plan.runtime().block_on(send_all(backend, phones))?;
    fs::remove_dir_all(backend)?;
    Ok(taken)
}

async fn send_all(backend: &Path, phones: &Arc<Vec<Phone>>) -> Result<Duration> {
    let running = start(backend).await?;
    let mut sending = JoinSet::new();
    let began = Instant::now();
    for phone in 0..phones.len() {
        let (phones, way) = (Arc::clone(phones), Way::to(&running)?);
        sending.spawn(async move { phones[phone].send(&way).await });
    }
    sending.join_all().await.into_iter().collect::<Result<()>>()?;
    let taken = began.elapsed();
    running.shutdown().await;
    Ok(taken / payments())
}

fn payments() -> u32 {
    u32::from(PHONES) * u32::try_from(REQUESTS * PUSH_OPERATIONS).unwrap_or(u32::MAX)
}

/// What it takes to verify one of them.
fn verify(phones: &[Phone]) -> Result<Duration> {
    let began = Instant::now();
    for phone in phones {
        for compact in phone.requests.iter().flatten() {
            black_box(Signed::<Operation<Payment>>::verify(compact, &phone.keys[..])?);
        }
    }
    Ok(began.elapsed() / payments())
}

/// The rows of a table, in the order in which they were written.
struct Table {
    insert: String,
    rows: Vec<Vec<Value>>,
    /// How many of them belong to a payment.
    each: usize,
}

/// Everything that one round writes.
struct Rows {
    tables: Vec<Table>,
    /// The payer and the merchant, as accounts.
    accounts: [(String, String); 2],
}

/// Plays a round and reads what it wrote.
fn rows_of_one_round(plan: &Plan, backend: &Path, phones: &Arc<Vec<Phone>>) -> Result<Rows> {
    let played = again(plan, backend)?;
    plan.runtime().block_on(send_all(&played, phones))?;
    let (before, after) = (open(&again(plan, backend)?)?, open(&played)?);
    let table = |(name, each)| Table::written(&before, &after, name, each);
    let tables = [("operations", 1), ("changes", 2), ("payments", 1), ("transfers", 1)].map(table);
    let owner = |kind: &str| {
        let sql = "SELECT owner_id, account_id FROM accounts WHERE kind = ?1 LIMIT 1";
        after.query_row(sql, [kind], |row| Ok((row.get(0)?, row.get(1)?)))
    };
    Ok(Rows { tables: tables.into_iter().collect::<Result<_>>()?, accounts: [owner("wallet")?, owner("merchant")?] })
}

impl Table {
    fn written(before: &Connection, after: &Connection, name: &str, each: usize) -> Result<Self> {
        let last: i64 =
            before.query_row(&format!("SELECT coalesce(max(rowid), 0) FROM {name}"), [], |row| row.get(0))?;
        let mut statement = after.prepare(&format!("SELECT * FROM {name} WHERE rowid > ?1 ORDER BY rowid"))?;
        let columns = statement.column_count();
        let read = statement.query_map([last], |row| (0..columns).map(|column| row.get(column)).collect())?;
        let rows: Vec<Vec<Value>> = read.collect::<rusqlite::Result<_>>()?;
        ensure!(rows.len() == each * payments() as usize, "{} rows of {name}", rows.len());
        let places = vec!["?"; columns].join(", ");
        Ok(Self { insert: format!("INSERT INTO {name} VALUES ({places})"), rows, each })
    }

    /// The rows of one payment.
    fn of(&self, payment: usize) -> &[Vec<Value>] {
        &self.rows[payment * self.each..][..self.each]
    }
}

const BALANCE: &str = "UPDATE accounts SET balance = balance + ?1 WHERE owner_id = ?2 AND account_id = ?3";

/// What it takes to write one of them into a database that lies here, which is gone afterwards.
fn commit(backend: &Path, rows: &Rows) -> Result<Duration> {
    let connection = open(backend)?;
    let numbers: Vec<_> = (0..payments() as usize).collect();
    let began = Instant::now();
    for group in numbers.chunks(GROUP) {
        let transaction = connection.unchecked_transaction()?;
        group.iter().try_for_each(|payment| write(&transaction, rows, *payment))?;
        transaction.commit()?;
    }
    let taken = began.elapsed();
    drop(connection);
    fs::remove_dir_all(backend)?;
    Ok(taken / payments())
}

fn write(connection: &Connection, rows: &Rows, payment: usize) -> Result<()> {
    for table in &rows.tables {
        let mut statement = connection.prepare_cached(&table.insert)?;
        table.of(payment).iter().try_for_each(|row| statement.execute(params_from_iter(row)).map(drop))?;
    }
    for ((owner, account), amount) in rows.accounts.iter().zip([-1, 1]) {
        connection.prepare_cached(BALANCE)?.execute((amount, owner, account))?;
    }
    Ok(())
}

/// As the backend opens it.
fn open(backend: &Path) -> Result<Connection> {
    tally_cipher::link();
    let connection = Connection::open(backend.join("backend.db"))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;",
    )?;
    Ok(connection)
}
