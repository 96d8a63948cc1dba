//! Opening, pausing, wiping.

use std::fs;
use std::mem::take;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tally::domain::payment::PaymentState;
use tally::platform::{Clock, NotFinished, Slot, Worker};
use tally::wallet::{MandateState, Options, Threads, Wallet};
use tokio::sync::Notify;

use crate::support::{Bench, CHANGES, Fault, Phone, PhoneClock, bytes_below, euro, typed};

/// A poll that nothing ends lasts no less.
const WHOLE_POLL: Duration = Duration::from_secs(25);

/// What is to be done.
type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A clock by which nobody waits. What it is asked to wait for is added up, and once that is enough others do something.
struct Waiting {
    clock: Arc<PhoneClock>,
    waited: Mutex<Duration>,
    others: Mutex<Vec<(Duration, Task)>>,
}

impl Waiting {
    fn for_nobody(phone: &Phone) -> Arc<Self> {
        Arc::new(Self { clock: phone.clock.clone(), waited: Mutex::default(), others: Mutex::default() })
    }

    /// The same, and a second wallet in the phone's directory, which rests.
    async fn with_a_second(phone: &Phone) -> (Arc<Self>, Wallet) {
        phone.pause_now().await;
        let waiting = Self::for_nobody(phone);
        let second = Wallet::open(waiting.options(phone)).await.unwrap();
        rest(&second).await;
        phone.resume().await.unwrap();
        (waiting, second)
    }

    fn options(self: &Arc<Self>, phone: &Phone) -> Options {
        Options { clock: self.clone(), ..phone.options() }
    }

    /// `other` is paused once somebody has waited for this long.
    fn lets_go_after(&self, other: &Wallet, patience: Duration) {
        let other = other.clone();
        self.after(patience, async move { rest(&other).await });
    }

    /// This is done once somebody has waited for this long.
    fn after(&self, patience: Duration, task: impl Future<Output = ()> + Send + 'static) {
        self.others.lock().unwrap().push((patience, Box::pin(task)));
    }

    fn waited(&self) -> Duration {
        take(&mut *self.waited.lock().unwrap())
    }

    /// Waits in no time, and says what is to be done now.
    fn wait(&self, duration: Duration) -> Vec<(Duration, Task)> {
        let waited = {
            let mut waited = self.waited.lock().unwrap();
            *waited += duration;
            *waited
        };
        self.others.lock().unwrap().extract_if(.., |(patience, _)| waited > *patience).collect()
    }
}

#[async_trait]
impl Clock for Waiting {
    fn now_millis(&self) -> i64 {
        self.clock.now_millis()
    }

    fn monotonic_millis(&self) -> i64 {
        self.clock.monotonic_millis()
    }

    async fn sleep(&self, duration: Duration) {
        for (_, task) in self.wait(duration) {
            task.await;
        }
    }
}

