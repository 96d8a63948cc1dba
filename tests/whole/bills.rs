//! What is owed: a merchant bills who has paid it, the days go by, and it is paid once.

use tally::domain::bill::BillState;
use tally::domain::id::{BillId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::{Bill, Event, Payment};
use tally::wire::receipt::DeclineReason;
use tally_backend::store::BillDecision;

use crate::support::{Bench, Creditor, DAY, Phone, euro, eventually, typed};

/// Prepares and agrees.
pub async fn repaid(phone: &Phone, bill: BillId) -> Payment {
    let prepared = phone.bills().prepare(bill, None).await.unwrap();
    phone.payments().confirm(prepared.payment.id).await.unwrap()
}

pub fn stands(phone: &Phone, bill: BillId) -> BillState {
    phone.bills().find(bill).unwrap().state
}

fn told(phone: &Phone, event: &Event) -> usize {
    phone.news().iter().filter(|news| *news == event).count()
}

fn owed(phone: &Phone) -> Vec<BillId> {
    phone.bills().owed().unwrap().into_iter().map(|bill| bill.id).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_arrives_is_shown_and_is_paid() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let shown = creditor.billed(&bench, &phone, 2_500).await;
    let Bill { id: bill, state, amount, days_late, payment, .. } = shown.clone();
    assert_eq!((state, amount, days_late, payment), (BillState::Due, euro(2_500), 0, None));
    assert_eq!((phone.bills().next_due().unwrap(), phone.available()), (Some(shown), 9_000));
    let (prepared, asked) = (phone.bills().prepare(bill, None).await.unwrap(), phone.vault.prompts());
    assert_eq!((prepared.payment.total, prepared.payment.bill), (euro(2_500), Some(bill)));
    assert_eq!((prepared.payment.payee_name.as_str(), prepared.needs_person), ("Best Transport", true));
    let paid = phone.payments().confirm(prepared.payment.id).await.unwrap();
    assert_eq!((paid.state, phone.vault.prompts()), (PaymentState::Settled, asked + 1));
    phone.payments().evidence(paid.id).unwrap().verify().unwrap();
    let done = phone.bills().find(bill).unwrap();
    assert_eq!((done.state, done.paid_at.is_some(), done.payment), (BillState::Paid, true, Some(paid.id)));
    assert_eq!((owed(&phone), phone.available()), (vec![], 6_500));
    phone.sync().await.unwrap();
    for event in [Event::BillDue { bill }, Event::BillPaid { bill }, Event::PaymentSettled { payment: paid.id }] {
        assert_eq!(told(&phone, &event), 1, "{event:?}");
    }
    assert_eq!(creditor.told(&bench, bill).await.bill.state, BillState::Paid);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_for_twice_and_agreed_to_twice_it_is_paid_once() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    let (bills, payments) = (phone.bills(), phone.payments());
    let (one, other) = tokio::join!(bills.prepare(bill, None), bills.prepare(bill, None));
    let (one, other) = (one.unwrap().payment.id, other.unwrap().payment.id);
    assert_eq!(one, other, "a bill has one payment at a time");
    let asked = phone.vault.prompts();
    let (first, second) = tokio::join!(payments.confirm(one), payments.confirm(other));
    assert!(first.is_ok() && second.is_ok());
    assert_eq!(repaid(&phone, bill).await.id, one, "and once it is paid, there is no other");
    assert_eq!((phone.vault.prompts(), phone.available()), (asked + 1, 6_500));
    assert_eq!((phone.payments_made().len(), bench.effects_of(one).await), (2, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_is_paid_without_a_network_and_settled_later() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    bench.network.cut().await;
    let paying = repaid(&phone, bill).await;
    assert_eq!((paying.state, phone.available()), (PaymentState::Authorised, 6_500));
    let shown = phone.bills().find(bill).unwrap();
    assert_eq!((shown.state, shown.payment), (BillState::Due, Some(paying.id)), "not paid yet, and it says so");
    assert_eq!(phone.bills().next_due().unwrap(), None);
    bench.seconds_pass(2 * DAY);
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!((stands(&phone, bill), bench.effects_of(paying.id).await), (BillState::Paid, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_go_by_for_the_phone_without_a_network_and_for_the_backend() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.bills_on(&bench, 2_500, (2, 4)).await;
    phone.sync().await.unwrap();
    assert_eq!((stands(&phone, bill), told(&phone, &Event::BillReceived { bill })), (BillState::Scheduled, 1));
    bench.network.cut().await;
    bench.seconds_pass(2 * DAY);
    assert_eq!(stands(&phone, bill), BillState::Due);
    bench.seconds_pass(2 * DAY);
    assert_eq!(stands(&phone, bill), BillState::Due, "its last day is on time");
    bench.seconds_pass(3 * DAY);
    let late = phone.bills().find(bill).unwrap();
    assert_eq!((late.state, late.days_late), (BillState::Overdue, 3));
    assert_eq!(told(&phone, &Event::BillOverdue { bill }), 0, "only the backend's word is news");
    bench.network.connect();
    eventually("the backend's clock says so too", async || {
        phone.sync_until_done().await;
        told(&phone, &Event::BillOverdue { bill }) == 1
    })
    .await;
    assert_eq!(repaid(&phone, bill).await.state, PaymentState::Settled, "late is not too late");
    let paid = phone.bills().find(bill).unwrap();
    assert_eq!((paid.state, paid.days_late), (BillState::Paid, 0));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_that_ran_out_are_replaced_under_the_same_id_or_another() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let (one, other) = (creditor.bills(&bench, 2_500).await, creditor.bills(&bench, 900).await);
    phone.sync().await.unwrap();
    let (first, second) = (prepared(&phone, one).await, prepared(&phone, other).await);
    bench.seconds_pass(91 * DAY);
    typed(phone.payments().confirm(first).await, 207);
    let again = phone.bills().prepare(one, Some(first)).await.unwrap().payment;
    assert_eq!((again.id, phone.payments().confirm(first).await.unwrap().state), (first, PaymentState::Settled));
    let paid = repaid(&phone, other).await;
    assert_eq!((paid.state, paid.id == second), (PaymentState::Settled, false));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_first_stands_first() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let later = creditor.bills_on(&bench, 100, (0, 9)).await;
    let sooner = creditor.bills_on(&bench, 200, (0, 2)).await;
    phone.sync().await.unwrap();
    assert_eq!(owed(&phone), [sooner, later]);
    bench.network.cut().await;
    repaid(&phone, sooner).await;
    assert_eq!(phone.bills().next_due().unwrap().map(|bill| bill.id), Some(later));
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_too_little_is_told_before_signing_and_declined_after() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let dear = creditor.billed(&bench, &phone, 9_001).await.id;
    typed(phone.bills().prepare(dear, None).await, 206);
    let (one, other) = (creditor.bills(&bench, 6_000).await, creditor.bills(&bench, 5_000).await);
    phone.sync().await.unwrap();
    let (first, second) = (prepared(&phone, one).await, prepared(&phone, other).await);
    assert_eq!(phone.payments().confirm(first).await.unwrap().state, PaymentState::Settled);
    let declined = phone.payments().confirm(second).await.unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::InsufficientFunds);
    assert_eq!((stands(&phone, other), owed(&phone).contains(&other)), (BillState::Due, true), "it is still owed");
    phone.topups().top_up(euro(5_000), None).await.unwrap();
    let again = repaid(&phone, other).await;
    assert_eq!((again.state, again.id == second), (PaymentState::Settled, false));
    bench.finish(&[&phone]).await;
}

async fn prepared(phone: &Phone, bill: BillId) -> OperationId {
    phone.bills().prepare(bill, None).await.unwrap().payment.id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dispute_goes_out_later_is_decided_and_comes_back() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let (wrong, right) = (creditor.bills(&bench, 2_500).await, creditor.bills(&bench, 900).await);
    phone.sync().await.unwrap();
    bench.network.cut().await;
    for bill in [wrong, right] {
        assert!(phone.bills().dispute(bill, " never ordered ").await.unwrap().disputed);
        phone.bills().dispute(bill, "said twice").await.unwrap();
    }
    assert_eq!(phone.outbox().unsent().unwrap().len(), 2, "disputed is disputed");
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(creditor.told(&bench, wrong).await.because.as_deref(), Some("never ordered"));
    creditor.decides(&bench, wrong, BillDecision::Cancelled).await;
    creditor.decides(&bench, right, BillDecision::Stands).await;
    phone.sync().await.unwrap();
    assert_eq!((stands(&phone, wrong), told(&phone, &Event::BillCancelled { bill: wrong })), (BillState::Cancelled, 1));
    assert_eq!((owed(&phone), told(&phone, &Event::BillStands { bill: right })), (vec![right], 1));
    assert!(!phone.bills().find(right).unwrap().disputed);
    typed(phone.bills().prepare(wrong, None).await, 225);
    typed(phone.bills().dispute(wrong, "again").await, 225);
    assert_eq!(repaid(&phone, right).await.state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_is_cancelled_while_it_is_being_paid_costs_nothing() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    bench.network.cut().await;
    let paying = repaid(&phone, bill).await.id;
    creditor.decides(&bench, bill, BillDecision::Cancelled).await;
    bench.network.connect();
    phone.sync_until_done().await;
    let declined = phone.payments().find(paying).unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::BillCancelled);
    assert_eq!((stands(&phone, bill), phone.available()), (BillState::Cancelled, 9_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_writes_nothing() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    let before = phone.payments_made();
    let unknown = BillId::new(1, &[1; 10]);
    typed(phone.bills().find(unknown), 125);
    typed(phone.bills().prepare(unknown, None).await, 125);
    typed(phone.bills().prepare(bill, Some(before[0].id)).await, 110);
    typed(phone.bills().dispute(unknown, "why").await, 125);
    for text in ["", " \n", &"x".repeat(501)] {
        typed(phone.bills().dispute(bill, text).await, 126);
    }
    assert_eq!((phone.payments_made(), phone.outbox().unsent().unwrap()), (before, vec![]));
    assert!(!phone.bills().find(bill).unwrap().disputed);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_hears_of_a_bill() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let other = Phone::with_money(&bench).await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    other.sync().await.unwrap();
    assert_eq!(owed(&other), vec![]);
    typed(other.bills().find(bill), 125);
    bench.finish(&[&phone, &other]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_not_enrolled_owes_nothing() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    assert_eq!(owed(&phone), vec![]);
    typed(phone.bills().prepare(BillId::new(1, &[1; 10]), None).await, 201);
    bench.finish(&[]).await;
}
