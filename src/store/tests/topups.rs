use rusqlite::named_params;

use super::super::topups::{self, TopUpRow};
use super::super::{PageRequest, StoreError};
use super::{Place, euro, operation, plan, write};
use crate::domain::id::AccountId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;

fn topup(second: u32) -> TopUpRow {
    TopUpRow {
        id: operation(second),
        account: AccountId::new(1, &[1; 10]),
        amount: euro(5_000),
        state: OperationState::Queued,
        created_at: Timestamp(i64::from(second)),
        settled_at: None,
        declined: None,
    }
}

#[test]
fn a_topup_is_settled_once() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    for second in [1, 2] {
        write(&store, |writer| topups::insert(writer, &topup(second)));
    }
    let find = |second| store.read(|reader| topups::find(reader, operation(second))).unwrap().unwrap();
    assert_eq!(find(1), topup(1));
    write(&store, |writer| topups::set_state(writer, operation(1), OperationState::Sending));
    write(&store, |writer| topups::settle(writer, operation(1), Timestamp(9)));
    assert_eq!((find(1).state, find(1).settled_at), (OperationState::Accepted, Some(Timestamp(9))));
    let decline = |second| {
        store.write(|writer| {
            topups::decline(writer, operation(second), DeclineReason::AmountNotAllowed, "too much", Timestamp(10))
        })
    };
    assert!(matches!(decline(1), Err(StoreError::NotAllowed(_))));
    assert!(matches!(decline(7), Err(StoreError::Inconsistent(_))));
    assert_eq!(decline(2), Ok(()));
    assert_eq!(find(2).declined.map(|declined| declined.reason), Some(DeclineReason::AmountNotAllowed));
}

/// The plan names the index once for those that nothing has told of, and once for those that were told later.
#[test]
fn what_a_balance_does_not_know_of_is_looked_for_among_what_was_told() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let of = named_params! { ":account": AccountId::new(1, &[1; 10]), ":version": 1 };
    let plan = plan(&store, topups::UNTOLD, of);
    for look in ["topups_told (told=?)", "topups_told (told>?)"] {
        assert!(plan.iter().any(|line| line.contains(look)), "{look} is not in {plan:?}");
    }
}

#[test]
fn topups_are_paged_newest_first() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    for second in 1..=3 {
        write(&store, |writer| topups::insert(writer, &topup(second)));
    }
    let page = |before| {
        store.read(|reader| topups::page(reader, &PageRequest { after: before, limit: 2, text: None })).unwrap()
    };
    let first = page(None);
    assert_eq!(first.items, [topup(3), topup(2)]);
    let last = page(first.next);
    assert_eq!((last.items, last.next), (vec![topup(1)], None));
}
