use super::super::rentals::{self, Booked, Closing, RentalRow, RideState, Told};
use super::super::{StoreError, Writer};
use super::{Place, euro, merchant, operation, write};
use crate::domain::fare::Fare;
use crate::domain::id::QuoteId;
use crate::domain::rental::OrderTerms;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;
use crate::wire::ride::{DisputeReason, RideTerms};

pub(super) fn terms() -> RideTerms {
    let plan = r#"{"plan_id":"p","currency":"EUR","price":1,"is_taxable":false,
        "per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;
    RideTerms {
        perk: None,
        offer: QuoteId::new(1, &[9; 10]),
        provider: merchant(1),
        provider_name: "Best Bikes".into(),
        system: "best-bikes".into(),
        bike: "7".into(),
        plan: serde_json::from_str(plan).unwrap(),
        tax: None,
        order: OrderTerms { deposit: euro(3_000), risk_fund: euro(5_000), start_by: Timestamp(900) },
        nonce: "nonce".into(),
        expires_at: Timestamp(800),
    }
}

/// A ride that the person has agreed to.
pub(super) fn unlocking(writer: &Writer<'_>, second: u32) -> Result<(), StoreError> {
    rentals::insert(writer, &RentalRow::offered(operation(second), terms(), Timestamp(10)))?;
    rentals::enter(writer, operation(second), RideState::Unlocking, Timestamp(11))
}

/// A ride whose charge is disputed.
pub(super) fn disputed(writer: &Writer<'_>, second: u32) -> Result<(), StoreError> {
    let id = operation(second);
    unlocking(writer, second)?;
    rentals::accept(writer, id, Timestamp(20))?;
    rentals::told(writer, id, 2)?;
    rentals::end(writer, id, Closing { operation: operation(second + 1), at: Timestamp(80), metres: 900 })?;
    rentals::enter(writer, id, RideState::Done, Timestamp(90))?;
    rentals::book(writer, id, Told { state: RideState::Done, began_at: Some(Timestamp(20)), version: 3 })?;
    rentals::close(writer, id, "charge", &booked())?;
    rentals::dispute(writer, id, operation(second + 2), DisputeReason::WrongSum)
}

fn booked() -> Booked {
    let fare = Fare { total: euro(60), lines: vec![] };
    Booked { fare, collected: euro(60), returned: euro(2_940), ended_at: Timestamp(80), metres: 900 }
}

/// What signed operations may still take, what is held and the balance does not know of, and what is held.
fn totals(place: &Place) -> (i64, i64, i64) {
    let store = place.open().unwrap();
    let currency = euro(0).currency;
    let totals = store.read(|reader| {
        let unsettled = rentals::unsettled_total(reader, currency)?;
        Ok::<_, StoreError>((
            unsettled,
            rentals::untold_total(reader, currency, 5)?,
            rentals::held_total(reader, currency)?,
        ))
    });
    totals.unwrap()
}

#[test]
fn a_deposit_is_counted_once_from_the_signature_to_the_end() {
    let place = Place::with_key_file();
    let step = |step: &dyn Fn(&Writer<'_>) -> Result<(), StoreError>| {
        write(&place.open().unwrap(), step);
        totals(&place)
    };
    let (id, at) = (operation(1), Timestamp(20));
    assert_eq!(step(&|w| rentals::insert(w, &RentalRow::offered(id, terms(), at))), (0, 0, 0));
    assert_eq!(step(&|w| rentals::enter(w, id, RideState::Unlocking, at)), (3_000, 0, 0));
    assert_eq!(step(&|w| rentals::accept(w, id, at)), (0, 3_000, 3_000));
    assert_eq!(step(&|w| rentals::told(w, id, 6)), (0, 3_000, 3_000));
    assert_eq!(step(&|w| rentals::told(w, id, 5)), (0, 0, 3_000));
    assert_eq!(step(&|w| rentals::enter(w, id, RideState::Done, at)), (0, 0, 0));
    assert_eq!(step(&|w| unlocking(w, 2)), (3_000, 0, 0));
    assert_eq!(step(&|w| rentals::decline(w, operation(2), DeclineReason::BikeNotAvailable, "no", at)), (0, 0, 0));
}

