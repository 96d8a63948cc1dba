//! What has to be true at the end of every test.

use super::{Bench, Phone};

/// Every sum is zero, every balance is what the transfers say, and nobody is below zero.
pub async fn books_hold(bench: &Bench) {
    let ledger = bench.operator().ledger(tally_backend::PageQuery::default()).await.unwrap();
    assert!(ledger.sums.iter().all(|sum| sum.sum == 0), "the ledger's sum is not zero");
    assert!(ledger.overdrawn.is_empty(), "somebody's account is below zero");
    assert!(ledger.wrong.is_empty() && ledger.holds, "a balance is not what the transfers say");
}

/// Once the phone has synced, it has nothing under way, and says the same of its money as the books.
pub async fn agrees(bench: &Bench, phone: &Phone) {
    phone.sync().await.expect("the last sync");
    assert!(phone.outbox().unsent().unwrap().is_empty(), "something is stuck in the outbox");
    for balance in phone.accounts().list().unwrap() {
        let booked = bench.balance_of(balance.account).await;
        assert_eq!((balance.booked.minor, balance.pending.minor), (booked, 0), "the phone disagrees with the books");
    }
    payments_agree(bench, phone).await;
}

/// What the phone calls settled moved money exactly once, and nothing else moved any.
async fn payments_agree(bench: &Bench, phone: &Phone) {
    for payment in phone.payments_made() {
        let settled = payment.state == tally::domain::payment::PaymentState::Settled;
        // What is paid later moves money by its bill.
        let moved = settled && payment.billed.is_none();
        assert_eq!(bench.effects_of(payment.id).await, usize::from(moved), "{:?}", payment.state);
    }
}
