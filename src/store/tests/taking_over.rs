//! What comes over from a damaged database, and what does not.

use std::fs;

use super::super::mandates::{self, MandateRow, MandateState};
use super::super::recover::{self, export, mark_taken_in, not_taken_in, take_in};
use super::super::refunds::{self, RefundRow};
use super::super::topups::{self, TopUpRow};
use super::super::{Declined, Store, StoreError, accounts, identity, outbox, payments, receipts};
use super::identity::{membership, sample};
use super::{Place, euro, key, operation, payment, terms, write};
use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{AccountId, BillId, OperationId, RefundId};
use crate::domain::mandate::Limits;
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::payment::{PaymentEvent, PaymentState};
use crate::domain::time::Timestamp;
use crate::store::outbox::NewOperation;
use crate::wire::bill::BillDispute;
use crate::wire::change::AccountFact;
use crate::wire::mandate::{Mandate, MandateEnd, Purpose};
use crate::wire::operation::{Body, Operation};
use crate::wire::payment::Payment;
use crate::wire::receipt::{DeclineReason, Outcome, Receipt};
use crate::wire::topup::TopUp;

/// When it is taken over.
pub(super) const NOW: Timestamp = Timestamp(1_700_000_000);

pub(super) const HOLDER: u8 = 1;
pub(super) const DEVICE: u8 = 2;
const BACKEND: u8 = 9;

fn key_of(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

pub(super) fn enrolled() -> (Place, Store) {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| {
        identity::begin(writer, &sample(1))?;
        identity::complete(writer, &membership())?;
        identity::set_cursor(writer, "far")
    });
    (place, store)
}

pub(super) fn signed<B: Body>(second: u32, body: B, by: u8) -> NewOperation {
    let (id, iat) = (operation(second), Timestamp(i64::from(second)));
    let document = Operation { id, user: membership().user, device: membership().device, iat, after: vec![], body };
    let compact = Signed::sign(document, &key_of(by)).unwrap().compact().to_owned();
    NewOperation {
        id,
        typ: Operation::<B>::TYP.into(),
        compact,
        attachment: None,
        after: vec![],
        urgent: false,
        created_at: iat,
    }
}

/// The operation that disputes a bill.
pub(super) fn disputing(bill: BillId) -> NewOperation {
    signed(50, BillDispute { bill, because: "never ordered".into() }, DEVICE)
}

/// The operation that takes back a mandate.
pub(super) fn end_of(mandate: u32) -> NewOperation {
    signed(mandate + 100, MandateEnd { mandate: operation(mandate), scope: None }, DEVICE)
}

fn limits() -> Limits {
    Limits { payee: None, per_use: euro(10), per_day: euro(20), expires_at: Timestamp(99_999) }
}

fn account() -> AccountId {
    AccountId::new(1, &[1; 10])
}

/// The operations of a wallet whose other tables could not be read: 1 waits, 2 was sent, 3 was declined, 4 tops up, 5 and 6 are
/// mandates of which 6 was taken back, and 8 is another device's.
fn operations_alone(store: &Store) {
    let pay = |second| signed(second, Payment { terms: terms("Shop", 7), mandate: None }, HOLDER);
    let device_key = key_of(DEVICE).public().thumbprint();
    let mandate = |device_key| Mandate { purpose: Purpose::SmallPayments, device_key, limits: limits() };
    write(store, |writer| {
        (1..=3).try_for_each(|second| outbox::enqueue(writer, &pay(second)))?;
        outbox::enqueue(writer, &signed(4, TopUp { account: account(), amount: euro(5) }, HOLDER))?;
        outbox::enqueue(writer, &signed(5, mandate(device_key.clone()), HOLDER))?;
        outbox::enqueue(writer, &signed(6, mandate(device_key), HOLDER))?;
        outbox::enqueue(writer, &signed(7, MandateEnd { mandate: operation(6), scope: None }, DEVICE))?;
        outbox::enqueue(writer, &signed(8, mandate(key_of(3).public().thumbprint()), HOLDER))?;
        [2, 3, 5]
            .into_iter()
            .try_for_each(|it| outbox::advance(writer, operation(it), OperationEvent::Send).map(drop))?;
        outbox::settle(writer, operation(3), false, &declined(3), Timestamp(33))?;
        outbox::settle(writer, operation(5), true, "receipt", Timestamp(35)).map(drop)
    });
}

fn declined(second: u32) -> String {
    let receipt = Receipt {
        user: membership().user,
        operation: operation(second),
        operation_sha256: String::new(),
        operation_typ: Payment::TYP.into(),
        iat: Timestamp(33),
        outcome: Outcome::Declined { reason: DeclineReason::Expired, detail: "late".into() },
    };
    Signed::sign(receipt, &key_of(BACKEND)).unwrap().compact().to_owned()
}

/// Quarantines the database and takes it over; says how many operations without a receipt came.
pub(super) fn recovered(place: &Place, store: Store) -> (Store, Option<u32>) {
    store.close(std::time::Duration::from_secs(5)).unwrap();
    drop(store);
    let kept = recover::quarantine(place.path(), Timestamp(1)).unwrap();
    let store = place.open().unwrap();
    let saved = export(&kept, &key()).unwrap();
    let came = write(&store, |writer| take_in(writer, &saved, NOW));
    (store, came)
}

