//! Sixty-four wallets that pay and sync for as long as one likes: every request is answered, both sides agree, and the backend
//! takes no more of the machine at the end than at the beginning.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::books::Books;
use crate::dice::Dice;
use crate::house::Shop;
use crate::people::{Person, files};
use crate::process::Program;
use crate::setting;
use crate::vitals::{Vitals, median, spread};

const PHONES: u64 = 64;

/// From so many seconds on it is long enough to tell whether memory grows.
const LONG: u64 = 120;

/// By how many KiB the middle of the last third may lie above the middle of the first: the page caches of five connections.
const GROWTH: u64 = 8 * 1024;

/// A log is moved into the database at 1,000 pages of 4 KiB, once no reader needs it; so much leaves room for slow readers.
const LOG: u64 = 32 * 1024 * 1024;

/// What one operation adds to the database: itself, its receipt, two changes, a transfer, a quote and the nonces.
const ROOM: u64 = 12 * 1024;

/// What is closed in time is closed by then; a client's connection that idles is, after 45 s.
const LEAVING: Duration = Duration::from_secs(100);

struct Street {
    directory: TempDir,
    program: Program,
    shops: Vec<Shop>,
    seconds: u64,
}

impl Street {
    async fn new() -> Self {
        let (directory, seconds) = (tempfile::tempdir().unwrap(), setting("TALLY_LOAD_SECONDS", 5));
        let program = Program::start(directory.path(), "127.0.0.1:0", "info");
        let shops = vec![program.shop().await, program.shop().await];
        Self { directory, program, shops, seconds }
    }

    fn data(&self) -> std::path::PathBuf {
        self.directory.path().join("data")
    }

    fn vitals(&self) -> Vitals {
        Vitals::of(self.program.child.id(), Some(&self.data()))
    }

