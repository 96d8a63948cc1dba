//! Loans: worked out here, signed once, paid out once, and paid back bill by bill.

use tally::domain::bill::BillState;
use tally::domain::id::{BillId, OfferId, OperationId};
use tally::domain::payment::PaymentState;
use tally::domain::perk::PerkKind;
use tally::domain::points::EntryKind;
use tally::platform::Purpose;
use tally::wallet::{Event, Loan, LoanState, PageRequest, PrepareRequest};
use tally::wire::receipt::DeclineReason;

use crate::support::{Bench, Fault, OPERATIONS, POINTS, Phone, Place, Seller, euro, eventually, typed};

const LOAN_QUOTES: &str = "/v1/loans/quotes";

async fn lender() -> (Bench, Phone, Seller, OfferId) {
    let bench = Bench::start().await;
    let (phone, seller) = (Phone::with_points(&bench).await, Seller::open(&bench).await);
    let steps = [(POINTS - 20, 10_000), (POINTS, 20_000), (POINTS + 20, 30_000)];
    let offer = seller.offers(PerkKind::Loan, &steps).await;
    phone.reaching(&seller).await;
    (bench, phone, seller, offer)
}

async fn borrowed(phone: &Phone, offer: OfferId, minor: i64) -> Loan {
    let shown = phone.loans().prepare(offer, euro(minor), None).await.unwrap();
    let loan = phone.loans().take(shown.id).await.unwrap();
    phone.sync().await.unwrap();
    phone.loans().find(loan.id).unwrap()
}

async fn repay(phone: &Phone, bill: BillId) {
    let id = phone.bills().prepare(bill, None).await.unwrap().payment.id;
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
}

