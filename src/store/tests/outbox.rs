use super::super::outbox::{self, NewOperation};
use super::super::{Store, StoreError};
use super::{Place, new_operation, operation, plan, write};
use crate::domain::operation::{OperationEvent as E, OperationState as S};
use crate::domain::time::Timestamp;
use crate::wire::push::Parcel;

/// A phone keeps what it has sent for good: whoever looks for what is open must not read all of that at each push.
#[test]
fn what_is_open_is_found_without_walking_through_everything_that_was_sent() {
    let (_place, store) = with(&[]);
    for query in [outbox::WAITING, outbox::UNSENT, outbox::HOW_MANY_UNSENT, outbox::PARKED] {
        let plan = plan(&store, query, ());
        assert!(plan[0].ends_with("outbox_open"), "{query}: {plan:?}");
    }
}

fn with(operations: &[NewOperation]) -> (Place, Store) {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |writer| operations.iter().try_for_each(|operation| outbox::enqueue(writer, operation)));
    (place, store)
}

/// The seconds of the operations in the next batch, in order.
fn batch(store: &Store, limit: usize, max_bytes: usize) -> Vec<u32> {
    batch_without(store, &[], limit, max_bytes)
}

fn batch_without(store: &Store, answered: &[u32], limit: usize, max_bytes: usize) -> Vec<u32> {
    let answered = answered.iter().map(|second| operation(*second)).collect();
    let rows = store.read(|reader| outbox::sendable(reader, &answered, limit, max_bytes)).unwrap();
    rows.iter().map(|row| (0..100).find(|second| row.id == operation(*second)).unwrap()).collect()
}

fn whole_batch(store: &Store) -> Vec<u32> {
    batch(store, 64, 256 * 1024)
}

fn send(store: &Store, second: u32) {
    write(store, |writer| outbox::advance(writer, operation(second), E::Send));
}

fn settle(store: &Store, second: u32, accepted: bool) -> Result<bool, StoreError> {
    store.write(|writer| outbox::settle(writer, operation(second), accepted, "receipt", Timestamp(70)))
}

fn urgent(second: u32, after: &[u32]) -> NewOperation {
    NewOperation { urgent: true, ..new_operation(second, after) }
}

#[test]
fn goes_in_the_order_of_the_ids_and_what_is_urgent_first() {
    let (_place, store) = with(&[new_operation(3, &[]), new_operation(1, &[]), urgent(9, &[]), new_operation(2, &[])]);
    assert_eq!(whole_batch(&store), [9, 1, 2, 3]);
}

#[test]
fn what_is_needed_goes_before() {
    // 1 needs 5, although its id is the earlier: the clock was set back in between.
    let (_place, store) = with(&[new_operation(1, &[5]), new_operation(2, &[]), new_operation(5, &[])]);
    assert_eq!(whole_batch(&store), [5, 1, 2]);
}

#[test]
fn what_is_urgent_brings_along_what_it_needs() {
    let (_place, store) = with(&[new_operation(1, &[]), new_operation(2, &[]), urgent(9, &[2])]);
    assert_eq!(whole_batch(&store), [2, 9, 1]);
}

#[test]
fn what_is_parked_holds_up_only_what_needs_it() {
    let (_place, store) =
        with(&[new_operation(1, &[]), new_operation(2, &[1]), new_operation(3, &[2]), new_operation(4, &[])]);
    send(&store, 1);
    write(&store, |writer| outbox::park(writer, operation(1), "cannot be read"));
    assert_eq!(whole_batch(&store), [4]);
    let parked = store.read(outbox::parked).unwrap();
    assert_eq!((parked[0].id, parked[0].detail.as_deref()), (operation(1), Some("cannot be read")));

    write(&store, |writer| outbox::advance(writer, operation(1), E::Retry));
    assert_eq!(whole_batch(&store), [1, 2, 3, 4]);
    assert!(store.read(outbox::parked).unwrap().is_empty());
}

