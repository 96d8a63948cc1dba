//! Eight who write at once: whatever is asked in whatever order, no money comes from nowhere, goes nowhere, or is spent twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tally_backend::{BikeRequest, Config, Limits, LockRequest, MerchantRequest, Operator, PageQuery, SystemRequest};

use crate::books::Books;
use crate::customer::Customer;
use crate::dice::Dice;
use crate::house::{House, Shop, merchant};
use crate::phone::cny;
use crate::setting;
use crate::vitals::{Vitals, spread};

const WRITERS: u64 = 8;

/// How many people each writer speaks for.
const PEOPLE: usize = 4;

/// How many bikes there are for all of them; of so many, the lock stays closed.
const BIKES: usize = 96;
const JAMMED: usize = 16;

/// 1.00 to begin with, and 0.50 for each begun minute.
const PLAN: &str = r#"{"plan_id":"usual","name":[{"text":"Usual","language":"en"}],"currency":"CNY","price":1,
    "is_taxable":false,"description":[],"per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;

/// Where money can go.
pub struct Town {
    pub operator: Operator,
    pub shops: Vec<Shop>,
    /// What the code on each bike says.
    pub bikes: Vec<String>,
}

impl Town {
    /// What a ride holds; the fare may be more, and then the rest comes from the wallet or stays owed.
    pub const DEPOSIT: i64 = 500;

    async fn new(house: &House) -> Self {
        let shops = [house.shop_called("BEST TRANSPORT").await, house.shop_called("RIVER BAKERY").await];
        let mut town = Self { operator: house.operator(), shops: shops.into(), bikes: Vec::new() };
        town.put_bikes().await;
        town
    }

    async fn put_bikes(&mut self) {
        let provider = MerchantRequest { category: "7519".into(), ..merchant("RIVER BIKES") };
        let provider = self.operator.add_merchant(provider).await.unwrap().merchant;
        let plan = serde_json::from_str(PLAN).unwrap();
        let (system, name, deposit, risk_fund) = ("river".to_owned(), "River".into(), cny(Self::DEPOSIT), cny(3_000));
        let request = SystemRequest { system: system.clone(), provider, name, plan, tax: None, deposit, risk_fund };
        self.operator.add_system(request).await.unwrap();
        for number in 0..BIKES {
            let bike = BikeRequest { bike: number.to_string(), station: None };
            self.bikes.push(self.operator.put_bike(system.clone(), bike).await.unwrap().payload);
            let lock = LockRequest { jammed: number < JAMMED };
            self.operator.lock(system.clone(), number.to_string(), lock).await.unwrap();
        }
    }
}

/// So much is asked that no phone would: the limit is another test's.
fn unlimited(config: &mut Config) {
    config.limits = Limits { burst: 1_000_000, per_minute: 60_000_000 };
}

/// What all of them have asked for so far, and whether they are to go on.
#[derive(Default)]
struct Progress {
    asked: AtomicUsize,
    done: AtomicBool,
}

#[tokio::test(flavor = "multi_thread")]
async fn money_is_neither_made_nor_lost_however_many_write_at_once() {
    let (wanted, seed) = (setting("TALLY_LOAD", 4_000), setting("TALLY_LOAD_SEED", 1));
    let house = House::with(unlimited).await;
    let (town, progress) = (Arc::new(Town::new(&house).await), Arc::new(Progress::default()));
    let share = usize::try_from(wanted.div_ceil(WRITERS)).unwrap();
    let mut writers = Vec::new();
    for number in 0..WRITERS {
        let people = people(&house).await;
        writers.push((people, Dice::new(seed, number)));
    }
    eprintln!("seed {seed}: {WRITERS} writers ask for {wanted} transfers, holds and refunds");
    let started = Instant::now();
    let writing: Vec<_> = writers
        .into_iter()
        .map(|(people, dice)| tokio::spawn(write(people, dice, share, Arc::clone(&town), Arc::clone(&progress))))
        .collect();
    let watching = tokio::spawn(watch(watched(&house), Dice::new(seed, WRITERS), Arc::clone(&progress), started));
    let mut customers = Vec::new();
    for writer in writing {
        customers.extend(writer.await.unwrap());
    }
    let elapsed = started.elapsed();
    progress.done.store(true, Ordering::SeqCst);
    let samples = watching.await.unwrap();
    tell(progress.asked.load(Ordering::SeqCst), elapsed, &samples);
    look(&house, &customers).await;
    end_all(&house, &mut customers).await;
    house.running.shutdown().await;
}