/// The loan moved money once, and there is one bill for each instalment.
async fn once(bench: Bench, phone: &Phone, loan: OperationId) {
    phone.sync_until_done().await;
    assert_eq!(bench.effects_of(loan).await, 1);
    let loan = phone.loans().find(loan).unwrap();
    assert_eq!((loan.state, phone.bills().owed().unwrap().len()), (LoanState::Lent, 3));
    bench.finish(&[phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_is_shown_whole_paid_out_and_paid_back() {
    let (bench, phone, seller, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(20_000), None).await.unwrap();
    assert_eq!((shown.terms.charge, shown.total, shown.instalments.len()), (euro(300), euro(20_300), 3));
    let sum: i64 = shown.instalments.iter().map(|one| one.amount.minor).sum();
    assert_eq!((sum, shown.yearly_cost.to_string().as_str()), (20_300, "9.4 %"));
    assert_eq!((shown.state, phone.available(), seller.uses().await.len()), (LoanState::Offered, 10_000, 0));
    let loan = phone.loans().take(shown.id).await.unwrap();
    let purpose = phone.vault.last_purpose();
    assert!(
        matches!(purpose, Some(Purpose::Borrow { principal, total, .. }) if (principal, total) == (euro(20_000), euro(20_300)))
    );
    assert_eq!((loan.state, phone.available()), (LoanState::Lent, 30_000));
    assert!(phone.news().contains(&Event::LoanPaidOut { loan: loan.id }));
    phone.sync().await.unwrap();
    let loan = phone.loans().find(loan.id).unwrap();
    let bills: Vec<_> = loan.instalments.iter().map(|one| one.bill.clone().unwrap()).collect();
    for (one, bill) in loan.instalments.iter().zip(&bills) {
        assert_eq!((bill.amount, bill.due, bill.state), (one.amount, one.due, BillState::Scheduled));
    }
    typed(phone.loans().prepare(offer, euro(1_000), None).await, 227);
    for bill in &bills {
        assert!(phone.loans().find(loan.id).unwrap().repaid_at.is_none());
        repay(&phone, bill.id).await;
    }
    let loan = phone.loans().find(loan.id).unwrap();
    assert!(loan.repaid_at.is_some() && phone.available() == 9_700);
    let repaid = |held: &tally::wallet::HeldEntry| held.entry.kind == EntryKind::LoanRepaid;
    let seen = async || phone.sync().await.is_ok() && phone.points().overview().unwrap().entries.iter().any(repaid);
    eventually("the entry comes", seen).await;
    assert_eq!(borrowed(&phone, offer, 3_000).await.state, LoanState::Lent, "and another one may be taken");
    assert_eq!(phone.loans().page(&PageRequest::default()).unwrap().items.len(), 2);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_step_does_not_give_is_not_lent() {
    let (bench, phone, seller, offer) = lender().await;
    typed(phone.loans().prepare(offer, euro(20_001), None).await, 302);
    for minor in [0, -1] {
        typed(phone.loans().prepare(offer, euro(minor), None).await, 106);
    }
    let discount = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.perks().refresh().await.unwrap();
    typed(phone.loans().prepare(discount, euro(100), None).await, 142);
    let (payload, amount) = (seller.sticker.clone(), Some(euro(100)));
    let request = PrepareRequest { payload, amount, perk: Some(offer), id: None };
    typed(phone.payments().prepare(request).await, 142);
    assert!(phone.loans().page(&PageRequest::default()).unwrap().items.is_empty());
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_quote_is_not_shown_and_nothing_is_kept() {
    let (bench, phone, _, offer) = lender().await;
    bench.network.strike(Fault::forge().on(LOAN_QUOTES));
    typed(phone.loans().prepare(offer, euro(1_000), None).await, 303);
    assert!(phone.loans().page(&PageRequest::default()).unwrap().items.is_empty());
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_tap_borrows_once() {
    let (bench, phone, _, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(9_000), None).await.unwrap();
    let again = phone.loans().prepare(offer, euro(9_000), Some(shown.id)).await.unwrap();
    assert!(again == shown, "the same id is the same loan");
    typed(phone.loans().prepare(offer, euro(8_000), Some(shown.id)).await, 110);
    let (asked, loans) = (phone.vault.prompts(), phone.loans());
    let (one, other) = tokio::join!(loans.take(shown.id), loans.take(shown.id));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!((phone.vault.prompts(), phone.available()), (asked + 1, 19_000));
    typed(phone.loans().discard(shown.id).await, 902);
    once(bench, &phone, shown.id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_that_is_lost_is_asked_for_again() {
    let (bench, phone, _, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(9_000), None).await.unwrap();
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.loans().take(shown.id).await.unwrap().state, LoanState::Taking);
    assert_eq!(phone.available(), 10_000, "what may not have come is not spent");
    assert_eq!(phone.loans().take(shown.id).await.unwrap().state, LoanState::Lent);
    once(bench, &phone, shown.id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_that_have_run_out_are_not_signed() {
    let (bench, phone, _, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(9_000), None).await.unwrap();
    bench.seconds_pass(901);
    let asked = phone.vault.prompts();
    typed(phone.loans().take(shown.id).await, 228);
    assert_eq!(phone.vault.prompts(), asked);
    let fresh = phone.loans().prepare(offer, euro(9_000), Some(shown.id)).await.unwrap();
    assert!(fresh.expires_at > shown.expires_at);
    assert_eq!(phone.loans().take(shown.id).await.unwrap().state, LoanState::Lent);
    once(bench, &phone, shown.id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_without_a_network_and_sent_too_late_it_is_declined() {
    let (bench, phone, _, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(9_000), None).await.unwrap();
    bench.network.cut().await;
    assert_eq!(phone.loans().take(shown.id).await.unwrap().state, LoanState::Taking);
    bench.seconds_pass(3_600);
    bench.network.connect();
    phone.sync_until_done().await;
    let declined = phone.loans().find(shown.id).unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::Expired);
    assert!(phone.bills().owed().unwrap().is_empty() && phone.available() == 10_000);
    bench.finish(&[&phone]).await;
}

async fn killed(at: Place, left: LoanState) {
    let (bench, mut phone, _, offer) = lender().await;
    let id = phone.loans().prepare(offer, euro(9_000), None).await.unwrap().id;
    phone.killed_at(at, move |wallet| async move { drop(wallet.loans().take(id).await) }).await;
    assert_eq!(phone.loans().find(id).unwrap().state, left);
    assert_eq!(phone.loans().take(id).await.unwrap().state, LoanState::Lent);
    once(bench, &phone, id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_borrowed() {
    killed(Place::Prompt, LoanState::Offered).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_first_byte_leaves_it_is_borrowed_once() {
    killed(Place::BeforeSending(OPERATIONS), LoanState::Taking).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_sees_the_answer_it_is_borrowed_once() {
    killed(Place::AfterAnswer(OPERATIONS), LoanState::Taking).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_that_stands_for_a_loan_stands_for_nothing_else() {
    let (bench, phone, seller, offer) = lender().await;
    let id = phone.loans().prepare(offer, euro(9_000), None).await.unwrap().id;
    let (payload, amount) = (seller.sticker.clone(), Some(euro(100)));
    let request = PrepareRequest { payload, amount, perk: None, id: Some(id) };
    typed(phone.payments().prepare(request).await, 110);
    assert_eq!(phone.loans().take(id).await.unwrap().state, LoanState::Lent);
    once(bench, &phone, id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_after_it_was_shown_is_not_signed() {
    let (bench, phone, seller, offer) = lender().await;
    let shown = phone.loans().prepare(offer, euro(9_000), None).await.unwrap();
    bench.network.cut().await;
    let reach = phone.consents().reach(seller.merchant).unwrap().unwrap();
    phone.consents().withdraw(reach.id).await.unwrap();
    let asked = phone.vault.prompts();
    typed(phone.loans().take(shown.id).await, 242);
    assert_eq!(phone.vault.prompts(), asked);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}
