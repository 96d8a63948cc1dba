use std::time::{Duration, Instant};

use rusqlite::named_params;

use super::super::payments::{self, PaymentRow};
use super::super::refunds::{self, RefundRow};
use super::super::{Store, StoreError};
use super::{Place, euro, merchant, operation, payment, plan, write};
use crate::domain::id::RefundId;
use crate::domain::money::Money;
use crate::domain::payment::{PaymentEvent as E, PaymentState as S};
use crate::domain::time::Timestamp;
use crate::wire::payment::Source;
use crate::wire::receipt::DeclineReason;

fn opened() -> (Place, Store) {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    (place, store)
}

/// Both are asked while somebody waits for a limit or a payment, of a history that only grows.
#[test]
fn what_counts_against_a_limit_is_found_without_walking_through_everything_that_was_paid() {
    let (_place, store) = opened();
    let today = named_params! { ":currency": euro(0).currency, ":midnight": Timestamp(1) };
    let looks = |mut plan: Vec<String>| {
        plan.retain(|step| step.contains(" payments "));
        plan
    };
    assert_eq!(
        looks(plan(&store, payments::SPENT_UNDER_EACH, today)),
        [
            "SEARCH payments USING INDEX payments_under_way (currency=?)",
            "SEARCH payments USING INDEX payments_settled (settled_at>?)"
        ]
    );
    assert_eq!(
        looks(plan(&store, payments::ANY_WAITS_UNDER, [operation(1)])),
        ["SEARCH payments USING INDEX payments_by_mandate (mandate=? AND settled_at=?)"]
    );
}

fn find(store: &Store, second: u32) -> PaymentRow {
    store.read(|reader| payments::find(reader, operation(second))).unwrap().unwrap()
}

/// Inserts a payment and lets these events happen to it.
fn lived(store: &Store, row: &PaymentRow, events: &[E]) {
    write(store, |writer| {
        payments::insert(writer, row)?;
        events.iter().try_for_each(|event| payments::advance(writer, row.id, *event, Timestamp(50)).map(drop))
    });
}

#[test]
fn a_payment_comes_back_as_it_was() {
    let (_place, store) = opened();
    let mut row = payment(1, "BEST TRANSPORT", 2_372);
    row.terms.source = Source::Code { payload: "000201…".into() };
    row.payee_name_local = Some("最佳运输".into());
    row.category = Some("4111".into());
    row.mandate = Some(operation(7));
    write(&store, |writer| payments::insert(writer, &row));
    assert!(find(&store, 1) == row);
    let twice = store.write(|writer| payments::insert(writer, &row));
    assert!(matches!(twice, Err(StoreError::Inconsistent(_))), "{twice:?}");
}

#[test]
fn its_life_is_the_state_machine_of_the_domain() {
    let (_place, store) = opened();
    lived(&store, &payment(1, "Shop", 100), &[E::Authorise, E::Submit, E::LoseAnswer, E::Submit, E::Settle]);
    let row = find(&store, 1);
    assert_eq!((row.state, row.updated_at, row.settled_at), (S::Settled, Timestamp(50), Some(Timestamp(50))));
    let again = store.write(|writer| payments::advance(writer, operation(1), E::Settle, Timestamp(60)));
    assert!(matches!(again, Err(StoreError::NotAllowed(_))));
    let unknown = store.write(|writer| payments::advance(writer, operation(2), E::Settle, Timestamp(60)));
    assert!(matches!(unknown, Err(StoreError::Inconsistent(_))));
}

#[test]
fn a_receipt_that_says_no_is_kept_with_its_reason() {
    let (_place, store) = opened();
    for (second, reason, state) in
        [(1, DeclineReason::InsufficientFunds, S::Declined), (2, DeclineReason::Expired, S::Expired)]
    {
        lived(&store, &payment(second, "Shop", 100), &[E::Authorise, E::Submit]);
        let now = write(&store, |writer| payments::decline(writer, operation(second), reason, "no", Timestamp(60)));
        assert_eq!(now, state);
        let row = find(&store, second);
        let declined = row.declined.unwrap();
        assert_eq!((row.state, declined.reason, declined.detail.as_str()), (state, reason, "no"));
    }
}

#[test]
fn a_mandate_is_set_only_before_anything_is_signed() {
    let (_place, store) = opened();
    lived(&store, &payment(1, "Shop", 100), &[]);
    write(&store, |writer| payments::set_mandate(writer, operation(1), Some(operation(9))));
    assert_eq!(find(&store, 1).mandate, Some(operation(9)));
    write(&store, |writer| payments::advance(writer, operation(1), E::Authorise, Timestamp(2)));
    let late = store.write(|writer| payments::set_mandate(writer, operation(1), None));
    assert!(matches!(late, Err(StoreError::NotAllowed(_))));
}

#[test]
fn a_payment_like_the_last_is_noticed_if_it_may_move_money() {
    let (_place, store) = opened();
    let like_but = |except, total, since| {
        store
            .read(|reader| payments::latest_like(reader, operation(except), (merchant(1), total), Timestamp(since)))
            .unwrap()
    };
    let like = |total, since| like_but(9, total, since);
    lived(&store, &payment(1, "Shop", 100), &[]);
    lived(&store, &payment(2, "Shop", 100), &[E::Cancel]);
    assert_eq!(like(euro(100), 0), None);
    // It was shown at 3 and agreed to at 50, which is what counts.
    lived(&store, &payment(3, "Shop", 100), &[E::Authorise]);
    lived(&store, &payment(4, "Shop", 100), &[E::Authorise, E::Submit, E::Decline]);
    assert_eq!(like(euro(100), 50), Some(operation(3)));
    assert_eq!(like(euro(100), 51), None);
    lived(&store, &payment(5, "Shop", 100), &[E::Authorise, E::Submit, E::Settle]);
    lived(&store, &payment(6, "Shop", 100), &[E::Authorise, E::Submit, E::Expire]);
    assert_eq!(like(euro(100), 50), Some(operation(5)));
    assert_eq!(like_but(5, euro(100), 0), Some(operation(3)));
    assert_eq!(like(euro(101), 0), None);
    assert_eq!(like(Money::new(100, "USD".parse().unwrap()), 0), None);
}

