use super::super::loans::{self, LoanRow, LoanState};
use super::super::recover::{export, quarantine, take_in};
use super::super::{PageRequest, Store, StoreError, Writer};
use super::taking_over::{NOW, enrolled};
use super::{Place, euro, key, operation, write};
use crate::domain::bill::Day;
use crate::domain::id::{MerchantId, OfferId, QuoteId};
use crate::domain::loan::{Lending, Rhythm};
use crate::domain::perk::{PerkKind, Step};
use crate::domain::time::Timestamp;
use crate::wire::loan::LoanAgreement;
use crate::wire::perk::AppliedPerk;
use crate::wire::receipt::DeclineReason;

fn agreement(minor: i64) -> LoanAgreement {
    let (lender, principal) = (MerchantId::new(1, &[9; 10]), euro(minor));
    let loan = Lending { fee: 150, instalments: 3, rhythm: Rhythm::Monthly }.terms(principal, Day(20_000)).unwrap();
    LoanAgreement {
        quote: QuoteId::new(1, &[1; 10]),
        lender,
        lender_name: "Lantern".into(),
        yearly_cost: loan.schedule().unwrap().yearly_cost,
        loan,
        perk: AppliedPerk {
            offer: OfferId::new(1, &[2; 10]),
            seller: lender,
            kind: PerkKind::Loan,
            step: Step { points: 600, benefit: 50_000 },
            ordinary: principal,
            due: None,
        },
        nonce: "nonce".into(),
        expires_at: Timestamp(900),
    }
}

fn offered(second: u32) -> LoanRow {
    LoanRow::offered(operation(second), agreement(30_000), Timestamp(i64::from(second)))
}

/// One that was paid out.
pub(super) fn fill(writer: &Writer<'_>) -> Result<(), StoreError> {
    loans::insert(writer, &offered(91))?;
    loans::agree(writer, operation(91), Timestamp(92))?;
    loans::lent(writer, operation(91), Timestamp(93))?;
    loans::told(writer, operation(91), 7)
}

pub(super) fn assert_filled(store: &Store) {
    let row = store.read(|r| loans::find(r, operation(91))).unwrap().unwrap();
    assert_eq!((row.state, row.settled_at), (LoanState::Lent, Some(Timestamp(93))));
    assert!(row.agreement == agreement(30_000));
}

#[test]
fn a_loan_is_agreed_to_once_and_settled_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    for second in [1, 2, 3] {
        write(&store, |w| loans::insert(w, &offered(second)));
    }
    let id = operation;
    assert!(matches!(store.write(|w| loans::insert(w, &offered(1))), Err(StoreError::Inconsistent(_))));
    assert!(matches!(store.write(|w| loans::lent(w, id(1), NOW)), Err(StoreError::NotAllowed(_))), "nobody agreed");
    write(&store, |w| loans::renew(w, id(1), &agreement(10_000), Timestamp(5)));
    write(&store, |w| loans::agree(w, id(1), NOW));
    for refused in [
        store.write(|w| loans::agree(w, id(1), NOW)),
        store.write(|w| loans::renew(w, id(1), &agreement(9), NOW)),
        store.write(|w| loans::discard(w, id(1))),
    ] {
        assert!(matches!(refused, Err(StoreError::NotAllowed(_))), "it is signed");
    }
    write(&store, |w| loans::lent(w, id(1), NOW));
    assert!(store.write(|w| loans::decline(w, id(1), DeclineReason::Expired, "late", NOW)).is_err());
    write(&store, |w| loans::agree(w, id(2), NOW));
    write(&store, |w| loans::decline(w, id(2), DeclineReason::CreditStands, "another stands", NOW));
    write(&store, |w| loans::discard(w, id(3)));
    let page = store.read(|r| loans::page(r, &PageRequest { after: None, limit: 5, text: None })).unwrap();
    let states: Vec<_> = page.items.iter().map(|row| (row.id, row.state)).collect();
    assert_eq!(states, [(id(2), LoanState::Declined), (id(1), LoanState::Lent)]);
    assert_eq!(page.items[0].declined.as_ref().map(|no| no.reason), Some(DeclineReason::CreditStands));
}

#[test]
fn what_was_paid_out_counts_until_the_balance_knows_of_it() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let currency = euro(0).currency;
    let untold = |version| store.read(|r| loans::untold_total(r, currency, version)).unwrap();
    write(&store, |w| loans::insert(w, &offered(1)));
    write(&store, |w| loans::agree(w, operation(1), NOW));
    assert_eq!(untold(3), 0);
    write(&store, |w| loans::lent(w, operation(1), NOW));
    assert_eq!(untold(3), 30_000);
    write(&store, |w| loans::told(w, operation(1), 4));
    assert_eq!((untold(3), untold(4)), (30_000, 0));
}

#[test]
fn out_of_a_damaged_wallet_come_loans_but_none_that_would_wait_for_ever() {
    let (place, store) = enrolled();
    write(&store, fill);
    write(&store, |w| loans::insert(w, &offered(95)).and_then(|()| loans::agree(w, operation(95), NOW)));
    drop(store);
    let kept = quarantine(place.path(), NOW).unwrap();
    let saved = export(&kept, &key()).unwrap();
    let store = place.open().unwrap();
    write(&store, |w| take_in(w, &saved, NOW));
    assert_filled(&store);
    assert!(store.read(|r| loans::find(r, operation(95))).unwrap().is_none());
}
