//! A backend on real files behind a network that can fail, with its operator.

use std::sync::Arc;

use tally::crypto::keys::Thumbprint;
use tally::domain::id::{AccountId, OperationId};
use tally::domain::time::Timestamp;
use tally::platform::Clock;
use tally::wallet::Profile;
use tally::wire::invite::{Address, Invite};
use tally_backend::{
    Backend, Config, Data, InviteRequest, LedgerTransfer, Limits, Operator, PageQuery, PersonRequest, Running,
};
use tempfile::TempDir;

use super::clock::{DAY, Passed, PhoneClock};
use super::proxy::Proxy;
use super::{Landlord, Phone, Shop, audit, currency};

pub struct Bench {
    passed: Passed,
    /// Where the backend keeps what it must not forget.
    pub data: TempDir,
    running: Option<Running>,
    pub network: Proxy,
    finished: bool,
}

impl Bench {
    pub async fn start() -> Self {
        let (passed, data) = (Passed::default(), TempDir::new().unwrap());
        let running = start_backend(&passed, &data).await;
        let network = Proxy::before(running.address());
        Self { passed, data, running: Some(running), network, finished: false }
    }

    /// A bench, a shop, and a phone with 100.00 EUR.
    pub async fn with_shop_and_phone() -> (Self, Shop, Phone) {
        let bench = Self::start().await;
        let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_money(&bench).await);
        (bench, shop, phone)
    }

    pub fn operator(&self) -> Operator {
        self.running.as_ref().expect("the backend runs").operator()
    }

    /// An invite that leads through the network.
    pub async fn invite(&self, code: &str) -> String {
        let request = InviteRequest { currency: currency(code), name: None, known: PersonRequest::default() };
        let mut invite: Invite = self.operator().invite(request).await.unwrap().invite.parse().unwrap();
        invite.address = self.address();
        invite.to_string()
    }

    /// The backend as phones know it.
    pub fn address(&self) -> Address {
        format!("http://{}", self.network.address()).parse().unwrap()
    }

    /// The backend as it is reached past the phones' network.
    pub fn backend_address(&self) -> std::net::SocketAddr {
        self.running.as_ref().expect("the backend runs").address()
    }

    /// The name of the key that the backend signs with.
    pub async fn backend_key(&self) -> Thumbprint {
        let request = InviteRequest { currency: currency("EUR"), name: None, known: PersonRequest::default() };
        self.operator().invite(request).await.unwrap().invite.parse::<Invite>().unwrap().key
    }

    /// A landlord, and an enrolled phone whose owner has filled in the profile.
    pub async fn with_landlord_and_phone() -> (Self, Landlord, Phone) {
        let bench = Self::start().await;
        let (landlord, phone) = (Landlord::registered(&bench).await, Phone::with_money(&bench).await);
        let profile = Profile { name: Some("Ada Wong".into()), city: Some("上海".into()) };
        phone.consents().set_profile(profile).await.unwrap();
        (bench, landlord, phone)
    }

    /// A clock on this bench.
    pub fn clock(&self) -> PhoneClock {
        PhoneClock::right(self.passed.clone())
    }

    /// Time passes, for the backend and every phone.
    pub fn seconds_pass(&self, seconds: i64) {
        self.passed.add(seconds);
    }

    /// Lets time pass until so many seconds before the next midnight of UTC, and at least a minute.
    pub fn pass_until_before_midnight(&self, seconds: i64) {
        let now = Timestamp::from_millis(self.clock().now_millis());
        let left = now.plus(60 + seconds).day().saturating_add(1) * DAY - now.0;
        self.seconds_pass(left - seconds);
    }

    /// The backend's process dies.
    pub fn kill_backend(&mut self) {
        self.running.take().expect("the backend runs").kill();
    }

    /// The backend starts again on what is on its disk.
    pub async fn restart_backend(&mut self) {
        let running = start_backend(&self.passed, &self.data).await;
        self.network.lead_to(running.address());
        self.running = Some(running);
    }

    /// Every movement of money.
    pub async fn transfers(&self) -> Vec<LedgerTransfer> {
        let (mut transfers, mut after) = (Vec::new(), None);
        loop {
            let page = self.operator().ledger(PageQuery { after }).await.unwrap();
            transfers.extend(page.items);
            after = page.next;
            if after.is_none() {
                return transfers;
            }
        }
    }

    /// How often money moved because of this operation.
    pub async fn effects_of(&self, operation: OperationId) -> usize {
        let cause = operation.to_string();
        self.transfers().await.iter().filter(|transfer| transfer.cause == cause).count()
    }

    /// What is in an account, by the transfers.
    pub async fn balance_of(&self, account: AccountId) -> i64 {
        let signed = |transfer: &LedgerTransfer| match (transfer.credit == account, transfer.debit == account) {
            (true, false) => transfer.amount.minor,
            (false, true) => -transfer.amount.minor,
            _ => 0,
        };
        self.transfers().await.iter().map(signed).sum()
    }

    /// Ends a test with faults on the way that may not have struck yet.
    pub async fn finish_after_faults(self, phones: &[&Phone]) {
        for phone in phones {
            phone.sync_until_done().await;
        }
        self.finish(phones).await;
    }

    /// Ends a test: the network is whole again, the books hold, and every phone agrees with them.
    pub async fn finish(mut self, phones: &[&Phone]) {
        self.finished = true;
        audit::books_hold(&self).await;
        for phone in phones {
            audit::agrees(&self, phone).await;
        }
        self.running.take().expect("the backend runs").shutdown().await;
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.finished, "the test did not look at the books");
        }
    }
}

async fn start_backend(passed: &Passed, data: &TempDir) -> Running {
    let mut config = Config::local(Data::Directory(data.path().to_owned())).unwrap();
    config.clock = Arc::new(PhoneClock::right(passed.clone()));
    // A test does in a second what a person does in a day.
    config.limits = Limits { burst: 1_000_000, per_minute: 1_000_000 };
    Backend::start(config).await.unwrap()
}
