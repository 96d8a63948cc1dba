//! A loan that is asked for, signed and paid back.

use tally::domain::id::{BillId, OfferId, OperationId};
use tally::domain::payment::PaymentState;
use tally::domain::perk::PerkKind;
use tally::wallet::{Loan, LoanState, WalletError};

use crate::repay::{is_paid_once, repay};
use crate::stage::{Stage, Step};
use crate::support::{Bench, POINTS, Phone, Seller, euro};
use crate::verb::{Told, Verb, at_every_call};

/// A lender, and somebody who can pay for many loans.
async fn lender() -> (OfferId, Stage) {
    let bench = Bench::start().await;
    let (phone, seller) = (Phone::with_points(&bench).await, Seller::open(&bench).await);
    phone.topups().top_up(euro(100_000), None).await.unwrap();
    let offer = seller.offers(PerkKind::Loan, &[(POINTS, 1_000), (POINTS + 20, 2_000), (POINTS + 40, 3_000)]).await;
    phone.reaching(&seller).await;
    (offer, Stage::new(bench, phone).await)
}

async fn borrow(stage: &mut Stage, offer: OfferId, id: OperationId) -> Result<Loan, WalletError> {
    stage.phone.loans().prepare(offer, euro(300), Some(id)).await?;
    stage.step = Step::Agreeing;
    stage.phone.loans().take(id).await
}

/// What is still to be paid back of a loan, once its bills are there.
async fn bills(stage: &Stage, loan: OperationId) -> Vec<BillId> {
    stage.phone.sync().await.unwrap();
    let loan = stage.phone.loans().find(loan).unwrap();
    loan.instalments.iter().map(|one| one.bill.as_ref().unwrap().id).collect()
}

struct Take(OfferId);

impl Verb for Take {
    type Matter = (OperationId, i64);

    async fn set() -> (Self, Stage) {
        let (offer, stage) = lender().await;
        (Self(offer), stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (OperationId, i64) {
        (stage.new_id(), stage.phone.available())
    }

    async fn act(&mut self, stage: &mut Stage, (id, _): &(OperationId, i64)) -> Result<(), WalletError> {
        borrow(stage, self.0, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (id, before): &(OperationId, i64), told: Told) {
        stage.phone.sync().await.unwrap();
        let found = stage.phone.loans().find(*id).ok();
        let lent = found.as_ref().is_some_and(|loan| loan.state == LoanState::Lent);
        assert_eq!(stage.bench.effects_of(*id).await, usize::from(lent));
        assert_eq!(stage.phone.available(), before + if lent { 300 } else { 0 });
        told.is_true_at(stage.step, found.is_some(), lent);
        assert_eq!(borrow(stage, self.0, *id).await.unwrap().state, LoanState::Lent);
        assert_eq!(stage.bench.effects_of(*id).await, 1);
        // There is one loan of a lender at a time.
        for bill in bills(stage, *id).await {
            let id = stage.new_id();
            assert_eq!(repay(stage, bill, id).await.unwrap().state, PaymentState::Settled);
        }
        assert!(stage.phone.loans().find(*id).unwrap().repaid_at.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_that_is_taken() {
    at_every_call::<Take>().await;
}

/// One instalment after the other, of one loan after the other.
struct PayBack {
    offer: OfferId,
    owed: Vec<BillId>,
}

impl Verb for PayBack {
    type Matter = (BillId, OperationId);

    async fn set() -> (Self, Stage) {
        let (offer, stage) = lender().await;
        (Self { offer, owed: Vec::new() }, stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (BillId, OperationId) {
        if self.owed.is_empty() {
            let id = stage.new_id();
            let loan = borrow(stage, self.offer, id).await.unwrap();
            self.owed = bills(stage, loan.id).await;
        }
        (self.owed.pop().unwrap(), stage.new_id())
    }

    async fn act(&mut self, stage: &mut Stage, (bill, id): &(BillId, OperationId)) -> Result<(), WalletError> {
        repay(stage, *bill, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (bill, id): &(BillId, OperationId), told: Told) {
        is_paid_once(stage, *bill, *id, told).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instalment_that_is_paid_back() {
    at_every_call::<PayBack>().await;
}
