use tally::wallet::{Profile, WalletError};

use crate::stage::{Stage, open};
use crate::support::{Bench, Phone};
use crate::verb::{Told, Verb, at_every_call};

pub async fn call_oneself(phone: &Phone, name: &str) {
    let profile = Profile { name: Some(name.into()), city: None };
    phone.consents().set_profile(profile).await.unwrap();
}

/// A wallet that somebody died with, so that there is a log to be read.
struct Open(usize);

impl Verb for Open {
    type Matter = String;

    async fn set() -> (Self, Stage) {
        let (bench, shop, phone) = Bench::with_shop_and_phone().await;
        phone.pay(&shop, 1).await;
        (Self(0), Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> String {
        self.0 += 1;
        call_oneself(&stage.phone, &format!("Ada {}", self.0)).await;
        let everything = stage.phone.export().await.unwrap();
        stage.die();
        everything
    }

    async fn act(&mut self, stage: &mut Stage, _: &String) -> Result<(), WalletError> {
        open(stage.phone.options()).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, everything: &String, _: Told) {
        assert_eq!(stage.phone.export().await.unwrap(), *everything);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_opened() {
    at_every_call::<Open>().await;
}

/// A wallet that is not there yet.
struct Begin;

impl Verb for Begin {
    type Matter = ();

    async fn set() -> (Self, Stage) {
        let bench = Bench::start().await;
        let phone = Phone::with_money(&bench).await;
        (Self, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) {
        stage.take(Phone::switched_off(&stage.bench));
    }

    async fn act(&mut self, stage: &mut Stage, (): &()) -> Result<(), WalletError> {
        open(stage.phone.options()).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (): &(), _: Told) {
        assert_eq!((stage.phone.membership().unwrap(), stage.phone.payments_made()), (None, vec![]));
        call_oneself(&stage.phone, "Ada").await;
    }

    async fn finish(self, stage: Stage) {
        stage.phone.enrol(&stage.bench.invite("EUR").await, None).await.unwrap();
        stage.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_begun() {
    at_every_call::<Begin>().await;
}
