use std::time::Duration;

use tally::wallet::WalletError;

use crate::open::call_oneself;
use crate::stage::Stage;
use crate::support::{Bench, Phone, bytes_below};
use crate::verb::{Told, Verb, at_every_call};

struct Pause(usize);

impl Verb for Pause {
    type Matter = String;

    async fn set() -> (Self, Stage) {
        let (bench, shop, phone) = Bench::with_shop_and_phone().await;
        phone.pay(&shop, 1).await;
        (Self(0), Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> String {
        self.0 += 1;
        call_oneself(&stage.phone, &format!("Ada {}", self.0)).await;
        stage.phone.export().await.unwrap()
    }

    async fn act(&mut self, stage: &mut Stage, _: &String) -> Result<(), WalletError> {
        stage.phone.pause(Duration::from_mins(1)).await
    }

    async fn check(&mut self, stage: &mut Stage, everything: &String, _: Told) {
        assert_eq!(stage.phone.export().await.unwrap(), *everything);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause() {
    at_every_call::<Pause>().await;
}

/// A copy of the wallet is deleted, as often as is needed.
struct Wipe(Phone);

impl Verb for Wipe {
    type Matter = String;

    async fn set() -> (Self, Stage) {
        let (bench, shop, original) = Bench::with_shop_and_phone().await;
        original.pay(&shop, 1).await;
        original.pause_now().await;
        let phone = Phone::with_money(&bench).await;
        (Self(original), Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> String {
        stage.take(self.0.copy_switched_off(&stage.bench));
        stage.phone.reopen().await;
        // There is something in the log.
        call_oneself(&stage.phone, "Ada").await;
        stage.phone.export().await.unwrap()
    }

    async fn act(&mut self, stage: &mut Stage, _: &String) -> Result<(), WalletError> {
        stage.phone.wipe(false).await
    }

    async fn check(&mut self, stage: &mut Stage, everything: &String, told: Told) {
        let is_there = stage.phone.membership().unwrap().is_some();
        assert!(!is_there || told != Told::Done, "told as done, and it is not");
        assert!(!is_there || stage.phone.export().await.unwrap() == *everything, "half of it is there");
        stage.phone.wipe(false).await.unwrap();
        assert_eq!(bytes_below(stage.phone.directory()).len(), 0);
    }

    async fn finish(self, stage: Stage) {
        stage.bench.finish(&[]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_wiped() {
    at_every_call::<Wipe>().await;
}