#[test]
fn what_goes_on_is_signed_for_and_not_over() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let states = [
        RideState::Offered,
        RideState::Unlocking,
        RideState::Declined,
        RideState::Created,
        RideState::Riding,
        RideState::Settling,
        RideState::Done,
        RideState::Revoked,
        RideState::Expired,
    ];
    for (second, state) in (1..).zip(states) {
        let row = RentalRow { state, ..RentalRow::offered(operation(second), terms(), Timestamp(10)) };
        write(&store, |writer| rentals::insert(writer, &row));
    }
    let going_on = store.read(rentals::going_on).unwrap();
    assert!(going_on.iter().all(|row| row.state != RideState::Offered && !row.state.is_over()));
    assert_eq!(going_on.iter().map(|row| row.id).collect::<Vec<_>>(), [6, 5, 4, 2].map(operation));
}

#[test]
fn a_ride_is_offered_once_and_ended_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| unlocking(writer, 1));
    assert!(matches!(store.write(|writer| unlocking(writer, 1)), Err(StoreError::Inconsistent(_))));
    let end = |second| {
        let closing = Closing { operation: operation(second), at: Timestamp(80), metres: 900 };
        store.write(|writer| rentals::end(writer, operation(1), closing))
    };
    assert_eq!(end(2), Ok(()));
    assert!(matches!(end(3), Err(StoreError::NotAllowed(_))));
    let row = store.read(|reader| rentals::by_end(reader, operation(2))).unwrap().unwrap();
    assert_eq!((row.state, row.ended_at), (RideState::Settling, Some(Timestamp(80))));
}

