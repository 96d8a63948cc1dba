//! What a stage can do that no scenario asks of it.
#![expect(clippy::unwrap_used, reason = "tests")]

mod vault;

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tally::ffi::{Money, PaymentState, Wallet, WalletError};
use tally_rehearsal::{Stage, StageError};
use tempfile::TempDir;

use vault::FlippingVault;

/// A stage, and a phone on it with 1,000.00 EUR.
struct Played {
    home: TempDir,
    stage: Arc<Stage>,
    wallet: Arc<Wallet>,
}

impl Played {
    async fn begin() -> Self {
        let home = TempDir::new().unwrap();
        let stage = Stage::start(path(&home, "stage"), 7, 1_767_258_000_000).await.unwrap();
        let vault = Arc::new(FlippingVault);
        let wallet = stage.open_wallet("ada".into(), path(&home, "ada"), vault, None).await.unwrap();
        let played = Self { home, stage, wallet };
        let invite = played.act(json!({ "world": "invite" })).await["invite"].as_str().unwrap().to_owned();
        played.wallet.enrol(invite, None).await.unwrap();
        played.wallet.topups().top_up(euro(100_000), None).await.unwrap();
        played
    }

    async fn act(&self, step: Value) -> Value {
        serde_json::from_str(&self.stage.act(step.to_string()).await.unwrap()).unwrap()
    }

    /// Prepares a payment of 600.00 EUR.
    async fn prepared(&self) -> String {
        let code = self.act(json!({ "world": "merchant", "merchant": "bakery" })).await["code"].clone();
        let code = code.as_str().unwrap().to_owned();
        self.wallet.payments().prepare(code, Some(euro(60_000)), None, None).await.unwrap().payment.id
    }
}

fn path(home: &TempDir, name: &str) -> String {
    home.path().join(name).display().to_string()
}

fn euro(minor: i64) -> Money {
    Money { minor, currency: "EUR".into() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_wallet_is_given_a_long_past() {
    let Played { home, stage, wallet } = Played::begin().await;
    let before = wallet.accounts().balance().unwrap();
    let fill = |payments| stage.fill(path(&home, "ada"), Arc::new(FlippingVault), payments);
    assert!(matches!(fill(1).await, Err(StageError::Backend { .. })), "it is open");
    wallet.pause(Duration::from_secs(5)).await.unwrap();
    fill(120).await.unwrap();
    wallet.resume().await.unwrap();
    let page = wallet.payments().page(None, 200, None).unwrap();
    assert_eq!((page.items.len(), page.next), (120, None));
    assert!(page.items.iter().all(|payment| payment.state == PaymentState::Settled));
    assert!(wallet.accounts().balance().unwrap() == before && wallet.outbox().unsent().unwrap().is_empty());
    assert!(stage.fill(path(&home, "nobody"), Arc::new(FlippingVault), 1).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_nobody_knows_is_refused() {
    let played = Played::begin().await;
    for step in
        ["", "[]", r#"{"world": "boks"}"#, r#"{"world": "pass"}"#, r#"{"world": "pass", "seconds": 1, "days": 1}"#]
    {
        let refused = played.stage.act(step.into()).await;
        assert!(matches!(refused, Err(StageError::Step { .. })), "{step}: {refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_panics_is_a_fault_of_the_wallet_and_passes() {
    let played = Played::begin().await;
    let id = played.prepared().await;
    played.act(json!({ "world": "clock-panics", "phone": "ada", "times": 1 })).await;
    assert!(matches!(played.wallet.new_id(), Err(WalletError::Internal { .. })));
    played.act(json!({ "world": "clock-panics", "phone": "ada", "times": 1 })).await;
    assert!(matches!(played.wallet.payments().confirm(id.clone()).await, Err(WalletError::Internal { .. })));
    assert_eq!(played.wallet.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
}

#[tokio::test(flavor = "multi_thread")]
async fn held_answers_arrive_when_they_are_let_go() {
    let played = Played::begin().await;
    let id = played.prepared().await;
    played.act(json!({ "world": "hold-replies", "phone": "ada", "held": true })).await;
    let (wallet, paid) = (played.wallet.clone(), id.clone());
    let paying = tokio::spawn(async move { wallet.payments().confirm(paid).await });
    while played.act(json!({ "world": "books", "payment": id })).await["times"] == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(played.wallet.payments().find(&id).unwrap().state, PaymentState::Submitted);
    played.act(json!({ "world": "hold-replies", "phone": "ada", "held": false })).await;
    assert_eq!(paying.await.unwrap().unwrap().state, PaymentState::Settled);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_changes_come_at_once() {
    let played = Played::begin().await;
    let id = played.prepared().await;
    played.wallet.payments().confirm(id.clone()).await.unwrap();
    played.act(json!({ "world": "changes", "payment": id, "count": 1_000 })).await;
    assert!(played.wallet.sync().await.unwrap().changes >= 1_000);
    assert_eq!(played.wallet.payments().find(&id).unwrap().refunded.minor, 500);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_finds_nobody_once_the_stage_is_stopped() {
    let played = Played::begin().await;
    played.stage.stop().await.unwrap();
    assert!(matches!(played.stage.act(r#"{"world": "invite"}"#.into()).await, Err(StageError::Backend { .. })));
    assert!(matches!(played.wallet.sync().await, Err(WalletError::Network { .. })));
    // Its data goes with the test.
    assert!(played.home.path().join("ada").is_dir());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_costs_the_core_less_than_it_costs_whoever_crosses() {
    let played = Played::begin().await;
    played.prepared().await;
    let payments = played.wallet.payments();
    let (core, began) = (played.stage.core_page_nanos(&played.wallet, 50, 200).unwrap(), Instant::now());
    (0..200).for_each(|_| assert_eq!(payments.page(None, 50, None).unwrap().items.len(), 1));
    assert!(u128::from(core) < began.elapsed().as_nanos() / 100, "{core} ns");
}