#[test]
fn what_a_mandate_has_spent_counts_what_may_still_be_taken() {
    let (_place, store) = opened();
    let under = |second, minor| PaymentRow { mandate: Some(operation(99)), ..payment(second, "Shop", minor) };
    lived(&store, &under(1, 1), &[]);
    lived(&store, &under(2, 10), &[E::Authorise]);
    lived(&store, &under(3, 100), &[E::Authorise, E::Submit, E::LoseAnswer]);
    lived(&store, &under(4, 1_000), &[E::Authorise, E::Submit, E::Settle]);
    lived(&store, &under(5, 10_000), &[E::Authorise, E::Submit, E::Decline]);
    lived(&store, &under(6, 100_000), &[E::Authorise, E::Cancel]);
    lived(&store, &payment(7, "Shop", 1_000_000), &[E::Authorise]);
    let spent = |code: &str, midnight| {
        let (currency, midnight) = (code.parse().unwrap(), Timestamp(midnight));
        store.read(|reader| payments::spent_under_each(reader, currency, midnight)).unwrap()
    };
    assert_eq!(spent("EUR", 50), [(operation(99), 1_110)]);
    // What settled before midnight is yesterday's; what has not settled may become today's.
    assert_eq!(spent("EUR", 51), [(operation(99), 110)]);
    assert_eq!(spent("USD", 50), []);
    let unsettled = |code: &str| store.read(|reader| payments::unsettled_total(reader, code.parse().unwrap())).unwrap();
    assert_eq!((unsettled("EUR"), unsettled("USD")), (1_000_110, 0));
}

#[test]
fn a_balance_knows_of_what_the_changes_told_before_it() {
    let (_place, store) = opened();
    lived(&store, &payment(1, "Shop", 1), &[E::Authorise, E::Submit, E::Settle]);
    lived(&store, &payment(2, "Shop", 10), &[E::Authorise, E::Submit, E::Settle]);
    lived(&store, &payment(3, "Shop", 100), &[E::Authorise, E::Submit]);
    write(&store, |writer| payments::told(writer, operation(2), 7));
    let untold =
        |version| store.read(|reader| payments::untold_total(reader, "EUR".parse().unwrap(), version)).unwrap();
    assert_eq!((untold(6), untold(8)), (11, 1));
    write(&store, |writer| payments::told(writer, operation(1), 9));
    assert_eq!((untold(8), untold(10)), (1, 0));
}

fn refund(number: u8, minor: i64) -> RefundRow {
    RefundRow {
        id: RefundId::new(1, &[number; 10]),
        payment: operation(1),
        amount: euro(minor),
        reason: "too salty".into(),
        at: Timestamp(i64::from(number)),
        jws: format!("jws {number}"),
    }
}

#[test]
fn refunds_count_once_and_never_more_than_was_paid() {
    let (_place, store) = opened();
    lived(&store, &payment(1, "Shop", 100), &[E::Authorise, E::Submit, E::Settle]);
    let insert = |row: &RefundRow| store.write(|writer| refunds::insert(writer, row));
    assert_eq!(insert(&refund(1, 60)), Ok(true));
    assert_eq!(insert(&refund(1, 60)), Ok(false));
    assert!(matches!(insert(&refund(2, 41)), Err(StoreError::Inconsistent(_))));
    assert_eq!(insert(&refund(3, 40)), Ok(true));
    assert_eq!(find(&store, 1).refunded, euro(100));
    let kept = store.read(|reader| refunds::of(reader, operation(1))).unwrap();
    assert!(kept == [refund(1, 60), refund(3, 40)]);
    assert!(!format!("{kept:?}").contains("salty"));
}

#[test]
fn a_refund_may_come_before_its_payment() {
    let (_place, store) = opened();
    assert_eq!(store.write(|writer| refunds::insert(writer, &refund(1, 60))), Ok(true));
    lived(&store, &payment(1, "Shop", 100), &[]);
    assert_eq!(find(&store, 1).refunded, euro(60));
}

/// How long it takes to take in this many refunds, and then to read what each of `payments` has back.
fn giving_back(payments: u32) -> Duration {
    let (_place, store) = opened();
    write(&store, |writer| (1..=payments).try_for_each(|n| payments::insert(writer, &payment(n, "Shop", 1_000_000))));
    let began = Instant::now();
    write(&store, |writer| {
        (0..3_000_u32).try_for_each(|number| {
            let id = RefundId::new(i64::from(number), &[0; 10]);
            let row = RefundRow { id, payment: operation(1 + number % payments), ..refund(1, 1) };
            refunds::insert(writer, &row).map(drop)
        })
    });
    assert_eq!(find(&store, 1).refunded, euro(i64::from(3_000 / payments)));
    began.elapsed()
}

#[test]
fn what_came_back_of_one_payment_is_not_added_up_again_and_again() {
    let (one, many) = (giving_back(1), giving_back(100));
    assert!(one < many * 3, "{one:?} for one payment, {many:?} for a hundred");
}
