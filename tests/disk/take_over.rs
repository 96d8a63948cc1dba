use tally::wallet::{Membership, Payment, WalletError};

use crate::mode::{MODES, Mode};
use crate::stage::{Stage, open};
use crate::support::{Bench, Phone};
use crate::verb::{Told, Verb, at_every_call_in};

/// A database that was seen to be damaged is moved away and taken over. Nothing is given up because the disk fails meanwhile: the
/// next start does it again.
struct TakeOver {
    damaged: Phone,
    member: Option<Membership>,
    payment: Payment,
}

impl Verb for TakeOver {
    type Matter = ();

    async fn set() -> (Self, Stage) {
        let (bench, shop, mut damaged) = Bench::with_shop_and_phone().await;
        let (payment, member) = (damaged.pay(&shop, 900).await, damaged.membership().unwrap());
        damaged.damage().await;
        let phone = Phone::with_money(&bench).await;
        (Self { damaged, member, payment }, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) {
        stage.take(self.damaged.copy_switched_off(&stage.bench));
    }

    async fn act(&mut self, stage: &mut Stage, (): &()) -> Result<(), WalletError> {
        open(stage.phone.options()).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (): &(), _: Told) {
        assert_eq!(stage.phone.membership().unwrap(), self.member);
        assert_eq!(stage.phone.payments().find(self.payment.id).unwrap(), self.payment);
        stage.phone.payments().evidence(self.payment.id).unwrap().verify().unwrap();
    }

    async fn finish(self, stage: Stage) {
        stage.bench.finish(&[]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_that_is_taken_over() {
    for mode in MODES {
        at_every_call_in::<TakeOver>(mode.sparse(10)).await;
    }
}

// A takeover reads everything, and each read is tried: by three tests, so that they can run at the same time.

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_that_is_read_1() {
    at_every_call_in::<TakeOver>(Mode::read(1, 3)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_that_is_read_2() {
    at_every_call_in::<TakeOver>(Mode::read(2, 3)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_that_is_read_3() {
    at_every_call_in::<TakeOver>(Mode::read(3, 3)).await;
}
