use super::super::mandates::{self, MandateRow, MandateState as S};
use super::super::payments::{self, PaymentRow};
use super::super::{Reader, Store, StoreError, outbox};
use super::{Place, euro, identity, operation, payment, taking_over, write};
use crate::crypto::keys::Thumbprint;
use crate::domain::id::MerchantId;
use crate::domain::mandate::{Limits, Scope};
use crate::domain::money::Money;
use crate::domain::payment::PaymentEvent;
use crate::domain::time::Timestamp;
use crate::wire::change::MandateFact;
use crate::wire::mandate::Purpose;

fn mandate(second: u32, expires_at: i64) -> MandateRow {
    let limits = Limits { payee: None, per_use: euro(10), per_day: euro(20), expires_at: Timestamp(expires_at) };
    let (purpose, state) = (Purpose::SmallPayments, S::Requested);
    MandateRow { id: operation(second), purpose, limits, state, ended_at: None, version: 0 }
}

fn with(rows: &[MandateRow]) -> (Place, Store) {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| rows.iter().try_for_each(|row| mandates::insert(writer, row)));
    (place, store)
}

fn set(store: &Store, second: u32, state: S) -> Result<(), StoreError> {
    store.write(|writer| mandates::set_state(writer, operation(second), state, Timestamp(40)))
}

fn find(store: &Store, second: u32) -> MandateRow {
    store.read(|reader| mandates::find(reader, operation(second))).unwrap().unwrap()
}

