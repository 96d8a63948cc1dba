use super::super::payments::{self, PaymentRow};
use super::super::{Page, PageRequest, Store, StoreError};
use super::{Place, operation, payment, write};
use crate::domain::id::OperationId;

fn request(limit: u32) -> PageRequest {
    PageRequest { limit, ..PageRequest::default() }
}

fn page(store: &Store, request: &PageRequest) -> Page<PaymentRow> {
    store.read(|reader| payments::page(reader, request)).unwrap()
}

fn ids(page: &Page<PaymentRow>) -> Vec<OperationId> {
    page.items.iter().map(|row| row.id).collect()
}

fn with(names: &[(&str, Option<&str>)]) -> (Place, Store) {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    for (second, (name, local)) in (1..).zip(names) {
        let row = PaymentRow { payee_name_local: local.map(Into::into), ..payment(second, name, 100) };
        write(&store, |writer| payments::insert(writer, &row));
    }
    (place, store)
}

fn finds(store: &Store, text: &str) -> Vec<u32> {
    let found = page(store, &PageRequest { text: Some(text.into()), ..request(200) });
    (1..=10).filter(|second| found.items.iter().any(|row| row.id == operation(*second))).collect()
}

#[test]
fn text_is_found_in_any_script() {
    let (_place, store) = with(&[
        ("BEST TRANSPORT", Some("最佳运输")),
        ("Bäckerei Grün", None),
        ("مخبز النور", None),
        ("\"AND\" OR NEAR(x) *", None),
    ]);
    for (text, expected) in [
        ("运输", vec![1]),
        ("输", vec![1]),
        ("佳", vec![1]),
        ("佳输", vec![]),
        ("transp", vec![1]),
        ("T T", vec![1]),
        ("grün", vec![2]),
        ("النور", vec![3]),
        ("\"and\" or", vec![4]),
        ("*", vec![4]),
        ("r", vec![1, 2, 4]),
        ("   ", vec![1, 2, 3, 4]),
        ("nowhere", vec![]),
        // The end of one name and the beginning of the other are not one text.
        ("T最", vec![]),
    ] {
        assert_eq!(finds(&store, text), expected, "{text}");
    }
}

#[test]
fn pages_do_not_move_when_new_payments_come() {
    let (_place, store) = with(&[("Shop", None); 5]);
    let first = page(&store, &request(2));
    assert_eq!(ids(&first), [operation(5), operation(4)]);
    write(&store, |writer| payments::insert(writer, &payment(9, "Shop", 1)));
    let second = page(&store, &PageRequest { after: first.next, ..request(2) });
    assert_eq!(ids(&second), [operation(3), operation(2)]);
    let last = page(&store, &PageRequest { after: second.next, ..request(2) });
    assert_eq!((ids(&last), last.next), (vec![operation(1)], None));
}

#[test]
fn a_search_is_paged_too_and_a_full_last_page_is_the_end() {
    let (_place, store) =
        with(&[("运输", None), ("Shop", None), ("运输", None), ("运输", None), ("Shop", None), ("运输", None)]);
    let search = |before| page(&store, &PageRequest { after: before, limit: 2, text: Some("运".into()) });
    let first = search(None);
    assert_eq!(ids(&first), [operation(6), operation(4)]);
    let second = search(first.next);
    assert_eq!((ids(&second), second.next), (vec![operation(3), operation(1)], None));
}

#[test]
fn a_page_holds_fifty_or_what_is_asked_for_and_two_hundred_at_most() {
    let (_place, store) = with(&[("Shop", None); 205]);
    assert_eq!(page(&store, &request(0)).items.len(), 50);
    assert_eq!(page(&store, &request(1)).items.len(), 1);
    assert_eq!(page(&store, &request(u32::MAX)).items.len(), 200);
}

#[test]
fn a_cursor_that_the_list_did_not_make_is_an_error() {
    let (_place, store) = with(&[]);
    let strange = PageRequest { after: Some("x' OR 1".into()), ..request(2) };
    let refused = store.read(|reader| payments::page(reader, &strange));
    assert!(matches!(refused, Err(StoreError::Inconsistent(_))));
}
