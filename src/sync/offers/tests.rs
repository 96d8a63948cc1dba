//! Offers that sellers signed, right and wrong: what is wrong is told once and never kept.

use super::OffersReport;
use crate::crypto::encoding::{base64url, base64url_decode};
use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::perk::{Offer, PerkKind, Place, Step};
use crate::domain::points::Rules;
use crate::domain::time::Timestamp;
use crate::store::events::Event;
use crate::store::offers::{self, Feed, OfferRow};
use crate::store::points::{self, RulesRow};
use crate::sync::SyncError;
use crate::sync::testing::{TestWallet, backend_key, json};
use crate::sync::transport::{Request, TransportError};
use crate::wire::perk::{OfferAnswer, OfferPage, SellerCard, SellerOffer};
use crate::wire::problem::{Problem, ProblemCode};

/// 2026-08-01T12:00:00Z.
const AT: Timestamp = Timestamp(1_785_585_600);

fn seller_key() -> SigningKey {
    SigningKey::from_seed(&[5; 32])
}

fn id(number: u8) -> OfferId {
    OfferId::new(i64::from(number), &[number; 10])
}

fn seller(number: u8) -> MerchantId {
    MerchantId::new(1, &[number; 10])
}

fn offer(number: u8) -> SellerOffer {
    let offer = Offer {
        kind: PerkKind::Discount,
        currency: "EUR".parse().unwrap(),
        category: "5942".parse().unwrap(),
        steps: vec![Step { points: 600, benefit: 500 }],
        place: Place::Everywhere,
        schedule: None,
        from: AT,
        until: AT.plus(1_000),
    };
    let (backend, title) = (backend_key().public().thumbprint(), "A twentieth off".to_owned());
    SellerOffer { id: id(number), seller: seller(1), backend, title, offer, lending: None, largest: None, iat: AT }
}

fn card() -> SellerCard {
    SellerCard { seller: seller(1), name: "Books".into(), key: seller_key().public(), iat: AT }
}

fn sign<D: Document>(document: D, key: &SigningKey) -> String {
    Signed::sign(document, key).unwrap().compact().into()
}

fn answer(offer: SellerOffer) -> OfferAnswer {
    OfferAnswer { offer: sign(offer, &seller_key()), card: sign(card(), &backend_key()), ended_at: None }
}

fn wallet() -> TestWallet {
    let wallet = TestWallet::new();
    wallet.clock.set(AT.0 * 1000);
    wallet.backend.set_time(AT);
    wallet
}

/// One that knows the rules that offers are held against.
fn ruled() -> TestWallet {
    let wallet = wallet();
    let rules = RulesRow { set: Rules::reference().unwrap(), jws: "rules".into() };
    wallet.store.write(|w| points::keep_rules(w, &rules)).unwrap();
    wallet
}

fn page(items: Vec<OfferAnswer>, next: &str, more: bool) -> OfferPage {
    OfferPage { items, next: next.into(), more }
}

fn says(wallet: &TestWallet, page: OfferPage) {
    wallet.backend.says(move |_| Ok(json(200, &page)));
}

async fn read(wallet: &TestWallet) -> OffersReport {
    wallet.engine.offers().await.unwrap()
}

fn found(wallet: &TestWallet, number: u8) -> Option<OfferRow> {
    wallet.store.read(|r| offers::find(r, id(number))).unwrap()
}

fn feed(wallet: &TestWallet) -> Feed {
    wallet.store.read(offers::feed).unwrap()
}

fn after(request: &Request) -> String {
    request.url.query_pairs().find(|(name, _)| name == "after").unwrap().1.into_owned()
}

/// The payload of a compact JWS with one text in it exchanged.
fn edited(compact: &str, from: &str, to: &str) -> String {
    let mut parts: Vec<String> = compact.split('.').map(str::to_owned).collect();
    let payload = base64url_decode(&parts[1]).unwrap();
    let text = String::from_utf8(payload).unwrap();
    assert!(text.contains(from), "{text}");
    parts[1] = base64url(text.replace(from, to).as_bytes());
    parts.join(".")
}

/// Each wrong offer with the name of its fault, and whether it can be told which one it is.
fn wrong() -> Vec<(OfferAnswer, &'static str, bool)> {
    let with = |change: fn(&mut SellerOffer)| {
        let mut changed = offer(1);
        change(&mut changed);
        answer(changed)
    };
    let right = || answer(offer(1));
    let stranger = SigningKey::from_seed(&[6; 32]);
    let of_another = SellerCard { seller: seller(2), ..card() };
    vec![
        (OfferAnswer { card: sign(card(), &stranger), ..right() }, "card", false),
        (OfferAnswer { offer: sign(offer(1), &stranger), ..right() }, "signature", false),
        (OfferAnswer { offer: sign(offer(1), &backend_key()), ..right() }, "signature", false),
        (OfferAnswer { offer: edited(&right().offer, "500", "900"), ..right() }, "signature", false),
        (OfferAnswer { card: sign(of_another, &backend_key()), ..right() }, "other-seller", true),
        (with(|offer| offer.backend = seller_key().public().thumbprint()), "other-backend", true),
        (with(|offer| offer.title = "x".repeat(81)), "title", true),
        (with(|offer| offer.title = String::new()), "title", true),
        (with(|offer| offer.title = "A tenth\u{1b}[2J off".into()), "title", true),
        (with(|offer| offer.offer.category = "8062".parse().unwrap()), "protected", true),
        (with(|offer| offer.offer.steps[0].benefit = 1_001), "cliff", true),
        (with(|offer| offer.offer.steps[0].points = 350), "points", true),
        (with(|offer| offer.offer.steps.clear()), "step-count", true),
        (with(|offer| offer.offer.place = Place::Cities(vec![])), "nowhere", true),
        (with(|offer| offer.offer.until = offer.offer.from), "backwards", true),
        (with(|offer| offer.offer.steps.push(Step { points: 600, benefit: 900 })), "not-rising", true),
    ]
}