#[test]
fn what_is_settled_is_out_of_the_way_whichever_way() {
    let (_place, store) = with(&[new_operation(1, &[]), new_operation(2, &[1]), new_operation(3, &[2])]);
    for (second, accepted) in [(1, true), (2, false)] {
        send(&store, second);
        assert_eq!(settle(&store, second, accepted), Ok(true));
    }
    assert_eq!(whole_batch(&store), [3]);
}

#[test]
fn what_may_have_arrived_goes_again() {
    let (_place, store) = with(&[new_operation(1, &[])]);
    send(&store, 1);
    send(&store, 1);
    assert_eq!(whole_batch(&store), [1]);
    let row = store.read(|reader| outbox::find(reader, operation(1))).unwrap().unwrap();
    assert_eq!((row.state, row.attempts), (S::Sending, 2));
}

#[test]
fn a_circle_goes_nowhere_and_holds_up_nobody() {
    let (_place, store) =
        with(&[new_operation(1, &[2]), new_operation(2, &[1]), new_operation(3, &[3]), new_operation(4, &[])]);
    assert_eq!(whole_batch(&store), [4]);
}

#[test]
fn what_this_outbox_does_not_know_is_the_backends_to_judge() {
    let (_place, store) = with(&[new_operation(2, &[1])]);
    assert_eq!(whole_batch(&store), [2]);
}

#[test]
fn a_batch_has_its_limits() {
    let operations: Vec<_> = (10..30).map(|second| new_operation(second, &[])).collect();
    let (_place, store) = with(&operations);
    assert_eq!(batch(&store, 3, 1_000_000), [10, 11, 12]);
    assert_eq!(batch(&store, 0, 1_000_000), Vec::<u32>::new());
    let json = |count: usize| {
        let compacts: Vec<_> = operations[..count].iter().map(|operation| &operation.compact).collect();
        serde_json::to_string(&compacts).unwrap().len()
    };
    // The rule leaves one byte for a comma that the last one does not have.
    assert_eq!(batch(&store, 64, json(4) + 1).len(), 4);
    assert_eq!(batch(&store, 64, json(4) - 1).len(), 3);
    // Too long for any batch: it goes alone, and hears from the backend why not.
    assert_eq!(batch(&store, 64, 1), [10]);
}

#[test]
fn a_limit_never_separates_an_operation_from_what_it_needs() {
    let (_place, store) = with(&[new_operation(1, &[8, 9]), new_operation(8, &[]), new_operation(9, &[8])]);
    assert_eq!(batch(&store, 2, 1_000_000), [8, 9]);
    assert_eq!(batch(&store, 3, 1_000_000), [8, 9, 1]);
}

#[test]
fn the_same_operation_twice_is_one_and_other_bytes_are_an_error() {
    let (_place, store) = with(&[new_operation(1, &[]), new_operation(1, &[])]);
    assert_eq!(whole_batch(&store), [1]);
    let other = NewOperation { compact: "other".into(), ..new_operation(1, &[]) };
    let refused = store.write(|writer| outbox::enqueue(writer, &other));
    assert!(matches!(refused, Err(StoreError::Inconsistent(_))));
}

#[test]
fn a_receipt_is_kept_and_is_the_only_one() {
    let (_place, store) = with(&[new_operation(1, &[])]);
    send(&store, 1);
    assert_eq!(settle(&store, 1, true), Ok(true));
    assert_eq!(settle(&store, 1, true), Ok(false));
    let other = store.write(|writer| outbox::settle(writer, operation(1), false, "other", Timestamp(71)));
    assert!(matches!(other, Err(StoreError::Inconsistent(_))));
    let row = store.read(|reader| outbox::find(reader, operation(1))).unwrap().unwrap();
    assert_eq!(
        (row.state, row.receipt.as_deref(), row.settled_at),
        (S::Accepted, Some("receipt"), Some(Timestamp(70)))
    );
    assert!(store.read(outbox::unsent).unwrap().is_empty());
}

