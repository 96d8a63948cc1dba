//! What is owed: asked for, paid, late, disputed.

use std::time::Duration;

use tally::domain::bill::{BillState, Day, DueDates};
use tally::domain::id::{BillId, OperationId};
use tally::domain::money::Money;
use tally::domain::time::{DAY, Timestamp};
use tally::wire::bill::{BillDispute, BillFact};
use tally::wire::change::Fact;
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer as Pushed;
use tally::wire::receipt::{DeclineReason, Effect, Outcome};
use tally_backend::store::BillDecision;
use tally_backend::{BillDecisionRequest, BillRequest, PageQuery};

use crate::enrolment::futures;
use crate::house::{House, Shop};
use crate::phone::{Phone, cny, random};

/// Somebody with money who has paid a shop 100, and what the shop knows of that.
struct Plan {
    house: House,
    phone: Phone,
    shop: Shop,
    payer: String,
    payment: OperationId,
}

impl Plan {
    async fn new(minor: i64) -> Self {
        let house = House::new().await;
        let (phone, shop) = (house.rich_phone(minor + 100).await, house.shop().await);
        let (payment, operation) = phone.payment(&shop, 100).await;
        phone.accepted(operation).await;
        let page = house.operator().merchant_payments(shop.id, PageQuery::default()).await.unwrap();
        Self { payer: page.items[0].payer.clone(), house, phone, shop, payment }
    }

    /// Asked for today, on time for three days.
    fn request(&self, minor: i64) -> BillRequest {
        let (now, today) = (self.house.clock.now(), Day::of(Timestamp(self.house.clock.now())));
        BillRequest {
            id: BillId::new(now * 1000, &random()),
            payer: self.payer.clone(),
            payment: self.payment,
            amount: cny(minor),
            dates: DueDates::new(today, today.plus(3)).unwrap(),
        }
    }

    async fn bill(&self, minor: i64) -> BillFact {
        self.house.operator().bill(self.shop.id, self.request(minor)).await.unwrap().bill
    }

    async fn refused(&self, request: BillRequest) -> ProblemCode {
        self.house.operator().bill(self.shop.id, request).await.unwrap_err().problem.code
    }

    fn pay(&self, bill: &BillFact) -> String {
        self.phone.pay(terms(&self.phone, bill))
    }

    async fn states(&self, bill: BillId) -> Vec<(BillState, bool)> {
        let (_, changes) = self.phone.everything().await;
        let fact = |fact| match fact {
            Fact::Bill(fact) if fact.bill == bill => Some((fact.state, fact.disputed)),
            _ => None,
        };
        changes.into_iter().filter_map(|change| fact(change.fact)).collect()
    }
}

fn terms(phone: &Phone, bill: &BillFact) -> Terms {
    Terms {
        perk: None,
        source: Source::Bill { bill: bill.bill },
        payee: bill.creditor,
        payee_name: bill.creditor_name.clone(),
        total: bill.amount,
        nonce: tally::crypto::base64url(&random::<16>()),
        expires_at: Timestamp(phone.clock.now() + DAY),
    }
}

#[tokio::test]
async fn a_bill_is_asked_for_and_paid() {
    let plan = Plan::new(500).await;
    let bill = plan.bill(400).await;
    assert_eq!((bill.state, bill.amount, bill.creditor), (BillState::Due, cny(400), plan.shop.id));
    let (_, receipt) = plan.phone.receipt(&plan.pay(&bill)).await;
    let Outcome::Accepted { effect: Effect::Payment { payee, total, .. } } = receipt.outcome else { panic!() };
    assert_eq!((payee, total), (plan.shop.id, cny(400)));
    assert_eq!(plan.states(bill.bill).await, [(BillState::Due, false), (BillState::Paid, false)]);
    assert_eq!(plan.phone.balance().await, 100);
    plan.house.books_hold(3).await;
    let page = plan.house.operator().merchant_payments(plan.shop.id, PageQuery::default()).await.unwrap();
    assert_eq!(page.items.len(), 2, "it is a payment like any other, and can be refunded");
}

