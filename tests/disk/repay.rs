use tally::domain::bill::BillState;
use tally::domain::id::{BillId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, WalletError};

use crate::stage::{Stage, Step};
use crate::support::Creditor;
use crate::verb::{Told, Verb, at_every_call};

/// What was told of a payment of a bill is true, and asked for again it is paid once.
pub async fn is_paid_once(stage: &mut Stage, bill: BillId, id: OperationId, told: Told) {
    stage.phone.sync().await.unwrap();
    let paid = stage.phone.bills().find(bill).unwrap().state == BillState::Paid;
    assert_eq!(stage.bench.effects_of(id).await, usize::from(paid));
    told.is_true_at(stage.step, stage.phone.payments().find(id).is_ok(), paid);
    if !paid {
        assert_eq!(repay(stage, bill, id).await.unwrap().state, PaymentState::Settled);
    }
    assert_eq!(stage.bench.effects_of(id).await, 1);
}

struct Repay {
    creditor: Creditor,
}

pub async fn repay(stage: &mut Stage, bill: BillId, id: OperationId) -> Result<Payment, WalletError> {
    let prepared = stage.phone.bills().prepare(bill, Some(id)).await?;
    stage.step = Step::Agreeing;
    stage.phone.payments().confirm(prepared.payment.id).await
}

impl Verb for Repay {
    type Matter = (BillId, OperationId);

    async fn set() -> (Self, Stage) {
        let (bench, creditor, phone) = Creditor::with_payer().await;
        (Self { creditor }, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (BillId, OperationId) {
        let bill = self.creditor.billed(&stage.bench, &stage.phone, 1).await;
        (bill.id, stage.new_id())
    }

    async fn act(&mut self, stage: &mut Stage, (bill, id): &(BillId, OperationId)) -> Result<(), WalletError> {
        repay(stage, *bill, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (bill, id): &(BillId, OperationId), told: Told) {
        is_paid_once(stage, *bill, *id, told).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_is_paid() {
    at_every_call::<Repay>().await;
}