#[tokio::test]
async fn a_wrong_offer_is_told_once_and_never_kept() {
    for (answer, fault, named) in wrong() {
        let wallet = ruled();
        says(&wallet, page(vec![answer.clone()], "1", false));
        assert_eq!(read(&wallet).await, OffersReport { news: 1, complete: true }, "{fault}");
        // It comes again, as after a restart of the feed.
        says(&wallet, page(vec![answer], "2", false));
        assert_eq!(read(&wallet).await.news, 0);
        assert_eq!(found(&wallet, 1), None, "{fault}");
        let told = Event::OfferRefused { offer: named.then(|| id(1)), fault: fault.into() };
        assert_eq!(wallet.events(), [told]);
    }
}

#[tokio::test]
async fn pages_are_read_to_the_end_and_an_end_is_marked() {
    let wallet = ruled();
    wallet.backend.says(|request| {
        Ok(json(
            200,
            &match after(request).as_str() {
                "" => page(vec![answer(offer(1))], "1", true),
                "1" => page(vec![answer(offer(2))], "2", false),
                _ => page(vec![OfferAnswer { ended_at: Some(AT), ..answer(offer(1)) }], "3", false),
            },
        ))
    });
    assert_eq!(read(&wallet).await, OffersReport { news: 2, complete: true });
    assert_eq!(feed(&wallet), Feed { cursor: "2".into(), fetched_at: Some(AT) });
    let kept = found(&wallet, 1).unwrap();
    assert_eq!((kept.offer, kept.seller_name.as_str(), kept.ended_at), (offer(1), "Books", None));
    assert_eq!(read(&wallet).await.news, 1);
    assert_eq!(found(&wallet, 1).unwrap().ended_at, Some(AT));
    assert_eq!(found(&wallet, 2).unwrap().ended_at, None);
    assert_eq!(wallet.events(), []);
}

#[tokio::test]
async fn a_bad_one_keeps_nothing_behind_it_away() {
    let wallet = ruled();
    let forged = OfferAnswer { offer: sign(offer(1), &backend_key()), ..answer(offer(1)) };
    says(&wallet, page(vec![forged, answer(offer(2))], "2", false));
    assert_eq!(read(&wallet).await.news, 2);
    assert!(found(&wallet, 1).is_none() && found(&wallet, 2).is_some());
}

#[tokio::test]
async fn an_offer_is_never_changed_under_its_id() {
    let wallet = ruled();
    let mut better = offer(1);
    better.offer.steps[0].benefit = 900;
    says(&wallet, page(vec![answer(offer(1)), answer(better)], "2", false));
    assert_eq!(read(&wallet).await.news, 2);
    assert_eq!(found(&wallet, 1).unwrap().offer, offer(1));
    assert_eq!(wallet.events(), [Event::OfferRefused { offer: Some(id(1)), fault: "changed".into() }]);
}

#[tokio::test]
async fn without_rules_they_are_left_for_later() {
    let wallet = wallet();
    says(&wallet, page(vec![answer(offer(1))], "1", false));
    assert_eq!(read(&wallet).await, OffersReport { news: 0, complete: false });
    assert_eq!(feed(&wallet), Feed::default());
    assert!(wallet.backend.requests.lock().unwrap().is_empty(), "nothing was asked that could not be used");
}

#[tokio::test]
async fn what_was_read_before_the_network_went_away_stays() {
    let wallet = ruled();
    wallet.backend.says(|request| match after(request).as_str() {
        "" => Ok(json(200, &page(vec![answer(offer(1))], "1", true))),
        _ => Err(TransportError::NotConnected("gone".into())),
    });
    assert!(matches!(wallet.engine.offers().await, Err(SyncError::Transient(_))));
    assert_eq!(feed(&wallet), Feed { cursor: "1".into(), fetched_at: None });
    assert!(found(&wallet, 1).is_some());
    says(&wallet, page(vec![answer(offer(2))], "2", false));
    assert_eq!(read(&wallet).await, OffersReport { news: 1, complete: true });
    assert_eq!(wallet.backend.requests.lock().unwrap().iter().map(after).collect::<Vec<_>>(), ["", "1"]);
}

#[tokio::test]
async fn a_page_that_leads_back_to_itself_is_told() {
    let wallet = ruled();
    says(&wallet, page(vec![answer(offer(1))], "", true));
    assert!(matches!(wallet.engine.offers().await, Err(SyncError::Tampered(_))));
    assert!(matches!(&wallet.events()[..], [Event::TamperingSeen { .. }]));
    assert_eq!(feed(&wallet), Feed::default());
}

#[tokio::test]
async fn a_position_that_is_gone_starts_again_once() {
    let wallet = ruled();
    wallet.store.write(|w| offers::set_cursor(w, "old")).unwrap();
    wallet.backend.says(|request| match after(request).as_str() {
        "old" => Ok(json(410, &Problem::new(ProblemCode::CursorGone, ""))),
        _ => Ok(json(200, &page(vec![answer(offer(1))], "1", false))),
    });
    assert_eq!(read(&wallet).await, OffersReport { news: 1, complete: true });
    wallet.backend.says(|_| Ok(json(410, &Problem::new(ProblemCode::CursorGone, ""))));
    assert!(matches!(wallet.engine.offers().await, Err(SyncError::Refused(_))));
}
