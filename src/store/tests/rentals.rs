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