    async fn enrolled(self: &Arc<Self>, seed: u64) -> Vec<Person> {
        let mut enrolling = JoinSet::new();
        for number in 0..PHONES {
            let street = Arc::clone(self);
            enrolling.spawn(async move { Person::enrolled(&street.program, Dice::new(seed, number)).await });
        }
        enrolling.join_all().await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wallets_that_sync_for_long_are_served_and_leave_nothing_behind() {
    let street = Arc::new(Street::new().await);
    let before = street.vitals();
    let people = street.enrolled(setting("TALLY_LOAD_SEED", 1)).await;
    eprintln!("{PHONES} wallets sync for {} s", street.seconds);
    let until = Instant::now() + Duration::from_secs(street.seconds);
    let watching = tokio::spawn(watch(Arc::clone(&street), until));
    let mut living = JoinSet::new();
    for (number, person) in people.into_iter().enumerate() {
        living.spawn(live(Arc::clone(&street), person, until, number % 2 == 0));
    }
    let lives = living.join_all().await;
    let samples = watching.await.unwrap();
    agree(&street, &lives);
    every_request_was_answered(street.directory.path());
    files_are_as_they_should_be(&street, &lives);
    judge(&street, &samples);
    drop(lives);
    comes_back(&street, before).await;
}

/// One person's time, with an app in the foreground or one that only syncs; gives how many payments there were.
async fn live(street: Arc<Street>, mut person: Person, until: Instant, foreground: bool) -> (Person, usize) {
    let wallet = person.wallet.clone();
    let listening = foreground.then(|| tokio::spawn(async move { wallet.listen().await }));
    let mut payments = 0;
    while Instant::now() < until {
        payments += usize::from(person.act(&street.program, &street.shops).await);
    }
    if let Some(listening) = listening {
        assert!(!listening.is_finished(), "nothing ends the listening of an app in the foreground");
        listening.abort();
        let _ = listening.await;
    }
    person.wallet.sync().await.unwrap();
    (person, payments)
}

async fn watch(street: Arc<Street>, until: Instant) -> Vec<Vitals> {
    let mut samples = Vec::new();
    while Instant::now() < until {
        samples.push(street.vitals());
        if samples.len().is_multiple_of(60) {
            let Vitals { memory, threads, files, log, database } = street.vitals();
            let [log, database] = [log, database].map(|bytes| bytes / 1024);
            eprintln!("memory {memory} KiB, {threads} threads, {files} files, log {log} KiB, database {database} KiB");
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    samples
}

/// Every payment is settled, on both sides alike, and every balance is the one in the books.
fn agree(street: &Street, lives: &[(Person, usize)]) {
    let books = Books::of(&street.data());
    books.moment().assert_holds();
    let mut paid = 0;
    for (person, payments) in lives {
        assert_eq!(person.settled(), *payments);
        assert_eq!(person.balance(), books.balance(&person.user()));
        paid += payments;
    }
    eprintln!("{paid} payments, {} operations", books.operations());
}

/// By the backend's own log: every request got a 200, and nothing was worth a warning.
fn every_request_was_answered(directory: &Path) {
    let log = fs::read_to_string(directory.join("log")).unwrap();
    let answered: Vec<_> = log.lines().filter(|line| line.contains(" answered method=")).collect();
    let bad: Vec<_> = answered.iter().filter(|line| !line.contains(" status=200 ")).take(9).collect();
    let odd: Vec<_> = log.lines().filter(|line| line.contains(" WARN ") || line.contains(" ERROR ")).take(9).collect();
    assert!(bad.is_empty() && odd.is_empty(), "{bad:#?} {odd:#?}");
    assert!(!answered.is_empty());
    eprintln!("{} requests, each answered", answered.len());
}

fn files_are_as_they_should_be(street: &Street, lives: &[(Person, usize)]) {
    let known = ["backend.db", "backend.db-shm", "backend.db-wal", "backend.lock", "pseudonyms.key", "signing.key"];
    assert_eq!(files(&street.data(), "").0, known);
    for (person, _) in lives {
        let (names, log) = files(&person.database(), "-wal");
        assert_eq!(names, ["begun", "wallet.db", "wallet.db-shm", "wallet.db-wal"]);
        assert!(log < LOG / 4, "a wallet's log has {log} bytes");
    }
}

fn judge(street: &Street, samples: &[Vitals]) {
    let operations = u64::try_from(Books::of(&street.data()).operations()).unwrap();
    let (log, database) = (samples.iter().map(|one| one.log).max().unwrap(), street.vitals().database);
    eprintln!("memory {}; log {log} bytes, {} of database for each operation", memory(samples), database / operations);
    assert!(log < LOG, "the log is not moved into the database: {log} bytes");
    assert!(database < operations * ROOM + LOG, "{database} bytes for {operations} operations");
    if street.seconds >= LONG {
        // The first fifth is for what is made once: caches, threads, connections.
        let warm = &samples[samples.len() / 5..];
        let [first, last] = [&warm[..warm.len() / 3], &warm[warm.len() - warm.len() / 3..]];
        let [early, late] = [first, last].map(|part| median(part.iter().map(|one| one.memory)));
        eprintln!("memory in the first third {early} KiB, in the last {late} KiB");
        assert!(late <= early + GROWTH, "memory grows");
        let most = |part: &[Vitals], of: fn(&Vitals) -> u64| part.iter().map(of).max().unwrap();
        assert!(most(last, |one| one.threads) <= most(first, |one| one.threads) + 4, "threads are left behind");
        assert!(most(last, |one| one.files) <= most(first, |one| one.files) + PHONES, "sockets are left behind");
    }
}

fn memory(samples: &[Vitals]) -> impl std::fmt::Display {
    spread(samples.iter().map(|one| one.memory))
}

/// Once the phones are gone, so is everything that was held for them.
async fn comes_back(street: &Street, before: Vitals) {
    let end = Instant::now() + LEAVING;
    loop {
        let now = street.vitals();
        // The readers' and the operator's own files and threads are made when they are first needed.
        if now.files <= before.files + 8 && now.threads <= before.threads + 8 {
            return;
        }
        assert!(Instant::now() < end, "{now:?} stays after the phones have gone, of {before:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
