//! Offers of sellers.

use super::super::recover::{export, quarantine, take_in};
use super::super::{PageRequest, Store, StoreError, Writer, consents, offers, payments};
use super::consents::consent;
use super::taking_over::{NOW, enrolled};
use super::{Place, euro, key, merchant, operation, payment, write};
use crate::crypto::keys::SigningKey;
use crate::domain::city::City;
use crate::domain::consent::ConsentEvent;
use crate::domain::id::OfferId;
use crate::domain::perk::{Offer, PerkKind, Place as Where, Step};
use crate::domain::time::Timestamp;
use crate::store::consents::{ConsentRow, Party};
use crate::store::offers::{Feed, OfferRow};
use crate::wire::perk::{AppliedPerk, SellerOffer};

fn offer_id(number: u8) -> OfferId {
    OfferId::new(i64::from(number), &[number; 10])
}

fn row(number: u8) -> OfferRow {
    let offer = Offer {
        kind: PerkKind::Discount,
        currency: euro(0).currency,
        category: "5942".parse().unwrap(),
        steps: vec![Step { points: 600, benefit: 500 }],
        place: Where::Cities(vec!["berlin".parse().unwrap()]),
        schedule: None,
        from: Timestamp(1),
        until: Timestamp(100),
    };
    let signed = SellerOffer {
        id: offer_id(number),
        seller: merchant(1),
        backend: SigningKey::from_seed(&[3; 32]).public().thumbprint(),
        title: "A twentieth off".into(),
        offer,
        lending: None,
        largest: None,
        iat: Timestamp(1),
    };
    OfferRow { offer: signed, seller_name: "Books".into(), ended_at: None, jws: "offer".into(), card: "card".into() }
}

fn applied() -> AppliedPerk {
    AppliedPerk {
        offer: offer_id(1),
        seller: merchant(1),
        kind: PerkKind::Discount,
        step: Step { points: 600, benefit: 500 },
        ordinary: euro(400),
        due: None,
    }
}

fn berlin() -> City {
    "berlin".parse().unwrap()
}

/// Something in everything that schema 8 brought.
pub(super) fn fill(w: &Writer<'_>) -> Result<(), StoreError> {
    offers::put(w, &OfferRow { ended_at: Some(Timestamp(50)), ..row(1) })?;
    offers::refuse(w, "refused", "signature", NOW)?;
    offers::set_cursor(w, "far")?;
    offers::fetched(w, NOW)?;
    offers::pick_city(w, Some(berlin()))?;
    let mut paid = payment(81, "Books", 380);
    paid.terms.perk = Some(applied());
    payments::insert(w, &paid)
}