/// As [`Phone::pause_now`], for another wallet.
async fn rest(wallet: &Wallet) {
    wallet.pause(Duration::from_secs(10)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_just_closing_the_wallet_is_waited_for() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let waiting = Waiting::for_nobody(&phone);
    for patience in [0, 4].map(Duration::from_secs) {
        waiting.lets_go_after(&phone, patience);
        let second = Wallet::open(waiting.options(&phone)).await.unwrap();
        assert!(waiting.waited() > patience);
        rest(&second).await;
        phone.resume().await.unwrap();

        waiting.lets_go_after(&phone, patience);
        second.resume().await.unwrap();
        assert!(waiting.waited() > patience);
        rest(&second).await;
        phone.resume().await.unwrap();
    }
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_is_kept_to_by_whoever_waits_to_resume() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (waiting, second) = Waiting::with_a_second(&phone).await;
    waiting.lets_go_after(&second, Duration::ZERO);
    waiting.lets_go_after(&phone, Duration::ZERO);
    typed(second.resume().await, 203);
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_is_open_once() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let (waiting, asked) = (Waiting::for_nobody(&phone), phone.vault.openings(Slot::Database));
    typed(Wallet::open(waiting.options(&phone)).await, 411);
    let waited = waiting.waited();
    assert!((Duration::from_secs(5)..Duration::from_secs(6)).contains(&waited), "{waited:?}");
    assert_eq!(phone.vault.openings(Slot::Database), asked + 1, "the key was the same all the while");
    assert_eq!(phone.pay(&shop, 900).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_opens_what_was_begun_anew_meanwhile() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (waiting, wallet) = (Waiting::for_nobody(&phone), (*phone).clone());
    waiting.after(Duration::ZERO, async move {
        wallet.wipe(false).await.unwrap();
        wallet.resume().await.unwrap();
    });
    waiting.lets_go_after(&phone, Duration::from_secs(1));
    let second = Wallet::open(waiting.options(&phone)).await.unwrap();
    assert_eq!(second.membership().unwrap(), None);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_unseals_the_key_of_a_wallet_that_is_wiped_just_then_opens_what_was_begun_anew() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (waiting, wallet) = (Waiting::for_nobody(&phone), (*phone).clone());
    phone.vault.before_opening(Slot::Database, async move {
        wallet.wipe(false).await.unwrap();
        wallet.resume().await.unwrap();
        rest(&wallet).await;
    });
    let second = Wallet::open(waiting.options(&phone)).await.unwrap();
    assert_eq!(second.membership().unwrap(), None);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_begin_at_once_one_opens_what_the_other_has_begun() {
    let bench = Bench::start().await;
    let phone = Phone::switched_off(&bench);
    let (waiting, options) = (Waiting::for_nobody(&phone), phone.options());
    // While the vault is asked about the new key of the one, the other begins and lets go.
    phone.vault.before_opening(Slot::Database, async move { rest(&Wallet::open(options).await.unwrap()).await });
    let one = Wallet::open(waiting.options(&phone)).await.unwrap();
    assert!(waiting.waited() > Duration::ZERO);
    assert_eq!(one.membership().unwrap(), None);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paused_it_answers_that_it_is_and_resumed_it_goes_on() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 900).await;
    phone.pause_now().await;
    typed(phone.accounts().balance(), 203);
    typed(phone.sync().await, 203);
    typed(phone.prepare(&shop.sticker, Some(euro(900))).await, 203);
    typed(phone.payments().confirm(payment.id).await, 203);
    phone.pause_now().await;
    phone.resume().await.unwrap();
    phone.resume().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap(), payment);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pausing_sends_what_can_be_sent() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    bench.network.connect();
    phone.pause_now().await;
    assert_eq!(bench.effects_of(payment.id).await, 1);
    phone.resume().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paused_it_lets_go_of_its_files() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let (_waiting, second) = Waiting::with_a_second(&phone).await;
    typed(second.resume().await, 411);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wiping_refuses_while_a_payment_is_unsent() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    typed(phone.wipe(false).await, 204);
    bench.network.connect();
    phone.sync().await.unwrap();
    assert_eq!(phone.payments().find(payment.id).unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

/// Threads that do something of a test's between the next piece of work and whatever the wallet does after it.
#[derive(Default)]
struct Between(Mutex<Option<Task>>);

#[async_trait]
impl Worker for Between {
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished> {
        let between = self.0.lock().unwrap().take();
        let done = Threads.run(work).await;
        if let Some(between) = between {
            between.await;
        }
        done
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_signed_after_the_look_at_what_is_unsent_is_not_wiped() {
    let bench = Bench::start().await;
    let phone = Phone::with_mandate(&bench).await;
    phone.pause_now().await;
    bench.network.cut().await;
    let between = Arc::new(Between::default());
    let wallet = Wallet::open(Options { worker: between.clone(), ..phone.options() }).await.unwrap();
    let (mandates, mandate) = (wallet.mandates(), wallet.mandates().list().unwrap()[0].id);
    let ending = async move { assert_eq!(mandates.end(mandate).await.unwrap().state, MandateState::Ended) };
    *between.0.lock().unwrap() = Some(Box::pin(ending));

    typed(wallet.wipe(false).await, 204);
    assert_eq!(wallet.mandates().list().unwrap()[0].state, MandateState::Ended);
    bench.network.connect();
    wallet.sync().await.unwrap();
    assert_eq!(wallet.unsent().await.unwrap(), 0);
    rest(&wallet).await;
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wiped_no_file_holds_anything() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.pay(&shop, 900).await;
    assert!(!bytes_below(phone.directory()).is_empty());
    phone.wipe(false).await.unwrap();
    assert_eq!(bytes_below(phone.directory()).len(), 0);
    typed(phone.accounts().balance(), 203);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wiped_by_force_it_begins_anew_and_the_unsent_payment_is_never_made() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    bench.network.cut().await;
    let payment = phone.pay(&shop, 900).await;
    phone.wipe(true).await.unwrap();
    assert_eq!(bytes_below(phone.directory()).len(), 0);
    bench.network.connect();
    phone.resume().await.unwrap();
    assert_eq!((phone.membership().unwrap(), phone.payments_made()), (None, vec![]));
    phone.enrol(&bench.invite("EUR").await, None).await.unwrap();
    assert_eq!(bench.effects_of(payment.id).await, 0);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_cannot_be_read_any_more_is_wiped_by_force() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    // Nothing is left in the log, and nothing is read yet.
    phone.pause_now().await;
    phone.resume().await.unwrap();
    let file = phone.directory().join("database/wallet.db");
    let first_page_alone: Vec<u8> = fs::read(&file).unwrap().into_iter().take(4_096).collect();
    fs::write(&file, first_page_alone).unwrap();

    typed(phone.outbox().unsent(), 414);
    typed(phone.wipe(false).await, 414);
    phone.wipe(true).await.unwrap();
    assert_eq!(bytes_below(phone.directory()).len(), 0);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_paid_can_be_read_in_its_files() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.pay(&shop, 900).await;
    let bytes = bytes_below(phone.directory());
    for secret in ["Best Transport", "最佳运输", "tally-payment", "SQLite format 3", &shop.sticker] {
        assert!(!contains(&bytes, secret), "{secret} can be read");
    }
    bench.finish(&[&phone]).await;
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn pausing_ends_a_long_poll_at_once() {
    let (bench, _, phone) = Bench::with_shop_and_phone().await;
    let polling = Arc::new(Notify::new());
    bench.network.strike(Fault::announce(&polling).on(CHANGES));
    let wallet = (*phone).clone();
    let listening = tokio::spawn(async move { wallet.listen().await });
    polling.notified().await;
    phone.pause_now().await;
    tokio::time::timeout(WHOLE_POLL, listening).await.expect("within the poll").unwrap().unwrap();
    phone.resume().await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pausing_during_a_payment_loses_nothing() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let id = phone.prepared(&shop, 900).await;
    let payments = phone.payments();
    phone.vault.prompts_take(Duration::from_millis(50));
    let confirming = tokio::spawn(async move { payments.confirm(id).await });
    phone.pause_now().await;
    let _ = confirming.await.unwrap();
    phone.resume().await.unwrap();
    assert_eq!(confirm_settles(&phone, id).await, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

async fn confirm_settles(phone: &Phone, id: tally::domain::id::OperationId) -> PaymentState {
    phone.payments().confirm(id).await.unwrap().state
}
