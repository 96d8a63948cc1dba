//! Bills.

use super::super::recover::{self, export, take_in};
use super::super::{Store, StoreError, bills, outbox, payments};
use super::taking_over::{NOW, disputing, enrolled};
use super::{euro, key, operation, payment, write};
use crate::domain::bill::{BillState, Day, DueDates};
use crate::domain::id::{BillId, MerchantId};
use crate::domain::payment::PaymentEvent;
use crate::domain::time::Timestamp;
use crate::store::bills::BillRow;
use crate::wire::bill::{BillFact, BillOrigin};
use crate::wire::payment::Source;

pub(super) fn bill_id(number: u8) -> BillId {
    BillId::new(i64::from(number), &[number; 10])
}

pub(super) fn fact(number: u8) -> BillFact {
    BillFact {
        bill: bill_id(number),
        origin: BillOrigin::Payment { payment: operation(2) },
        creditor: MerchantId::new(1, &[1; 10]),
        creditor_name: "BEST TRANSPORT".into(),
        amount: euro(400),
        dates: DueDates::new(Day(10), Day(20)).unwrap(),
        state: BillState::Scheduled,
        paid_at: None,
        disputed: false,
        as_of: Timestamp(5),
    }
}

fn found(store: &Store, number: u8) -> Option<BillRow> {
    store.read(|reader| bills::find(reader, bill_id(number))).unwrap()
}

#[test]
fn an_older_word_never_takes_the_place_of_a_newer_one() {
    let (_place, store) = enrolled();
    let due = BillFact { state: BillState::Due, ..fact(1) };
    assert!(write(&store, |w| bills::apply(w, &due, 4)));
    assert!(!write(&store, |w| bills::apply(w, &fact(1), 3)));
    assert!(!write(&store, |w| bills::apply(w, &fact(1), 4)));
    assert_eq!(found(&store, 1).unwrap().fact.state, BillState::Due);
    let paid = BillFact { state: BillState::Paid, paid_at: Some(Timestamp(9)), ..fact(1) };
    assert!(write(&store, |w| bills::apply(w, &paid, 5)));
    assert!(store.read(bills::open).unwrap().is_empty());
}

#[test]
fn whom_how_much_and_when_never_change() {
    let (_place, store) = enrolled();
    write(&store, |w| bills::apply(w, &fact(1), 4));
    let other = MerchantId::new(1, &[2; 10]);
    for wrong in [
        BillFact { amount: euro(401), ..fact(1) },
        BillFact { creditor: other, ..fact(1) },
        BillFact { creditor_name: "OTHER".into(), ..fact(1) },
        BillFact { dates: DueDates::new(Day(10), Day(19)).unwrap(), ..fact(1) },
    ] {
        let refused = store.write(|w| bills::apply(w, &wrong, 9)).unwrap_err();
        assert!(matches!(refused, StoreError::Inconsistent(_)), "{refused:?}");
    }
    assert!(found(&store, 1).unwrap().fact == fact(1));
}

#[test]
fn a_dispute_waits_for_its_answer_whatever_the_changes_say() {
    let (_place, store) = enrolled();
    write(&store, |w| bills::apply(w, &fact(1), 4));
    write(&store, |w| bills::disputed(w, bill_id(1), operation(7)));
    write(&store, |w| bills::apply(w, &BillFact { state: BillState::Due, ..fact(1) }, 5));
    assert_eq!(found(&store, 1).unwrap().dispute, Some(operation(7)));
    assert!(store.read(|reader| bills::of_dispute(reader, operation(7))).unwrap().is_some());
    write(&store, |w| bills::end_dispute(w, bill_id(1), true));
    let row = found(&store, 1).unwrap();
    assert_eq!((row.dispute, row.fact.disputed), (None, true));
}

#[test]
fn a_bill_knows_the_payment_that_may_move_its_money() {
    let (_place, store) = enrolled();
    let of_bill = || store.read(|reader| payments::of_bill(reader, bill_id(1))).unwrap().map(|row| row.id);
    let mut row = payment(2, "BEST TRANSPORT", 400);
    write(&store, |w| payments::insert(w, &row));
    assert_eq!(of_bill(), None, "a payment of a quote is of no bill");
    row.terms.source = Source::Bill { bill: bill_id(1) };
    for second in [3, 4] {
        row.id = operation(second);
        write(&store, |w| payments::insert(w, &row));
    }
    assert_eq!(of_bill(), Some(operation(4)));
    write(&store, |w| payments::advance(w, operation(3), PaymentEvent::Authorise, Timestamp(6)));
    assert_eq!(of_bill(), Some(operation(3)), "one that was agreed to comes first");
    write(&store, |w| payments::advance(w, operation(3), PaymentEvent::Cancel, Timestamp(7)));
    assert_eq!(of_bill(), Some(operation(4)));
}

/// What comes over, and what of it still waits.
#[test]
fn bills_come_over_from_a_damaged_database() {
    let (place, store) = enrolled();
    let dispute = disputing(bill_id(1));
    write(&store, |w| {
        [1, 2, 3].into_iter().try_for_each(|number| bills::apply(w, &fact(number), 4).map(drop))?;
        outbox::enqueue(w, &dispute)?;
        bills::disputed(w, bill_id(1), dispute.id)?;
        bills::disputed(w, bill_id(2), operation(99))
    });
    store.close(std::time::Duration::from_secs(5)).unwrap();
    drop(store);
    let kept = recover::quarantine(place.path(), Timestamp(1)).unwrap();
    let store = place.open().unwrap();
    let newer = BillFact { state: BillState::Due, ..fact(3) };
    write(&store, |w| bills::apply(w, &newer, 5));
    let saved = export(&kept, &key()).unwrap();
    assert_eq!(write(&store, |w| take_in(w, &saved, NOW)), Some(1));
    let first = found(&store, 1).unwrap();
    assert_eq!((first.fact == fact(1), first.version, first.dispute), (true, 4, Some(dispute.id)));
    assert_eq!(found(&store, 2).unwrap().dispute, None, "its operation is lost, so nobody will answer");
    assert_eq!(found(&store, 3).unwrap().fact.state, BillState::Due, "what is known here is newer");
    assert!(!write(&store, |w| bills::apply(w, &fact(1), 4)), "the changes tell it again, which is no news");
}