#[tokio::test]
async fn many_who_pay_one_bill_at_once_pay_it_once() {
    let plan = Plan::new(5_000).await;
    let bill = plan.bill(100).await;
    let payments: Vec<_> = (0..20).map(|_| plan.pay(&bill)).collect();
    let receipts = futures(payments.iter().map(|payment| plan.phone.receipt(payment))).await;
    let outcomes: Vec<_> = receipts.into_iter().map(|(_, receipt)| receipt.outcome).collect();
    let accepted = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Accepted { .. })).count();
    assert_eq!(accepted, 1);
    let paid = |outcome: &Outcome| matches!(outcome, Outcome::Declined { reason: DeclineReason::BillPaid, .. });
    assert_eq!(outcomes.iter().filter(|outcome| paid(outcome)).count(), 19);
    assert_eq!(plan.phone.balance().await, 4_900);
    plan.house.books_hold(3).await;
}

#[tokio::test]
async fn a_lost_reply_is_asked_for_again() {
    let plan = Plan::new(500).await;
    let bill = plan.bill(400).await;
    let payment = plan.pay(&bill);
    let first = plan.phone.receipt(&payment).await.0;
    let house = plan.house.again().await;
    assert_eq!(plan.phone.receipt(&payment).await.0, first, "byte for byte");
    assert_eq!(plan.phone.balance().await, 100);
    house.books_hold(3).await;
}

#[tokio::test]
async fn nothing_but_the_bill_itself_is_paid() {
    let plan = Plan::new(500).await;
    let (bill, phone) = (plan.bill(400).await, &plan.phone);
    let good = || terms(phone, &bill);
    let euro = Money::new(400, "EUR".parse().unwrap());
    let other = plan.house.shop_called("OTHER").await;
    for wrong in [
        Terms { total: cny(399), ..good() },
        Terms { total: cny(401), ..good() },
        Terms { total: euro, ..good() },
        Terms { payee: other.id, ..good() },
        Terms { payee_name: "OTHER".into(), ..good() },
    ] {
        assert_eq!(phone.declined(phone.pay(wrong)).await, DeclineReason::TermsChanged);
    }
    let unknown = Source::Bill { bill: BillId::new(1, &random()) };
    assert_eq!(phone.declined(phone.pay(Terms { source: unknown, ..good() })).await, DeclineReason::BillUnknown);
    let late = Terms { expires_at: Timestamp(plan.house.clock.now()), ..good() };
    assert_eq!(phone.declined(phone.pay(late)).await, DeclineReason::Expired);
    let stranger = plan.house.rich_phone(500).await;
    assert_eq!(stranger.declined(stranger.pay(good())).await, DeclineReason::BillUnknown, "somebody else's");
    let by_device = phone.operation(phone.new_id(), &[], Payment { terms: good(), mandate: None }, &phone.device);
    assert_eq!(phone.declined(by_device).await, DeclineReason::NotAuthorised);
    let dear = plan.bill(501).await;
    assert_eq!(phone.declined(plan.pay(&dear)).await, DeclineReason::InsufficientFunds);
    assert_eq!(phone.balance().await, 500);
    assert_eq!(plan.states(bill.bill).await, [(BillState::Due, false)]);
    plan.house.books_hold(3).await;
}

#[tokio::test]
async fn a_merchant_bills_only_whoever_paid_it() {
    let plan = Plan::new(500).await;
    let good = plan.request(400);
    let made = plan.house.operator().bill(plan.shop.id, good.clone()).await.unwrap();
    assert_eq!(plan.house.operator().bill(plan.shop.id, good.clone()).await.unwrap(), made, "the same bill, once");
    assert_eq!(plan.refused(BillRequest { amount: cny(401), ..good.clone() }).await, ProblemCode::Conflict);
    let fresh = || plan.request(400);
    assert_eq!(plan.refused(BillRequest { payer: "somebody".into(), ..fresh() }).await, ProblemCode::NotFound);
    assert_eq!(plan.refused(BillRequest { payment: plan.phone.new_id(), ..fresh() }).await, ProblemCode::NotFound);
    for amount in [cny(0), cny(-1), cny(i64::MAX), Money::new(1, "EUR".parse().unwrap())] {
        assert_eq!(plan.refused(BillRequest { amount, ..fresh() }).await, ProblemCode::AmountNotAllowed);
    }
    let other = plan.house.shop_called("OTHER").await;
    let refused = plan.house.operator().bill(other.id, fresh()).await.unwrap_err();
    assert_eq!(refused.problem.code, ProblemCode::NotFound, "another merchant was not paid");
}

