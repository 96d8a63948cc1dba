use super::super::{Store, StoreError, accounts};
use super::{Place, euro, write};
use crate::domain::id::AccountId;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::wire::change::AccountFact;
use crate::wire::enrolment::EnrolledAccount;

fn account(number: u8) -> AccountId {
    AccountId::new(1, &[number; 10])
}

fn fact(number: u8, balance: Money) -> AccountFact {
    AccountFact { account: account(number), balance, as_of: Timestamp(5) }
}

fn put(store: &Store, number: u8, position: u32) {
    let enrolled = EnrolledAccount { account: account(number), currency: "EUR".parse().unwrap() };
    write(store, |writer| accounts::put(writer, &enrolled, position));
}

#[test]
fn the_one_to_pay_from_comes_first_and_begins_empty() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    put(&store, 1, 1);
    put(&store, 2, 0);
    let all = store.read(accounts::all).unwrap();
    assert_eq!(all.iter().map(|account| account.id).collect::<Vec<_>>(), [account(2), account(1)]);
    assert_eq!((all[0].balance, all[0].as_of, all[0].version), (euro(0), None, 0));
}

#[test]
fn an_older_word_never_overwrites_a_newer_one() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    put(&store, 1, 0);
    let apply = |minor, version| write(&store, |writer| accounts::apply(writer, &fact(1, euro(minor)), version));
    assert!(apply(100, 0));
    assert!(apply(200, 7));
    assert!(!apply(300, 7) && !apply(400, 6));
    put(&store, 1, 0);
    let known = store.read(accounts::all).unwrap().remove(0);
    assert_eq!((known.balance, known.as_of, known.version), (euro(200), Some(Timestamp(5)), 7));
}

#[test]
fn an_account_that_comes_later_comes_last_and_currencies_never_change() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    put(&store, 1, 0);
    assert!(write(&store, |writer| accounts::apply(writer, &fact(0, euro(5)), 1)));
    let all = store.read(accounts::all).unwrap();
    assert_eq!((all[1].id, all[1].balance), (account(0), euro(5)));
    let yen = Money::new(5, "JPY".parse().unwrap());
    let changed = store.write(|writer| accounts::apply(writer, &fact(1, yen), 2));
    assert!(matches!(changed, Err(StoreError::Inconsistent(_))));
}
