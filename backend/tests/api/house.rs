//! A backend with a clock that can be turned, and its merchants.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use tally::crypto::keys::Thumbprint;
use tally::platform::Clock;
use tally::wire::invite::Invite;
use tally_backend::{
    Backend, Config, Data, InviteRequest, MerchantRequest, Operator, PageQuery, PersonRequest, Running, SystemClock,
};
use tempfile::TempDir;

use crate::phone::Phone;

/// The machine's clock, turned forward by so many seconds.
#[derive(Default)]
pub struct TurnedClock {
    machine: SystemClock,
    forward: AtomicI64,
}

#[async_trait]
impl Clock for TurnedClock {
    fn now_millis(&self) -> i64 {
        self.machine.now_millis() + self.forward.load(Ordering::SeqCst) * 1000
    }

    fn monotonic_millis(&self) -> i64 {
        self.machine.monotonic_millis()
    }

    async fn sleep(&self, duration: Duration) {
        self.machine.sleep(duration).await;
    }
}

impl TurnedClock {
    pub fn turn(&self, seconds: i64) {
        self.forward.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn now(&self) -> i64 {
        self.now_millis() / 1000
    }
}

/// Somebody who can be paid.
#[derive(Clone)]
pub struct Shop {
    pub id: tally::domain::id::MerchantId,
    pub name: String,
    pub payload: String,
}

/// Where a backend is, what time it is there, and the key that its invites name.
pub struct Place {
    pub url: String,
    pub clock: Arc<TurnedClock>,
    pub key: Thumbprint,
}

/// A backend in this process.
pub struct House {
    pub running: Running,
    pub place: Place,
    pub directory: Arc<TempDir>,
}

impl std::ops::Deref for House {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.place
    }
}

impl Place {
    pub fn of(invite: &Invite) -> Self {
        let url = invite.address.to_string().trim_end_matches('/').to_owned();
        Self { url, clock: Arc::default(), key: invite.key.clone() }
    }
}

/// Over TLS nothing is asked here, but the client wants to know who would do it.
pub fn prepare_client() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

impl House {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        prepare_client();
        Self::start(Arc::new(tempfile::tempdir().unwrap()), Arc::default(), change).await
    }

    async fn start(directory: Arc<TempDir>, clock: Arc<TurnedClock>, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::local(Data::Directory(directory.path().join("data"))).unwrap();
        config.clock = clock.clone();
        change(&mut config);
        let running = Backend::start(config).await.unwrap();
        let url = running.url().to_string().trim_end_matches('/').to_owned();
        let key = running.key();
        Self { running, place: Place { url, clock, key }, directory }
    }

    /// The same data behind the same address. The port may take a moment to be free.
    pub async fn again(self) -> Self {
        let Self { running, place: Place { clock, .. }, directory } = self;
        let (address, token) = (running.address(), running.operator_token().to_owned());
        running.shutdown().await;
        Self::start(directory, clock, |config| (config.listen, config.operator_token) = (address, token)).await
    }

    /// The same after the process was killed.
    pub async fn killed(self) -> Self {
        let Self { running, place: Place { clock, .. }, directory } = self;
        let (address, token) = (running.address(), running.operator_token().to_owned());
        tokio::task::spawn_blocking(move || running.kill()).await.unwrap();
        Self::start(directory, clock, |config| (config.listen, config.operator_token) = (address, token)).await
    }

    pub fn operator(&self) -> Operator {
        self.running.operator()
    }

    pub async fn invite(&self) -> Invite {
        let asked = InviteRequest { currency: "CNY".parse().unwrap(), name: None, known: PersonRequest::default() };
        self.operator().invite(asked).await.unwrap().invite.parse().unwrap()
    }

    pub async fn phone(&self) -> Phone {
        Phone::enrolled(self, &self.invite().await).await
    }

    /// A phone with so much in its account.
    pub async fn rich_phone(&self, minor: i64) -> Phone {
        let phone = self.phone().await;
        phone.accepted(phone.top_up(minor)).await;
        phone
    }

    pub async fn shop(&self) -> Shop {
        self.shop_called("BEST TRANSPORT").await
    }

    pub async fn shop_called(&self, name: &str) -> Shop {
        let answer = self.operator().add_merchant(merchant(name)).await.unwrap();
        Shop { id: answer.merchant, name: answer.name, payload: answer.payload }
    }

    /// The books hold, and hold so many transfers.
    pub async fn books_hold(&self, transfers: u64) {
        let ledger = self.operator().ledger(PageQuery::default()).await.unwrap();
        assert!(ledger.holds, "{ledger:?}");
        assert!(ledger.sums.iter().all(|sum| sum.sum == 0), "{ledger:?}");
        assert_eq!(ledger.transfers, transfers);
    }
}

pub fn merchant(name: &str) -> MerchantRequest {
    MerchantRequest {
        name: name.into(),
        name_local: Some("最佳运输".into()),
        language: Some("ZH".into()),
        city: "BEIJING".into(),
        country: "CN".into(),
        category: "4111".into(),
        currency: "CNY".parse().unwrap(),
    }
}