mod taking_over {
    use super::super::super::recover::{export, not_taken_in, take_in};
    use super::super::super::{Store, outbox};
    use super::super::key;
    use super::super::taking_over::{DEVICE, HOLDER, NOW, enrolled, read, recovered, signed};
    use super::*;
    use crate::domain::operation::OperationEvent;
    use crate::store::outbox::NewOperation;
    use crate::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};

    fn row(store: &Store, second: u32) -> Option<RentalRow> {
        read(store, |reader| rentals::find(reader, operation(second)))
    }

    fn state(store: &Store, second: u32) -> RideState {
        row(store, second).unwrap().state
    }

    fn unlock(second: u32) -> NewOperation {
        signed(second, Unlock { terms: terms() }, HOLDER)
    }

    fn end(second: u32, rental: u32) -> NewOperation {
        signed(second, RideEnd { rental: operation(rental), ended_at: Timestamp(80), metres: 900 }, DEVICE)
    }

    fn cancel(second: u32, rental: u32) -> NewOperation {
        signed(second, RideCancel { rental: operation(rental) }, DEVICE)
    }

    fn dispute(second: u32, rental: u32) -> NewOperation {
        let (rental, reason) = (operation(rental), DisputeReason::WrongSum);
        signed(second, RideDispute { rental, charge_sha256: "hash".into(), reason }, DEVICE)
    }

    fn sent(writer: &Writer<'_>, second: u32, accepted: Option<bool>) -> Result<(), StoreError> {
        outbox::advance(writer, operation(second), OperationEvent::Send)?;
        let Some(accepted) = accepted else { return Ok(()) };
        outbox::settle(writer, operation(second), accepted, "receipt", Timestamp(33)).map(drop)
    }

    #[test]
    fn rides_that_can_be_read_are_there_again_to_the_letter() {
        let (place, store) = enrolled();
        write(&store, |w| {
            rentals::insert(w, &RentalRow::offered(operation(1), terms(), Timestamp(10)))?;
            outbox::enqueue(w, &dispute(9, 7))?;
            outbox::enqueue(w, &end(8, 7))?;
            disputed(w, 7)
        });
        let before = [row(&store, 1), row(&store, 7)];
        let (store, _) = recovered(&place, store);
        assert!([row(&store, 1), row(&store, 7)] == before);
    }

    #[test]
    fn a_deposit_that_is_held_stays_held() {
        let (place, store) = enrolled();
        write(&store, |w| {
            unlocking(w, 1)?;
            rentals::accept(w, operation(1), Timestamp(20))?;
            rentals::told(w, operation(1), 2)?;
            rentals::enter(w, operation(1), RideState::Riding, Timestamp(20))
        });
        let (store, _) = recovered(&place, store);
        drop(store);
        assert_eq!(totals(&place), (0, 0, 3_000));
    }

    /// 1 waits, 2 was accepted and 3 ends it, 4 was sent and 5 takes it back, 6 was declined, 7 was accepted, ended by 8 and
    /// disputed by 9.
    #[test]
    fn rides_whose_rows_are_lost_come_from_the_operations_own_bytes() {
        let (place, store) = enrolled();
        write(&store, |w| {
            [1, 2, 4, 6, 7].into_iter().try_for_each(|second| outbox::enqueue(w, &unlock(second)))?;
            outbox::enqueue(w, &end(3, 2))?;
            outbox::enqueue(w, &cancel(5, 4))?;
            outbox::enqueue(w, &end(8, 7))?;
            outbox::enqueue(w, &dispute(9, 7))?;
            sent(w, 4, None)?;
            [(2, true), (6, false), (7, true), (8, true)].into_iter().try_for_each(|(it, yes)| sent(w, it, Some(yes)))
        });
        let (store, _) = recovered(&place, store);
        assert!(row(&store, 1).is_some_and(|row| row.state == RideState::Unlocking && row.terms == terms()));
        let ended = row(&store, 2).unwrap();
        assert_eq!((ended.state, ended.end_operation), (RideState::Settling, Some(operation(3))));
        assert_eq!((ended.ended_at, ended.metres), (Some(Timestamp(80)), Some(900)));
        let back = row(&store, 4).unwrap();
        assert_eq!((back.state, back.cancel_operation), (RideState::Unlocking, Some(operation(5))));
        assert_eq!(state(&store, 6), RideState::Declined);
        let disputed = row(&store, 7).unwrap();
        assert_eq!((disputed.state, disputed.end_operation), (RideState::Settling, Some(operation(8))));
        assert_eq!((disputed.dispute_operation, disputed.version), (Some(operation(9)), 0));
        drop(store);
        assert_eq!(totals(&place), (6_000, 0, 6_000));
    }

    #[test]
    fn what_waits_for_an_operation_that_is_lost_does_not_wait_for_ever() {
        let (place, store) = enrolled();
        write(&store, |w| {
            unlocking(w, 1)?;
            unlocking(w, 2)?;
            rentals::accept(w, operation(2), Timestamp(20))?;
            rentals::book(
                w,
                operation(2),
                Told { state: RideState::Riding, began_at: Some(Timestamp(20)), version: 3 },
            )?;
            rentals::end(w, operation(2), Closing { operation: operation(3), at: Timestamp(80), metres: 900 })?;
            unlocking(w, 4)?;
            rentals::accept(w, operation(4), Timestamp(20))?;
            rentals::enter(w, operation(4), RideState::Created, Timestamp(20))?;
            rentals::want_cancel(w, operation(4), Some(operation(5)))?;
            outbox::enqueue(w, &end(8, 7))?;
            disputed(w, 7)
        });
        let (store, _) = recovered(&place, store);
        assert!(row(&store, 1).is_none());
        let riding = row(&store, 2).unwrap();
        assert_eq!((riding.state, riding.end_operation, riding.ended_at), (RideState::Riding, None, None));
        assert_eq!(row(&store, 4).unwrap().cancel_operation, None);
        // The charge comes again with the changes, and is judged again.
        let charged = row(&store, 7).unwrap();
        assert!(charged.dispute_operation.is_none() && charged.charge.is_none() && charged.version == 0);
    }

    #[test]
    fn a_ride_that_was_taken_back_meanwhile_does_not_come_again() {
        let (place, store) = enrolled();
        write(&store, |w| outbox::enqueue(w, &unlock(1)).and_then(|()| unlocking(w, 1)));
        let (store, _) = recovered(&place, store);
        write(&store, |w| {
            outbox::remove_unsent(w, operation(1))?;
            rentals::enter(w, operation(1), RideState::Revoked, Timestamp(50))
        });
        let quarantine = not_taken_in(place.path()).unwrap().remove(0);
        let saved = export(&quarantine, &key()).unwrap();
        write(&store, |w| take_in(w, &saved, NOW));
        assert!(read(&store, outbox::unsent).is_empty() && state(&store, 1) == RideState::Revoked);
    }
}