pub(super) fn assert_filled(store: &Store) {
    store
        .read(|r| {
            assert_eq!(offers::find(r, offer_id(1))?, Some(OfferRow { ended_at: Some(Timestamp(50)), ..row(1) }));
            assert_eq!(offers::feed(r)?, Feed { cursor: "far".into(), fetched_at: Some(NOW) });
            assert_eq!(offers::city(r)?, Some(berlin()));
            assert!(payments::find(r, operation(81))?.unwrap().terms.perk == Some(applied()));
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

fn ids(store: &Store, kind: Option<PerkKind>, at: i64) -> Vec<OfferId> {
    let page = store.read(|r| offers::page(r, &PageRequest::default(), (kind, Timestamp(at)))).unwrap();
    page.items.into_iter().map(|row| row.offer.id).collect()
}

#[test]
fn an_offer_is_never_changed_and_ends_once() {
    let (_place, store) = enrolled();
    assert!(write(&store, |w| offers::put(w, &row(1))));
    assert!(!write(&store, |w| offers::put(w, &row(1))));
    let mut other = row(1);
    other.offer.title = "Half off".into();
    let changed = store.write(|w| offers::put(w, &other));
    assert!(matches!(changed, Err(StoreError::NotAllowed(_))));
    for (ended, news) in [(60, true), (70, false)] {
        let ended_at = Some(Timestamp(ended));
        assert_eq!(write(&store, |w| offers::put(w, &OfferRow { ended_at, ..row(1) })), news);
    }
    // What the sellers say later of the same offer does not bring it back.
    assert!(!write(&store, |w| offers::put(w, &row(1))));
    let found = store.read(|r| offers::find(r, offer_id(1))).unwrap().unwrap();
    assert_eq!((found.ended_at, found.offer.title.as_str()), (Some(Timestamp(60)), "A twentieth off"));
}

#[test]
fn new_terms_of_a_payment_have_the_perk_of_the_new_ones() {
    let (_place, store) = enrolled();
    let (mut with, without) = (payment(5, "Books", 380), payment(5, "Books", 400));
    with.terms.perk = Some(applied());
    write(&store, |w| payments::insert(w, &without));
    let perk = || store.read(|r| payments::find(r, operation(5))).unwrap().unwrap().terms.perk;
    for (row, expected) in [(&with, Some(applied())), (&without, None)] {
        write(&store, |w| payments::requote(w, row));
        assert!(perk() == expected);
    }
}

#[test]
fn a_list_has_what_is_not_over_and_of_the_kind_that_was_asked_for() {
    let (_place, store) = enrolled();
    let mut waiver = row(2);
    waiver.offer.offer.kind = PerkKind::DepositWaiver;
    let ended = OfferRow { ended_at: Some(Timestamp(60)), ..row(3) };
    for one in [row(1), waiver, ended] {
        write(&store, |w| offers::put(w, &one));
    }
    assert_eq!(ids(&store, None, 59), [offer_id(3), offer_id(2), offer_id(1)]);
    assert_eq!(ids(&store, None, 60), [offer_id(2), offer_id(1)]);
    assert_eq!(ids(&store, Some(PerkKind::DepositWaiver), 60), [offer_id(2)]);
    assert!(ids(&store, None, 100).is_empty());
    let mut request = PageRequest { limit: 1, ..PageRequest::default() };
    let first = store.read(|r| offers::page(r, &request, (None, Timestamp(60)))).unwrap();
    request.after = first.next;
    let second = store.read(|r| offers::page(r, &request, (None, Timestamp(60)))).unwrap();
    assert_eq!((first.items[0].offer.id, second.items[0].offer.id, second.next), (offer_id(2), offer_id(1), None));
    assert_eq!(store.read(|r| offers::seller_name(r, merchant(1))).unwrap().as_deref(), Some("Books"));
    assert_eq!(store.read(|r| offers::seller_name(r, merchant(2))).unwrap(), None);
}

#[test]
fn a_seller_learns_as_long_as_its_grant_lives() {
    let (_place, store) = enrolled();
    let party = Party::Seller { seller: merchant(1), name: "Books".into() };
    let reach = ConsentRow { party, fields: vec![], exp: Timestamp(90), ..consent(7) };
    write(&store, |w| consents::insert(w, &reach));
    let at = |seller, at| store.read(|r| consents::reach_at(r, merchant(seller), Timestamp(at))).unwrap();
    assert_eq!(at(1, 89).map(|row| row.id), Some(reach.id));
    assert!(at(1, 90).is_none() && at(2, 89).is_none());
    let sellers = |at| store.read(|r| consents::reached_sellers(r, Timestamp(at))).unwrap();
    assert!(sellers(89).iter().eq(&[merchant(1)]) && sellers(90).is_empty());
    write(&store, |w| consents::advance(w, reach.id, ConsentEvent::Withdraw, Timestamp(80)));
    assert!(at(1, 89).is_none() && sellers(89).is_empty());
}

#[test]
fn out_of_a_damaged_wallet_come_the_city_and_what_was_told() {
    let (place, store) = enrolled();
    write(&store, fill);
    drop(store);
    let kept = quarantine(place.path(), NOW).unwrap();
    let saved = export(&kept, &key()).unwrap();
    let store = place.open().unwrap();
    write(&store, |w| take_in(w, &saved, NOW));
    assert_eq!(store.read(offers::city).unwrap(), Some(berlin()));
    assert!(!write(&store, |w| offers::refuse(w, "refused", "signature", NOW)));
    assert_eq!(store.read(offers::feed).unwrap(), Feed::default());
    let paid = store.read(|r| payments::find(r, operation(81))).unwrap().unwrap();
    assert!(paid.terms.perk == Some(applied()));
}

#[test]
fn a_city_that_left_the_list_is_none() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    write(&store, |w| offers::pick_city(w, Some(berlin())));
    write(&store, |w| w.change("UPDATE perks SET city = 'atlantis'", ()).map(drop));
    assert_eq!(store.read(offers::city).unwrap(), None);
}