async fn people(house: &House) -> Vec<Customer> {
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(Customer::new(house.phone().await));
    }
    people
}

/// One writer: one after the other of its people asks for something.
async fn write(
    mut people: Vec<Customer>,
    mut dice: Dice,
    share: usize,
    town: Arc<Town>,
    progress: Arc<Progress>,
) -> Vec<Customer> {
    let mut left = share;
    while left > 0 {
        let person = dice.place(people.len());
        let asked = people[person].act(&town, &mut dice, left).await;
        left -= asked;
        progress.asked.fetch_add(asked, Ordering::Relaxed);
    }
    people
}

/// What the watcher needs: the books, the operator's hand, and the clock, which it turns.
struct Watched {
    books: Books,
    operator: Operator,
    clock: Arc<crate::house::TurnedClock>,
}

fn watched(house: &House) -> Watched {
    let books = Books::of(&house.directory.path().join("data"));
    Watched { books, operator: house.operator(), clock: Arc::clone(&house.place.clock) }
}

/// Reads beside the writers, and lets time pass, so that rides grow dear and locks that stayed closed give back what they held.
async fn watch(watched: Watched, mut dice: Dice, progress: Arc<Progress>, started: Instant) -> Vec<Vitals> {
    let (mut samples, mut told) = (Vec::new(), Instant::now());
    while !progress.done.load(Ordering::SeqCst) {
        watched.books.moment().assert_holds();
        samples.push(Vitals::of(std::process::id(), None));
        watched.clock.turn(i64::try_from(dice.within(0..30)).unwrap());
        if told.elapsed() > Duration::from_secs(10) {
            told = Instant::now();
            assert!(watched.operator.ledger(PageQuery::default()).await.unwrap().holds);
            let asked = progress.asked.load(Ordering::Relaxed);
            eprintln!("{:>5} s: {asked} asked for, {} looks", started.elapsed().as_secs(), samples.len());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    samples
}

fn tell(asked: usize, elapsed: Duration, samples: &[Vitals]) {
    let rate = u128::try_from(asked).unwrap() * 1_000 / elapsed.as_millis().max(1);
    let memory = spread(samples.iter().map(|sample| sample.memory));
    eprintln!("{asked} in {elapsed:.1?}: {rate} a second; {} looks; memory {memory}", samples.len());
}

/// The books have what was accepted, to the last one, and nothing else.
async fn look(house: &House, customers: &[Customer]) {
    let books = watched(house).books;
    books.moment().assert_holds();
    books.assert_holds_end_or_stand();
    let moved = books.moved();
    let accepted = customers.iter().flat_map(|customer| {
        let user = customer.phone.user.to_string();
        customer.accepted.iter().map(move |(kind, sum)| ((user.clone(), *kind), *sum))
    });
    assert!(moved == accepted.collect(), "what moved is not what was accepted");
    let ledger = house.operator().ledger(PageQuery::default()).await.unwrap();
    assert!(ledger.holds, "{:?} {:?} {:?}", ledger.sums, ledger.wrong, ledger.overdrawn);
    let ((all, standing), declined) = (books.holds(), customers.iter().map(|one| one.declined).sum::<u64>());
    eprintln!("{} transfers, {all} holds of which {standing} stand, {declined} declined", ledger.transfers);
}

/// Every hold that still stands comes to its end.
async fn end_all(house: &House, customers: &mut [Customer]) {
    house.place.clock.turn(200);
    for customer in &mut *customers {
        customer.settle_up().await;
    }
    house.place.clock.turn(3_600);
    house.running.catch_up().await.unwrap();
    look(house, customers).await;
    let books = watched(house).books;
    assert_eq!((books.moment().held, books.holds().1), (0, 0), "nothing is held for ever");
}
