//! A bill is paid once, whatever goes wrong between the phone, a copy of it, and the backend.

use tally::crypto::base64url_decode;
use tally::domain::bill::BillState;
use tally::domain::id::BillId;
use tally::domain::payment::PaymentState;
use tally::wallet::Event;
use tally::wire::receipt::DeclineReason;
use tally_backend::store::BillDecision;

use crate::bills::{repaid, stands};
use crate::support::{Bench, CHANGES, Creditor, Fault, OPERATIONS, Phone, Place, Raw, typed};

async fn owing() -> (Bench, Creditor, Phone, BillId) {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.billed(&bench, &phone, 2_500).await.id;
    (bench, creditor, phone, bill)
}

/// One payment of it is on both sides, and the bill is paid.
async fn paid_once(bench: Bench, phone: &Phone, bill: BillId) {
    assert_eq!((stands(phone, bill), phone.available()), (BillState::Paid, 6_500));
    assert_eq!(phone.news().iter().filter(|event| **event == Event::BillPaid { bill }).count(), 1);
    bench.finish(&[phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_that_are_lost_pay_once() {
    let (bench, _, phone, bill) = owing().await;
    bench.network.strike(Fault::lose_reply());
    let unknown = repaid(&phone, bill).await;
    assert_eq!(unknown.state, PaymentState::Unknown);
    assert_eq!(phone.bills().next_due().unwrap(), None, "nobody is asked to pay what may be paid");
    assert_eq!(repaid(&phone, bill).await.id, unknown.id);
    phone.sync_until_done().await;
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_that_arrive_twice_pay_once() {
    let (bench, _, phone, bill) = owing().await;
    bench.network.strike(Fault::duplicate());
    assert_eq!(repaid(&phone, bill).await.state, PaymentState::Unknown);
    phone.sync_until_done().await;
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_answer_is_no_receipt() {
    let (bench, _, phone, bill) = owing().await;
    bench.network.strike(Fault::forge());
    let id = repaid(&phone, bill).await.id;
    assert!(phone.news().iter().any(|event| matches!(event, Event::TamperingSeen { .. })));
    phone.sync_until_done().await;
    phone.payments().evidence(id).unwrap().verify().unwrap();
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_was_forged_on_the_way_is_not_believed() {
    let (bench, creditor, phone) = Creditor::with_payer().await;
    let bill = creditor.bills(&bench, 2_500).await;
    bench.network.strike(Fault::forge().on(CHANGES));
    typed(phone.sync().await, 303);
    typed(phone.bills().find(bill), 125);
    phone.sync_until_done().await;
    assert_eq!(repaid(&phone, bill).await.state, PaymentState::Settled);
    phone.sync().await.unwrap();
    paid_once(bench, &phone, bill).await;
}

/// Of two payments of one bill that were both signed one moves money, and the other is told so.
#[tokio::test(flavor = "multi_thread")]
async fn of_a_phone_and_its_copy_one_pays_and_the_other_is_told() {
    let (bench, _, phone, bill) = owing().await;
    phone.pause_now().await;
    let copy = phone.copy(&bench).await;
    phone.resume().await.unwrap();
    bench.network.cut().await;
    let (mine, theirs) = (repaid(&phone, bill).await, repaid(&copy, bill).await);
    assert_ne!(mine.id, theirs.id);
    let signed = copy.outbox().unsent().unwrap()[0].compact.clone();
    bench.network.connect();
    phone.sync_until_done().await;
    typed(copy.sync().await, 211);
    let receipt = Raw::of(&phone, &bench).receipt(&signed).await;
    let said = base64url_decode(receipt.split('.').nth(1).unwrap()).unwrap();
    assert!(String::from_utf8(said).unwrap().contains(r#""reason":"bill-paid""#));
    assert_eq!((bench.effects_of(mine.id).await, bench.effects_of(theirs.id).await), (1, 0));
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_taken_back_and_sent_all_the_same_leaves_nothing_to_pay() {
    let (bench, _, phone, bill) = owing().await;
    bench.network.cut().await;
    let first = repaid(&phone, bill).await.id;
    let signed = phone.outbox().unsent().unwrap()[0].compact.clone();
    phone.payments().cancel(first).await.unwrap();
    let second = repaid(&phone, bill).await.id;
    bench.network.connect();
    // An export, or a backup of the phone, has kept the first one.
    Raw::of(&phone, &bench).receipt(&signed).await;
    phone.sync_until_done().await;
    let declined = phone.payments().find(second).unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::BillPaid);
    let told = Event::PaymentDeclined { payment: second, reason: DeclineReason::BillPaid };
    assert!(phone.news().contains(&told));
    assert_eq!(phone.bills().find(bill).unwrap().payment, Some(first), "the one that moved the money");
    assert_eq!((bench.effects_of(first).await, bench.effects_of(second).await), (1, 0));
    paid_once(bench, &phone, bill).await;
}

/// The yes comes after the news: nothing is signed for nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_was_paid_or_cancelled_after_it_was_shown_is_not_signed_for() {
    let (bench, creditor, phone, bill) = owing().await;
    bench.network.cut().await;
    let first = repaid(&phone, bill).await.id;
    let signed = phone.outbox().unsent().unwrap()[0].compact.clone();
    phone.payments().cancel(first).await.unwrap();
    let shown = phone.bills().prepare(bill, None).await.unwrap().payment.id;
    bench.network.connect();
    Raw::of(&phone, &bench).receipt(&signed).await;
    let other = creditor.billed(&bench, &phone, 900).await.id;
    let asked = phone.vault.prompts();
    typed(phone.payments().confirm(shown).await, 226);
    let shown = phone.bills().prepare(other, None).await.unwrap().payment.id;
    creditor.decides(&bench, other, BillDecision::Cancelled).await;
    phone.sync().await.unwrap();
    typed(phone.payments().confirm(shown).await, 225);
    typed(phone.bills().prepare(other, None).await, 225);
    assert_eq!(phone.vault.prompts(), asked);
    paid_once(bench, &phone, bill).await;
}

async fn killed(place: Place, left: PaymentState) {
    let (bench, _, mut phone, bill) = owing().await;
    let id = phone.bills().prepare(bill, None).await.unwrap().payment.id;
    phone.killed_at(place, move |wallet| async move { drop(wallet.payments().confirm(id).await) }).await;
    assert_eq!(phone.payments().find(id).unwrap().state, left);
    assert_eq!(repaid(&phone, bill).await.id, id, "asked for again, it is the same payment");
    phone.sync_until_done().await;
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_signed() {
    killed(Place::Prompt, PaymentState::Created).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_first_byte_leaves_it_is_paid_once() {
    killed(Place::BeforeSending(OPERATIONS), PaymentState::Submitted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_sees_the_answer_it_is_paid_once() {
    killed(Place::AfterAnswer(OPERATIONS), PaymentState::Submitted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backend_that_dies_after_it_was_paid_says_the_same_again() {
    let (mut bench, _, phone, bill) = owing().await;
    bench.network.strike(Fault::lose_reply());
    let id = repaid(&phone, bill).await.id;
    bench.kill_backend();
    assert_eq!(repaid(&phone, bill).await.id, id);
    bench.restart_backend().await;
    phone.sync_until_done().await;
    paid_once(bench, &phone, bill).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bills_their_payment_and_their_dispute_outlive_a_damaged_database() {
    let (bench, creditor, mut phone, bill) = owing().await;
    let disputed = creditor.billed(&bench, &phone, 900).await.id;
    bench.network.cut().await;
    let paying = repaid(&phone, bill).await.id;
    phone.bills().dispute(disputed, "never ordered").await.unwrap();
    phone.begin_anew().await;
    let shown = phone.bills().find(bill).unwrap();
    assert_eq!((shown.state, shown.payment), (BillState::Due, Some(paying)));
    assert!(phone.bills().find(disputed).unwrap().disputed);
    assert_eq!(repaid(&phone, bill).await.id, paying, "it is not paid another time");
    bench.network.connect();
    phone.sync_until_done().await;
    assert_eq!(creditor.told(&bench, disputed).await.because.as_deref(), Some("never ordered"));
    paid_once(bench, &phone, bill).await;
}