#[test]
fn only_active_ones_may_be_asked_and_only_in_their_time() {
    let (_place, store) = with(&[mandate(1, 100), mandate(2, 50), mandate(3, 100), mandate(4, 100)]);
    set(&store, 1, S::Active).unwrap();
    set(&store, 2, S::Active).unwrap();
    set(&store, 4, S::Active).unwrap();
    set(&store, 4, S::Ended).unwrap();
    let candidates = |at| {
        let rows = store.read(|reader| mandates::candidates(reader, Purpose::SmallPayments, Timestamp(at))).unwrap();
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(candidates(49), [], "the newest is not active yet");
    set(&store, 3, S::Active).unwrap();
    assert_eq!((candidates(49), candidates(99), candidates(100)), (vec![operation(3)], vec![operation(3)], vec![]));
    set(&store, 3, S::Ended).unwrap();
    assert_eq!(
        (candidates(49), candidates(50)),
        (vec![operation(2)], vec![]),
        "what came before it does not come back"
    );
    assert_eq!(store.read(mandates::all).unwrap().len(), 4);
}

#[test]
fn those_for_a_payee_stand_beside_those_for_all() {
    let payee = Some(MerchantId::new(1, &[1; 10]));
    let for_one = |second| {
        let row = mandate(second, 100);
        MandateRow { limits: Limits { payee, ..row.limits.clone() }, ..row }
    };
    let (_place, store) = with(&[mandate(1, 100), for_one(2), mandate(3, 100), for_one(4)]);
    (1..=4).for_each(|second| set(&store, second, S::Active).unwrap());
    let ids = |rows: Vec<MandateRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    let scope = |payee| Scope { payee, currency: euro(0).currency };
    let live = |payee| ids(store.read(|r| mandates::live(r, Purpose::SmallPayments, scope(payee))).unwrap());
    assert_eq!((live(None), live(payee)), (vec![operation(3), operation(1)], vec![operation(4), operation(2)]));
    let asked = store.read(|r| mandates::candidates(r, Purpose::SmallPayments, Timestamp(9))).unwrap();
    assert_eq!(ids(asked), [operation(4), operation(3)]);
    set(&store, 4, S::Ended).unwrap();
    assert_eq!(live(payee), [operation(2)]);
}

#[test]
fn those_in_euros_stand_beside_those_in_dollars() {
    let in_dollars = |second| {
        let (row, cap) = (mandate(second, 100), Money::new(10, "USD".parse().unwrap()));
        MandateRow { limits: Limits { per_use: cap, per_day: cap, ..row.limits.clone() }, ..row }
    };
    let (_place, store) = with(&[mandate(1, 100), in_dollars(2), mandate(3, 100)]);
    (1..=3).for_each(|second| set(&store, second, S::Active).unwrap());
    let ids = |rows: Vec<MandateRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    let live = |of: &MandateRow| ids(store.read(|r| mandates::live(r, of.purpose, of.limits.scope())).unwrap());
    assert_eq!(live(&mandate(9, 9)), [operation(3), operation(1)]);
    assert_eq!(live(&in_dollars(9)), [operation(2)]);
    let asked = store.read(|r| mandates::candidates(r, Purpose::SmallPayments, Timestamp(9))).unwrap();
    assert_eq!(ids(asked), [operation(3), operation(2)]);
}

#[test]
fn what_was_spent_counts_whichever_for_the_same_it_was_under() {
    let other = MandateRow {
        limits: Limits { payee: Some(MerchantId::new(1, &[1; 10])), ..mandate(2, 9).limits },
        ..mandate(2, 9)
    };
    let (_place, store) = with(&[mandate(1, 100), other, mandate(3, 100)]);
    set(&store, 1, S::Ended).unwrap();
    // The row of the last one was lost.
    for (second, under, minor) in [(11, 1, 1), (12, 2, 10), (13, 3, 100), (14, 4, 1_000)] {
        let row = PaymentRow { mandate: Some(operation(under)), ..payment(second, "Shop", minor) };
        write(&store, |writer| {
            payments::insert(writer, &row)?;
            payments::advance(writer, row.id, PaymentEvent::Authorise, Timestamp(50))
        });
    }
    let spent = |of: &MandateRow| {
        let spent = |r: &Reader<'_>| mandates::spent(r, of.purpose, of.limits.scope(), Timestamp(0));
        store.read(spent).unwrap()
    };
    assert_eq!((spent(&mandate(9, 9)), spent(&find(&store, 2))), (1_101, 1_010));
}

#[test]
fn there_is_no_way_back() {
    let (_place, store) = with(&[mandate(1, 100), mandate(2, 100)]);
    assert_eq!(set(&store, 1, S::Active), Ok(()));
    assert_eq!(set(&store, 1, S::Active), Ok(()));
    assert!(matches!(set(&store, 1, S::Requested), Err(StoreError::NotAllowed(_))));
    assert_eq!(set(&store, 1, S::Ended), Ok(()));
    assert_eq!(find(&store, 1).ended_at, Some(Timestamp(40)));
    assert!(matches!(set(&store, 1, S::Active), Err(StoreError::NotAllowed(_))));
    assert_eq!(set(&store, 2, S::Declined), Ok(()));
    assert!(matches!(set(&store, 2, S::Active), Err(StoreError::NotAllowed(_))));
}

fn fact(second: u32, device_key: Option<Thumbprint>, ended_at: Option<Timestamp>) -> MandateFact {
    let (purpose, limits) = (Some(Purpose::SmallPayments), mandate(1, 90).limits);
    MandateFact { mandate: operation(second), purpose, device_key, limits, ended_at }
}

#[test]
fn a_mandate_that_was_lost_comes_back_if_it_is_this_phones() {
    let (_place, store) = with(&[]);
    let phone = identity::sample(1);
    let own = Some(phone.device_key.public.thumbprint());
    write(&store, |writer| crate::store::identity::begin(writer, &phone));
    let apply = |fact, version| write(&store, |writer| mandates::apply(writer, &fact, version));
    assert!(!apply(fact(1, None, None), 1));
    assert!(!apply(fact(1, Some(phone.holder.public.thumbprint()), None), 1));
    assert!(!apply(MandateFact { purpose: None, ..fact(1, own.clone(), None) }, 1));
    assert!(apply(fact(1, own.clone(), None), 1));
    assert!(apply(fact(2, own.clone(), Some(Timestamp(5))), 1));
    assert_eq!((find(&store, 1).state, find(&store, 1).version), (S::Active, 1));
    assert_eq!((find(&store, 2).state, find(&store, 2).ended_at), (S::Ended, Some(Timestamp(5))));
    write(&store, |writer| outbox::enqueue(writer, &taking_over::end_of(3)));
    assert!(apply(fact(3, own, None), 1));
    assert_eq!(find(&store, 3).state, S::Ended);
}

#[test]
fn the_backends_word_counts_but_never_gives_back_authority() {
    let (_place, store) = with(&[mandate(1, 100)]);
    let fact = |second, ended_at| fact(second, None, ended_at);
    let apply = |fact, version| write(&store, |writer| mandates::apply(writer, &fact, version));
    assert!(!apply(fact(5, None), 1));
    assert!(apply(fact(1, None), 2));
    assert_eq!((find(&store, 1).state, find(&store, 1).limits.expires_at), (S::Active, Timestamp(90)));
    set(&store, 1, S::Ended).unwrap();
    assert!(apply(fact(1, None), 3));
    assert_eq!((find(&store, 1).state, find(&store, 1).ended_at), (S::Ended, Some(Timestamp(40))));
    assert!(!apply(fact(1, Some(Timestamp(1))), 3));
}
