//! People with real wallets.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use serde_json::json;
use tally::domain::id::RefundId;
use tally::domain::payment::PaymentState;
use tally::platform::{Clock, Opened, Purpose, Slot, Vault, VaultError};
use tally::wallet::{Options, PageRequest, Payment, PrepareRequest, Wallet};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::dice::Dice;
use crate::house::Shop;
use crate::phone::{cny, random};
use crate::process::Program;

/// The most that is paid at once; whoever has less tops up.
const MOST: u64 = 4_000;

pub struct Person {
    pub wallet: Wallet,
    home: TempDir,
    dice: Dice,
}

/// Keeps secrets, and asks a person who always says yes.
#[derive(Default)]
struct WillingVault(Mutex<BTreeMap<Vec<u8>, Vec<u8>>>);

#[async_trait]
impl Vault for WillingVault {
    async fn seal(&self, _: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        let mut kept = self.0.lock().unwrap();
        let handle = kept.len().to_be_bytes().to_vec();
        kept.insert(handle.clone(), secret.to_vec());
        Ok(handle)
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        let secret = self.0.lock().unwrap().get(&sealed).cloned().ok_or(VaultError::Invalidated)?;
        Ok(Opened { secret: Zeroizing::new(secret), person_was_asked: slot == Slot::Holder })
    }
}

impl Person {
    pub async fn enrolled(program: &Program, dice: Dice) -> Self {
        let home = tempfile::tempdir().unwrap();
        let options = Options::new(home.path(), Arc::<WillingVault>::default()).unwrap();
        let wallet = Wallet::open(options).await.unwrap();
        let invite = program.operator("invites", json!({"currency": "CNY"})).await;
        wallet.enrol(invite["invite"].as_str().unwrap(), None).await.unwrap();
        Self { wallet, home, dice }
    }

    /// Does something, and rests as people do; says whether that was a payment.
    pub async fn act(&mut self, program: &Program, shops: &[Shop]) -> bool {
        tokio::time::sleep(Duration::from_millis(self.dice.within(400..1_600))).await;
        let paid = match self.dice.within(0..10) {
            0..7 => self.pay(program, shops).await,
            _ => false,
        };
        self.wallet.sync().await.unwrap();
        self.hear_news().await;
        paid
    }

    async fn pay(&mut self, program: &Program, shops: &[Shop]) -> bool {
        let (amount, payload) = (cny(self.dice.minor(MOST)), shops[self.dice.place(shops.len())].payload.clone());
        if self.wallet.accounts().balance().unwrap().available.minor < amount.minor {
            self.wallet.topups().top_up(cny(20_000), None).await.unwrap();
            return false;
        }
        let request = PrepareRequest { payload, amount: Some(amount), perk: None, id: None };
        let prepared = self.wallet.payments().prepare(request).await.unwrap();
        let payment = self.wallet.payments().confirm(prepared.payment.id).await.unwrap();
        if payment.state == PaymentState::Settled && self.dice.percent(10) {
            self.refund(program, &payment).await;
        }
        true
    }

    async fn refund(&mut self, program: &Program, payment: &Payment) {
        let (user, minor) = (self.user(), self.dice.minor(u64::try_from(payment.total.minor).unwrap() + 1));
        let id = RefundId::new(tally_backend::SystemClock::default().now_millis(), &random());
        let refund = json!({"id": id, "user": user, "payment": payment.id, "amount": cny(minor)});
        program.operator("refunds", refund).await;
    }

    /// What an app does with events.
    async fn hear_news(&self) {
        for stored in self.wallet.events().pending(200).unwrap() {
            self.wallet.events().acknowledge(stored.id).await.unwrap();
        }
    }

    pub fn user(&self) -> String {
        self.wallet.membership().unwrap().unwrap().user.to_string()
    }

    pub fn balance(&self) -> i64 {
        self.wallet.accounts().balance().unwrap().booked.minor
    }

    /// How many payments are settled; there are no others.
    pub fn settled(&self) -> usize {
        let (mut settled, mut request) = (0, PageRequest { limit: 200, ..PageRequest::default() });
        loop {
            let page = self.wallet.payments().page(&request).unwrap();
            assert!(page.items.iter().all(|payment| payment.state == PaymentState::Settled));
            settled += page.items.len();
            request.after = page.next;
            if request.after.is_none() {
                return settled;
            }
        }
    }

    pub fn database(&self) -> std::path::PathBuf {
        self.home.path().join("database")
    }
}

/// The names of the files in a directory, and the size of the largest whose name ends so.
pub fn files(directory: &Path, ending: &str) -> (Vec<String>, u64) {
    let (mut names, mut largest) = (Vec::new(), 0);
    for file in std::fs::read_dir(directory).unwrap().map(Result::unwrap) {
        let name = file.file_name().into_string().unwrap();
        if name.ends_with(ending) {
            largest = largest.max(file.metadata().unwrap().len());
        }
        names.push(name);
    }
    names.sort();
    (names, largest)
}
