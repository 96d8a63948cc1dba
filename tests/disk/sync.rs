use tally::domain::id::{BillId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::WalletError;

use crate::stage::Stage;
use crate::support::{Creditor, Shop};
use crate::verb::{Told, Verb, at_every_call};

/// One payment waits on the phone, and one bill at the backend.
struct Sync {
    creditor: Creditor,
    shop: Shop,
}

impl Verb for Sync {
    type Matter = (OperationId, BillId);

    async fn set() -> (Self, Stage) {
        let (bench, creditor, phone) = Creditor::with_payer().await;
        let shop = Shop::open(&bench, "EUR").await;
        (Self { creditor, shop }, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (OperationId, BillId) {
        let payment = stage.phone.prepared(&self.shop, 1).await;
        stage.bench.network.cut().await;
        assert_eq!(stage.phone.payments().confirm(payment).await.unwrap().state, PaymentState::Authorised);
        stage.bench.network.connect();
        (payment, self.creditor.bills(&stage.bench, 1).await)
    }

    async fn act(&mut self, stage: &mut Stage, _: &(OperationId, BillId)) -> Result<(), WalletError> {
        stage.phone.sync().await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (payment, bill): &(OperationId, BillId), told: Told) {
        let done = stage.phone.payments().find(*payment).unwrap().state == PaymentState::Settled
            && stage.phone.bills().find(*bill).is_ok();
        assert!(done || told != Told::Done, "told as done, and it is not");
        stage.phone.sync().await.unwrap();
        assert_eq!(stage.phone.payments().find(*payment).unwrap().state, PaymentState::Settled);
        assert_eq!(stage.bench.effects_of(*payment).await, 1);
        stage.phone.bills().find(*bill).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync() {
    at_every_call::<Sync>().await;
}