pub(super) fn read<T>(store: &Store, query: impl FnOnce(&super::super::Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(query).unwrap()
}

fn payment_of(store: &Store, second: u32) -> payments::PaymentRow {
    read(store, |reader| payments::find(reader, operation(second))).unwrap()
}

fn mandate_state(store: &Store, second: u32) -> Option<MandateState> {
    read(store, |reader| mandates::find(reader, operation(second))).map(|mandate| mandate.state)
}

#[test]
fn rows_that_are_lost_come_from_the_operations_own_bytes() {
    let (place, store) = enrolled();
    operations_alone(&store);
    let (store, came) = recovered(&place, store);
    assert_eq!(came, Some(6));
    let states = [1, 2, 3].map(|second| payment_of(&store, second).state);
    assert_eq!(states, [PaymentState::Authorised, PaymentState::Submitted, PaymentState::Expired]);
    assert_eq!(payment_of(&store, 1).terms, terms("Shop", 7));
    let why = Declined { reason: DeclineReason::Expired, detail: "late".into() };
    assert_eq!(payment_of(&store, 3).declined, Some(why));
    assert_eq!(read(&store, |r| payments::unsettled_total(r, "EUR".parse().unwrap())), 14);
    let topup = read(&store, |r| topups::find(r, operation(4))).unwrap();
    assert_eq!((topup.account, topup.amount, topup.state), (account(), euro(5), OperationState::Queued));
    assert_eq!(mandate_state(&store, 5), Some(MandateState::Active));
    assert_eq!(mandate_state(&store, 6), Some(MandateState::Ended));
    assert_eq!(mandate_state(&store, 8), None);
    assert_eq!(read(&store, identity::cursor), "");
}

#[test]
fn bytes_that_nobody_here_signed_become_no_row_and_still_go_out() {
    let (place, store) = enrolled();
    write(&store, |w| outbox::enqueue(w, &signed(1, Payment { terms: terms("Shop", 7), mandate: None }, 77)));
    let (store, came) = recovered(&place, store);
    assert_eq!(came, Some(1));
    assert!(read(&store, |r| payments::find(r, operation(1))).is_none());
    assert_eq!(read(&store, outbox::unsent).len(), 1);
}

fn refund() -> RefundRow {
    let (id, payment) = (RefundId::new(1, &[1; 10]), operation(1));
    RefundRow { id, payment, amount: euro(2), reason: "sold out".into(), at: Timestamp(7), jws: "refund".into() }
}

fn topup() -> TopUpRow {
    let (created_at, settled_at) = (Timestamp(4), Some(Timestamp(5)));
    let (id, state) = (operation(4), OperationState::Accepted);
    TopUpRow { id, account: account(), amount: euro(5), state, created_at, settled_at, declined: None }
}

fn mandate(second: u32, state: MandateState) -> MandateRow {
    let (id, purpose) = (operation(second), Purpose::SmallPayments);
    MandateRow { id, purpose, limits: limits(), state, ended_at: None, version: 3 }
}

fn fill(store: &Store) {
    write(store, |writer| {
        let mut row = payment(1, "BEST TRANSPORT", 5);
        row.payee_name_local = Some("最佳运输".into());
        payments::insert(writer, &row)?;
        outbox::enqueue(writer, &signed(1, Payment { terms: row.terms, mandate: None }, HOLDER))?;
        for event in [PaymentEvent::Authorise, PaymentEvent::Submit, PaymentEvent::Settle] {
            payments::advance(writer, operation(1), event, Timestamp(6))?;
        }
        outbox::advance(writer, operation(1), OperationEvent::Send)?;
        outbox::settle(writer, operation(1), true, "receipt", Timestamp(6))?;
        refunds::insert(writer, &refund())?;
        topups::insert(writer, &topup())?;
        mandates::insert(writer, &mandate(5, MandateState::Active))?;
        accounts::apply(writer, &AccountFact { account: account(), balance: euro(50), as_of: Timestamp(5) }, 4)?;
        payments::insert(writer, &payment(2, "Shop", 5))?;
        receipts::keep(writer, operation(9), "receipt of another phone")
    });
}

#[test]
fn everything_that_can_be_read_is_there_again() {
    let (place, store) = enrolled();
    fill(&store);
    let (store, came) = recovered(&place, store);
    assert_eq!(came, Some(0));
    let settled = payment_of(&store, 1);
    assert_eq!((settled.state, settled.refunded), (PaymentState::Settled, euro(2)));
    assert_eq!(settled.payee_name_local.as_deref(), Some("最佳运输"));
    assert_eq!(payment_of(&store, 2).state, PaymentState::Created);
    assert_eq!(read(&store, |r| outbox::find(r, operation(1))).unwrap().receipt.as_deref(), Some("receipt"));
    assert!(read(&store, |r| refunds::of(r, operation(1))) == [refund()]);
    assert_eq!(read(&store, |r| topups::find(r, operation(4))), Some(topup()));
    assert!(read(&store, mandates::all) == [mandate(5, MandateState::Active)]);
    assert_eq!(read(&store, accounts::all)[0].balance, euro(50));
    let kept = read(&store, |r| receipts::find(r, operation(9)));
    assert_eq!(kept.as_deref(), Some("receipt of another phone"));
    let other = store.write(|writer| receipts::keep(writer, operation(9), "another"));
    assert!(matches!(other, Err(StoreError::Inconsistent(_))));
}

#[test]
fn a_row_whose_operation_is_lost_does_not_wait_for_ever() {
    let (place, store) = enrolled();
    write(&store, |writer| {
        payments::insert(writer, &payment(1, "Shop", 5))?;
        payments::advance(writer, operation(1), PaymentEvent::Authorise, Timestamp(6))?;
        topups::insert(writer, &TopUpRow { state: OperationState::Sending, ..topup() })?;
        mandates::insert(writer, &mandate(5, MandateState::Requested))
    });
    let (store, _) = recovered(&place, store);
    assert!(read(&store, |r| payments::find(r, operation(1))).is_none());
    assert!(read(&store, |r| topups::find(r, operation(4))).is_none());
    assert_eq!(mandate_state(&store, 5), None);
}

fn unsent(store: &Store) -> Vec<OperationId> {
    read(store, outbox::unsent).into_iter().map(|row| row.id).collect()
}

#[test]
fn taking_over_twice_is_as_good_as_once_and_brings_nothing_back_that_was_cancelled() {
    let (place, store) = enrolled();
    operations_alone(&store);
    let (store, _) = recovered(&place, store);
    write(&store, |writer| {
        outbox::remove_unsent(writer, operation(1))?;
        payments::advance(writer, operation(1), PaymentEvent::Cancel, Timestamp(50))
    });
    let before = unsent(&store);
    let quarantine = not_taken_in(place.path()).unwrap().remove(0);
    let saved = export(&quarantine, &key()).unwrap();
    assert_eq!(write(&store, |writer| take_in(writer, &saved, NOW)), Some(0));
    assert_eq!(unsent(&store), before);
    assert_eq!(payment_of(&store, 1).state, PaymentState::Cancelled);
    mark_taken_in(&quarantine, true).unwrap();
    assert!(not_taken_in(place.path()).unwrap().is_empty());
}

#[test]
fn what_another_person_asked_for_is_left_where_it_is() {
    let (place, store) = enrolled();
    operations_alone(&store);
    store.close(std::time::Duration::from_secs(5)).unwrap();
    drop(store);
    let kept = recover::quarantine(place.path(), Timestamp(1)).unwrap();
    let store = place.open().unwrap();
    let mut other = membership();
    other.user = crate::domain::id::UserId::new(1, &[8; 10]);
    write(&store, |writer| {
        identity::begin(writer, &sample(2))?;
        identity::complete(writer, &other)
    });
    let saved = export(&kept, &key()).unwrap();
    assert_eq!(write(&store, |writer| take_in(writer, &saved, NOW)), None);
    assert!(unsent(&store).is_empty());
    assert_eq!(store.left_in_quarantine(), Ok(6));
}

#[test]
fn a_quarantine_that_cannot_be_read_counts_as_something() {
    let (place, store) = enrolled();
    let (store, _) = recovered(&place, store);
    assert_eq!(store.left_in_quarantine(), Ok(0));
    let quarantine = not_taken_in(place.path()).unwrap().remove(0);
    fs::remove_file(quarantine.join("wallet.key")).unwrap();
    assert_eq!(store.left_in_quarantine(), Ok(1));
    mark_taken_in(&quarantine, true).unwrap();
    assert_eq!(store.left_in_quarantine(), Ok(0));
}

/// Damages the page of a quarantine that holds the epoch, and no other.
fn without_epoch(quarantined: &std::path::Path) -> recover::Export {
    let file = quarantined.join("wallet.db");
    let whole = fs::read(&file).unwrap();
    let damaged = (1..whole.len() / 4096).map(|page| {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1_000] ^= 1;
        fs::write(&file, bytes).unwrap();
        export(quarantined, &key()).unwrap()
    });
    damaged.into_iter().find(|saved| saved.epoch.is_none() && saved.identity.is_some()).unwrap()
}

/// The backend refuses an epoch that it has seen, for good: the phone would be taken for a copy of itself.
#[test]
fn whoever_lost_count_of_the_epochs_goes_on_above_them() {
    let (place, store) = enrolled();
    let last = (0..7).fold(0, |_, _| write(&store, identity::next_epoch));
    store.close(std::time::Duration::from_secs(5)).unwrap();
    drop(store);
    let quarantined = recover::quarantine(place.path(), Timestamp(1)).unwrap();
    let store = place.open().unwrap();
    write(&store, |writer| take_in(writer, &without_epoch(&quarantined), NOW));
    assert_eq!(read(&store, identity::load).unwrap().membership, Some(membership()));
    assert!(write(&store, identity::next_epoch) > last);
}
