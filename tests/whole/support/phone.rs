//! A phone with a wallet on it.

use std::fs::File;
use std::io::Write;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally::platform::Observer;
use tally::store::StoreError;
use tally::wallet::{
    Access, Consent, Event, Options, PageRequest, Payment, PrepareRequest, Prepared, SmallPayments, Wallet, WalletError,
};
use tempfile::TempDir;

use super::line::Line;
use super::{Bench, Gate, PhoneClock, Shop, TestVault, euro, eventually};

pub struct Phone {
    home: TempDir,
    pub vault: Arc<TestVault>,
    pub clock: Arc<PhoneClock>,
    pub line: Arc<Line>,
    pub gate: Arc<Gate>,
    wallet: Option<Wallet>,
}

/// Up to 10.00 at once and 25.00 a day.
pub fn small_payments() -> SmallPayments {
    SmallPayments { per_use: euro(1_000), per_day: euro(2_500), days: 365 }
}

impl Phone {
    /// A phone with an open wallet that is not enrolled.
    pub async fn new(bench: &Bench) -> Self {
        let mut phone = Self::switched_off(bench);
        phone.wallet = Some(Wallet::open(phone.options()).await.unwrap());
        phone
    }

    pub fn switched_off(bench: &Bench) -> Self {
        let gate = Arc::new(Gate::default());
        let (vault, line) = (Arc::new(TestVault::new(gate.clone())), Arc::new(Line::new(gate.clone())));
        Self { home: TempDir::new().unwrap(), vault, clock: Arc::new(bench.clock()), line, gate, wallet: None }
    }

    /// Enrolled with an account in this currency.
    pub async fn enrolled(bench: &Bench, code: &str) -> Self {
        let phone = Self::new(bench).await;
        phone.enrol(&bench.invite(code).await, None).await.unwrap();
        phone
    }

    /// Enrolled, with 100.00 EUR.
    pub async fn with_money(bench: &Bench) -> Self {
        let phone = Self::enrolled(bench, "EUR").await;
        phone.topups().top_up(euro(10_000), None).await.unwrap();
        phone
    }

    /// Enrolled, with 100.00 EUR and a mandate for [`small_payments`] that the backend knows.
    pub async fn with_mandate(bench: &Bench) -> Self {
        let phone = Self::with_money(bench).await;
        phone.mandates().allow_small_payments(small_payments(), None).await.unwrap();
        phone.sync().await.unwrap();
        phone
    }

    /// Another wallet in a directory of its own that has the same keystore: what a restored backup would be.
    pub async fn copy(&self, bench: &Bench) -> Self {
        let mut copy = self.copy_switched_off(bench);
        copy.wallet = Some(Wallet::open(copy.options()).await.unwrap());
        copy
    }

    /// The same, which nobody has opened yet.
    pub fn copy_switched_off(&self, bench: &Bench) -> Self {
        let home = TempDir::new().unwrap();
        super::copy_directory(self.directory(), home.path());
        let (vault, line) = (self.vault.clone(), Arc::new(Line::new(self.gate.clone())));
        Self { home, vault, clock: Arc::new(bench.clock()), line, gate: self.gate.clone(), wallet: None }
    }

    pub fn directory(&self) -> &Path {
        self.home.path()
    }

    pub fn options(&self) -> Options {
        let options = Options::new(self.directory(), self.vault.clone()).unwrap();
        Options { clock: self.clock.clone(), transport: self.line.clone(), ..options }
    }

    /// Closes the wallet without `pause`, as when its process dies; work that it has begun still ends.
    pub fn drop_wallet(&mut self) {
        self.wallet = None;
    }

    /// Opens the wallet on what is on the disk, once the dead one's last hand is off it.
    pub async fn reopen(&mut self) {
        self.reopen_watched(None).await;
    }

    pub async fn reopen_watched(&mut self, observer: Option<Arc<dyn Observer>>) {
        self.drop_wallet();
        self.wallet = Some(open_when_free(Options { observer, ..self.options() }).await);
    }

    pub async fn prepare(&self, payload: &str, amount: Option<Money>) -> Result<Prepared, WalletError> {
        self.payments().prepare(PrepareRequest { payload: payload.into(), amount, perk: None, id: None }).await
    }

    /// Prepares a payment of so many cents by the shop's sticker.
    pub async fn prepared(&self, shop: &Shop, minor: i64) -> OperationId {
        self.prepare(&shop.sticker, Some(euro(minor))).await.unwrap().payment.id
    }

    /// Pays so many cents by the shop's sticker.
    pub async fn pay(&self, shop: &Shop, minor: i64) -> Payment {
        let id = self.prepared(shop, minor).await;
        self.payments().confirm(id).await.unwrap()
    }

    /// Takes a request by its link and grants these fields of it.
    pub async fn grant(&self, link: &str, fields: &[DataField]) -> Consent {
        let request = self.consents().take(link).await.unwrap();
        let preview = self.consents().preview(request.id, Some(fields), None).unwrap();
        self.consents().grant(&preview, None).await.unwrap()
    }

    /// Who looked, newest first.
    pub fn looks(&self) -> Vec<Access> {
        self.consents().access(&PageRequest::default()).unwrap().items
    }

    /// What can be spent, in minor units.
    pub fn available(&self) -> i64 {
        self.accounts().balance().unwrap().available.minor
    }

    /// Every payment that the wallet knows, newest first.
    pub fn payments_made(&self) -> Vec<Payment> {
        self.payments().page(&PageRequest { limit: 200, ..PageRequest::default() }).unwrap().items
    }

    /// What happened, without saying that it was heard.
    pub fn news(&self) -> Vec<Event> {
        self.events().pending(200).unwrap().into_iter().map(|stored| stored.event).collect()
    }

    /// Says that everything so far was heard.
    pub async fn acknowledge_all(&self) {
        for stored in self.events().pending(200).unwrap() {
            self.events().acknowledge(stored.id).await.unwrap();
        }
    }

    /// Syncs through whatever faults are still on the way.
    pub async fn sync_until_done(&self) {
        eventually("a sync gets through", async || self.sync().await.is_ok()).await;
    }

    /// The database is damaged where nothing is kept, and that was seen: the next start moves it away and takes over what can
    /// be read.
    pub async fn begin_anew(&mut self) {
        self.damage().await;
        self.reopen().await;
    }

    /// The database is damaged where nothing is kept, that was seen, and the wallet is closed.
    pub async fn damage(&mut self) {
        self.pause_now().await;
        self.drop_wallet();
        let mut file = File::options().append(true).open(self.directory().join("database/wallet.db")).unwrap();
        file.write_all(&vec![0; 64 * 4_096]).unwrap();
        std::fs::write(self.directory().join("database/damaged"), b"").unwrap();
    }

    pub async fn pause_now(&self) {
        self.pause(Duration::from_secs(10)).await.unwrap();
    }
}

/// Opens the wallet, once the last hand of whoever had it before is off its files.
pub async fn open_when_free(options: Options) -> Wallet {
    for _ in 0..4_000 {
        match Wallet::open(options.clone()).await {
            Err(WalletError::Store(StoreError::AlreadyOpen)) => tokio::time::sleep(Duration::from_millis(5)).await,
            opened => return opened.unwrap(),
        }
    }
    panic!("the dead wallet does not let go of its files")
}

impl Deref for Phone {
    type Target = Wallet;

    fn deref(&self) -> &Wallet {
        self.wallet.as_ref().expect("the wallet is open")
    }
}
