//! Bills that the backend told otherwise before, and ones that nobody could pay.

use crate::domain::bill::{BillState, Day, DueDates};
use crate::domain::id::{BillId, MerchantId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::store::bills;
use crate::store::events::Event;
use crate::sync::error::SyncError;
use crate::sync::testing::{TestWallet, operation_id};
use crate::wire::bill::{BillFact, BillOrigin};

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn told() -> BillFact {
    BillFact {
        bill: BillId::new(1, &[1; 10]),
        origin: BillOrigin::Payment { payment: operation_id(1) },
        creditor: MerchantId::new(1, &[0; 10]),
        creditor_name: "Best Transport".into(),
        amount: euro(400),
        dates: DueDates::new(Day(10), Day(20)).unwrap(),
        state: BillState::Scheduled,
        paid_at: None,
        disputed: false,
        as_of: Timestamp(5),
    }
}

fn hears(wallet: &TestWallet, version: u64, fact: &BillFact) -> Result<bool, SyncError> {
    wallet.store.write(|w| super::fact(w, fact, version, Timestamp(7)))
}

fn known(wallet: &TestWallet) -> Option<BillFact> {
    wallet.store.read(|reader| bills::find(reader, told().bill)).unwrap().map(|row| row.fact)
}

#[test]
fn a_bill_that_asks_for_something_else_than_before_is_not_believed() {
    let wallet = TestWallet::new();
    assert!(hears(&wallet, 1, &told()).unwrap());
    for altered in [
        BillFact { amount: euro(401), ..told() },
        BillFact { creditor: MerchantId::new(1, &[9; 10]), ..told() },
        BillFact { creditor_name: "Worst Transport".into(), ..told() },
        BillFact { dates: DueDates::new(Day(10), Day(11)).unwrap(), ..told() },
        BillFact { origin: BillOrigin::Payment { payment: operation_id(2) }, ..told() },
    ] {
        assert!(matches!(hears(&wallet, 9, &altered), Err(SyncError::Tampered(_))));
    }
    assert!(known(&wallet) == Some(told()));
}

#[test]
fn a_bill_for_nothing_is_not_believed() {
    let wallet = TestWallet::new();
    for minor in [0, -400] {
        let fact = BillFact { amount: euro(minor), ..told() };
        assert!(matches!(hears(&wallet, 1, &fact), Err(SyncError::Tampered(_))));
    }
    assert!(known(&wallet).is_none());
}

#[test]
fn each_step_is_told_once_and_in_its_order() {
    let wallet = TestWallet::new();
    let bill = told().bill;
    let at = |state, disputed| BillFact { state, disputed, ..told() };
    let steps = [
        at(BillState::Scheduled, false),
        at(BillState::Due, false),
        at(BillState::Due, true),
        at(BillState::Due, false),
        at(BillState::Overdue, false),
        at(BillState::Paid, false),
    ];
    for (version, fact) in (1..).zip(&steps) {
        assert!(hears(&wallet, version, fact).unwrap());
        assert!(!hears(&wallet, version, fact).unwrap(), "the same again is no news");
    }
    let events = wallet.events();
    let of_bill = [
        Event::BillReceived { bill },
        Event::BillDue { bill },
        Event::BillStands { bill },
        Event::BillOverdue { bill },
        Event::BillPaid { bill },
    ];
    assert!(events.ends_with(&of_bill), "{events:?}");
}
