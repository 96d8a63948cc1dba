use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, PrepareRequest, WalletError};

use crate::stage::{Stage, Step};
use crate::support::{Bench, Shop, euro};
use crate::verb::{Told, Verb, at_every_call};

struct Pay {
    shop: Shop,
}

impl Pay {
    async fn pay(&self, stage: &mut Stage, id: OperationId) -> Result<Payment, WalletError> {
        let payload = self.shop.sticker.clone();
        let request = PrepareRequest { payload, amount: Some(euro(1)), perk: None, id: Some(id) };
        stage.phone.payments().prepare(request).await?;
        stage.step = Step::Agreeing;
        stage.phone.payments().confirm(id).await
    }
}

impl Verb for Pay {
    type Matter = OperationId;

    async fn set() -> (Self, Stage) {
        let (bench, shop, phone) = Bench::with_shop_and_phone().await;
        (Self { shop }, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> OperationId {
        stage.new_id()
    }

    async fn act(&mut self, stage: &mut Stage, id: &OperationId) -> Result<(), WalletError> {
        self.pay(stage, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, id: &OperationId, told: Told) {
        stage.phone.sync().await.unwrap();
        let found = stage.phone.payments().find(*id).ok();
        let settled = found.as_ref().is_some_and(|payment| payment.state == PaymentState::Settled);
        assert_eq!(stage.bench.effects_of(*id).await, usize::from(settled));
        told.is_true_at(stage.step, found.is_some(), settled);
        assert_eq!(self.pay(stage, *id).await.unwrap().state, PaymentState::Settled);
        assert_eq!(stage.bench.effects_of(*id).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment() {
    at_every_call::<Pay>().await;
}

/// A payment that is taken back before it has left the phone.
struct Cancel {
    shop: Shop,
}

impl Verb for Cancel {
    type Matter = OperationId;

    async fn set() -> (Self, Stage) {
        let (bench, shop, phone) = Bench::with_shop_and_phone().await;
        (Self { shop }, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> OperationId {
        let id = stage.phone.prepared(&self.shop, 1).await;
        stage.bench.network.cut().await;
        assert_eq!(stage.phone.payments().confirm(id).await.unwrap().state, PaymentState::Authorised);
        id
    }

    async fn act(&mut self, stage: &mut Stage, id: &OperationId) -> Result<(), WalletError> {
        stage.phone.payments().cancel(*id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, id: &OperationId, told: Told) {
        let cancelled = stage.phone.payments().find(*id).unwrap().state == PaymentState::Cancelled;
        told.is_true(cancelled);
        if !cancelled {
            stage.phone.payments().cancel(*id).await.unwrap();
        }
        stage.bench.network.connect();
        stage.phone.sync_until_done().await;
        assert_eq!(stage.bench.effects_of(*id).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_is_taken_back() {
    at_every_call::<Cancel>().await;
}