/// The clock is turned, and the long poll tells.
#[tokio::test]
async fn a_bill_falls_due_and_is_late_by_the_backends_clock() {
    let plan = Plan::new(500).await;
    let today = Day::of(Timestamp(plan.house.clock.now()));
    let dates = DueDates::new(today.plus(2), today.plus(4)).unwrap();
    let request = BillRequest { dates, ..plan.request(400) };
    let bill = plan.house.operator().bill(plan.shop.id, request).await.unwrap().bill;
    assert_eq!(bill.state, BillState::Scheduled);
    for (days, states) in [(2, vec![BillState::Due]), (30, vec![BillState::Overdue])] {
        let (cursor, _) = plan.phone.everything().await;
        plan.house.clock.turn(days * DAY);
        let heard = tokio::time::timeout(Duration::from_secs(20), plan.phone.page(&cursor, 20)).await.unwrap().1;
        let state = |fact: &Fact| if let Fact::Bill(fact) = fact { Some(fact.state) } else { None };
        assert_eq!(heard.iter().filter_map(|change| state(&change.fact)).collect::<Vec<_>>(), states);
    }
    plan.phone.accepted(plan.pay(&bill)).await;
    assert_eq!(plan.states(bill.bill).await.last(), Some(&(BillState::Paid, false)), "late is not too late");
}

#[tokio::test]
async fn a_dispute_is_heard_and_decided() {
    let plan = Plan::new(500).await;
    let (bill, phone) = (plan.bill(400).await, &plan.phone);
    let dispute = |because: &str, key| {
        let body = BillDispute { bill: bill.bill, because: because.into() };
        phone.operation(phone.new_id(), &[], body, key)
    };
    assert_eq!(phone.declined(dispute("  ", &phone.device)).await, DeclineReason::Other);
    assert_eq!(phone.declined(dispute(&"x".repeat(501), &phone.device)).await, DeclineReason::Other);
    phone.accepted(dispute("never ordered", &phone.device)).await;
    let listed = plan.house.operator().bills(PageQuery::default()).await.unwrap().items.remove(0);
    assert_eq!((listed.because.as_deref(), listed.bill.disputed), (Some("never ordered"), true));
    let decide = async |decision| {
        let asked = BillDecisionRequest { user: phone.user, decision };
        plan.house.operator().decide_bill(bill.bill, asked).await
    };
    assert!(!decide(BillDecision::Stands).await.unwrap().bill.disputed);
    phone.accepted(dispute("never ordered", &phone.holder)).await;
    assert_eq!(decide(BillDecision::Cancelled).await.unwrap().bill.state, BillState::Cancelled);
    assert_eq!(phone.declined(plan.pay(&bill)).await, DeclineReason::BillCancelled);
    assert_eq!(phone.declined(dispute("again", &phone.device)).await, DeclineReason::BillCancelled);
    let paid = plan.bill(100).await;
    phone.accepted(plan.pay(&paid)).await;
    let asked = BillDecisionRequest { user: phone.user, decision: BillDecision::Cancelled };
    let refused = plan.house.operator().decide_bill(paid.bill, asked).await.unwrap_err();
    assert_eq!(refused.problem.code, ProblemCode::Conflict);
    plan.house.books_hold(3).await;
}

/// Bills are paid in batches, and in the middle of one the backend is gone. Then everything is asked again.
#[tokio::test]
async fn killed_in_a_batch_every_bill_is_paid_once() {
    let mut plan = Plan::new(10_000).await;
    let mut paid = 0;
    for round in 0..4 {
        let mut payments = Vec::new();
        for _ in 0..16 {
            let bill = plan.bill(10).await;
            payments.extend([plan.pay(&bill), plan.pay(&bill)]);
        }
        let body = serde_json::to_vec(&payments).unwrap();
        let call = plan.phone.call(reqwest::Method::POST, "/v1/operations", body);
        let sent = tokio::spawn(call.signed(&plan.phone.client, &plan.phone.device).send());
        tokio::time::sleep(Duration::from_millis(5 + 10 * round)).await;
        plan.house = plan.house.killed().await;
        plan.phone.client = reqwest::Client::new();
        let _ = sent.await.unwrap();
        let texts: Vec<_> = payments.iter().map(String::as_str).collect();
        let again = plan.phone.push(&texts).await;
        let accepted = again.iter().zip(&texts).filter(|(answer, text)| {
            let Pushed::Receipt { receipt } = answer else { panic!("{answer:?}") };
            matches!(plan.phone.read(receipt, text).outcome, Outcome::Accepted { .. })
        });
        assert_eq!(accepted.count(), 16);
        paid += 16;
        assert_eq!(plan.phone.balance().await, 10_000 - 10 * paid);
        plan.house.books_hold(2 + paid.unsigned_abs()).await;
    }
}