#[test]
fn a_receipt_counts_whatever_was_known_here() {
    let (_place, store) = with(&[new_operation(1, &[]), new_operation(2, &[])]);
    send(&store, 2);
    write(&store, |writer| outbox::park(writer, operation(2), "cannot be read"));
    assert_eq!((settle(&store, 1, true), settle(&store, 2, false)), (Ok(true), Ok(true)));
    let state = |second| store.read(|reader| outbox::find(reader, operation(second))).unwrap().unwrap().state;
    assert_eq!((state(1), state(2)), (S::Accepted, S::Declined));
}

#[test]
fn only_what_never_left_can_be_taken_back() {
    let (_place, store) =
        with(&[new_operation(1, &[]), new_operation(2, &[]), new_operation(3, &[]), new_operation(4, &[3])]);
    let remove = |second| store.write(|writer| outbox::remove_unsent(writer, operation(second)));
    send(&store, 1);
    assert!(matches!(remove(1), Err(StoreError::NotAllowed(_))));
    write(&store, |writer| outbox::advance(writer, operation(1), E::Postpone));
    assert!(matches!(remove(1), Err(StoreError::NotAllowed(_))));
    assert_eq!(remove(2), Ok(()));
    assert!(matches!(remove(2), Err(StoreError::Inconsistent(_))));
    assert!(matches!(remove(3), Err(StoreError::NotAllowed(_))));
    assert_eq!((remove(4), remove(3)), (Ok(()), Ok(())));
    assert_eq!(whole_batch(&store), [1]);
}

#[test]
fn what_travels_beside_an_operation_counts_for_the_batch_as_it_is_written() {
    // Quotes, a control character and letters beyond ASCII: longer as JSON than as text.
    let beside = "{\"name\":\"最佳\\\"\u{1}\"}".repeat(50);
    let beside_it = |second| NewOperation { attachment: Some(beside.clone()), ..new_operation(second, &[]) };
    let operations = [beside_it(10), beside_it(11), new_operation(12, &[]), beside_it(13)];
    let (_place, store) = with(&operations);
    let parcels: Vec<_> =
        operations.iter().map(|one| Parcel::new(one.compact.clone(), one.attachment.clone())).collect();
    let json = |count: usize| serde_json::to_string(&parcels[..count]).unwrap().len();
    for count in 1..=4 {
        assert_eq!(batch(&store, 64, json(count) + 1).len(), count);
    }
    assert_eq!(batch(&store, 64, json(4) - 1).len(), 3);
}

#[test]
fn what_travels_beside_an_operation_goes_once_it_is_settled() {
    let beside = NewOperation { attachment: Some("data".into()), ..new_operation(1, &[]) };
    let (_place, store) = with(&[beside]);
    let attachment = || store.read(|reader| outbox::find(reader, operation(1))).unwrap().unwrap().attachment;
    send(&store, 1);
    assert_eq!(attachment().as_deref(), Some("data"));
    assert_eq!(settle(&store, 1, true), Ok(true));
    assert_eq!(attachment(), None);
}

/// Whoever writes answers down while the next batch is under way must not have them asked for again, nor send what needs one
/// of them before it is known what became of it; and what has to wait for that is overtaken by nothing.
#[test]
fn a_batch_leaves_out_what_was_answered_and_ends_before_what_needs_it() {
    let operations = [new_operation(1, &[]), new_operation(2, &[]), new_operation(3, &[1]), new_operation(4, &[])];
    let (_place, store) = with(&operations);
    assert_eq!(batch_without(&store, &[1], 64, 9_999), [2]);
    assert_eq!(batch_without(&store, &[2], 64, 9_999), [1, 3, 4]);
    assert!(batch_without(&store, &[1, 2], 64, 9_999).is_empty());
    write(&store, |writer| outbox::enqueue(writer, &urgent(5, &[3])));
    assert!(batch_without(&store, &[1], 64, 9_999).is_empty(), "the urgent one goes first, and not yet");
}
