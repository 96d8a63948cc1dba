use tally::crypto::jws::Signed;
use tally::domain::id::OfferId;
use tally::domain::perk::{PerkKind, Step};
use tally::wire::perk::{OfferAnswer, SellerOffer};
use tally::wire::problem::ProblemCode;
use tally_backend::{MerchantRequest, SellerRequest};

use super::support::{Seller, offers};
use crate::house::{House, merchant};
use crate::phone::{new_key, random};
use crate::points::support::DAY;

#[tokio::test]
async fn everybody_is_given_the_same_offers_and_their_ends() {
    let house = House::new().await;
    let (seller, phone, other) = (Seller::new(&house).await, house.phone().await, house.phone().await);
    let (first, second) = (seller.discount(&[500]), seller.discount(&[600]));
    assert_eq!(offers(&phone, "").await.next, "0");
    let published = seller.published(&first).await;
    assert_eq!(Signed::<SellerOffer>::verify(&published.offer, &seller.key.public()).unwrap().document(), &first);
    assert_eq!(seller.published(&first).await, published, "the same bytes are the same offer");
    seller.published(&second).await;
    let page = offers(&phone, "").await;
    assert_eq!((page.items.len(), page.items[0].clone(), page.more), (2, published, false));
    assert_eq!(offers(&other, "").await, page);
    assert_eq!(offers(&phone, &page.next).await.items, []);
    let ended: OfferAnswer = seller.end(first.id).await.json();
    assert!(ended.ended_at.is_some());
    assert_eq!(offers(&phone, &page.next).await.items, std::slice::from_ref(&ended));
    house.clock.turn(60);
    assert_eq!(seller.end(first.id).await.json::<OfferAnswer>(), ended, "the first end stays");
    assert_eq!(seller.offers().await.items.len(), 2);
    // The other one is over by itself.
    house.clock.turn(31 * DAY);
    assert_eq!(offers(&phone, "").await.items, []);
}

type Breaks = fn(&mut SellerOffer);

#[tokio::test]
async fn what_goes_beyond_the_rules_is_refused_and_not_kept() {
    let house = House::new().await;
    let seller = Seller::new(&house).await;
    let stranger = Seller::new(&house).await;
    let broken: [(&str, Breaks); 10] = [
        ("another category than the seller's", |offer| offer.offer.category = "5411".parse().unwrap()),
        ("another currency", |offer| offer.offer.currency = "EUR".parse().unwrap()),
        ("a cliff", |offer| offer.offer.steps[0].benefit = 1_001),
        ("no step", |offer| offer.offer.steps.clear()),
        ("a step that everybody reaches", |offer| offer.offer.steps[0].points = 350),
        ("over", |offer| offer.offer.until = offer.iat),
        ("of tomorrow", |offer| offer.iat = offer.iat.plus(DAY)),
        ("no title", |offer| offer.title.clear()),
        ("a title without an end", |offer| offer.title = "noodles ".repeat(11)),
        ("a title of two lines", |offer| offer.title = "noodles\nfor less".into()),
    ];
    for (what, breaks) in broken {
        let mut offer = seller.discount(&[500]);
        breaks(&mut offer);
        assert_eq!(seller.refused(&offer).await, ProblemCode::OfferNotAllowed, "{what}");
    }
    let others = SellerOffer { seller: stranger.id(), ..seller.discount(&[500]) };
    assert_eq!(seller.refused(&others).await, ProblemCode::OfferNotAllowed, "it speaks for another seller");
    let elsewhere = SellerOffer { backend: new_key().public().thumbprint(), ..seller.discount(&[500]) };
    assert_eq!(seller.refused(&elsewhere).await, ProblemCode::OfferNotAllowed, "it is for another backend");
    let forged = stranger.signed(&seller.discount(&[500]));
    assert_eq!(seller.submit(forged).await.refusal(), ProblemCode::OfferNotAllowed, "it is signed by another key");
    assert_eq!(seller.offers().await.items, []);
    assert_eq!(offers(&house.phone().await, "").await.items, []);
}

/// The category is the one that the operator registered, so a railway cannot call itself a restaurant.
#[tokio::test]
async fn nobody_asks_for_points_where_necessities_are_sold() {
    let house = House::new().await;
    let railway = Seller::of(&house, MerchantRequest { category: "4112".into(), ..merchant("RAILWAY") }).await;
    let mut offer = railway.discount(&[500]);
    assert_eq!(railway.refused(&offer).await, ProblemCode::OfferNotAllowed);
    offer.offer.category = "4112".parse().unwrap();
    let refused = railway.submit(railway.signed(&offer)).await;
    assert_eq!(refused.refusal(), ProblemCode::OfferNotAllowed);
    assert!(refused.body.contains("no points may be asked for in category 4112"), "{}", refused.body);
}

#[tokio::test]
async fn an_offer_is_never_changed_and_only_its_seller_ends_it() {
    let house = House::new().await;
    let (seller, stranger) = (Seller::new(&house).await, Seller::new(&house).await);
    let offer = seller.discount(&[500]);
    seller.published(&offer).await;
    let dearer = SellerOffer { title: "Noodles for a little less".into(), ..offer.clone() };
    assert_eq!(seller.refused(&dearer).await, ProblemCode::Conflict);
    let squatting = SellerOffer { id: offer.id, ..stranger.discount(&[500]) };
    assert_eq!(stranger.refused(&squatting).await, ProblemCode::Conflict);
    assert_eq!(stranger.end(offer.id).await.refusal(), ProblemCode::NotFound);
    assert_eq!(seller.end(OfferId::new(1, &random())).await.refusal(), ProblemCode::NotFound);
    assert_eq!(seller.offers().await.items[0].ended_at, None);
}

#[tokio::test]
async fn a_merchant_has_one_key_and_a_key_one_merchant() {
    let house = House::new().await;
    let seller = Seller::new(&house).await;
    let request = SellerRequest { key: seller.key.public() };
    let operator = house.operator();
    let again = operator.add_seller(seller.id(), request.clone()).await.unwrap();
    assert_eq!(again, operator.add_seller(seller.id(), request.clone()).await.unwrap());
    let second = operator.add_seller(seller.id(), SellerRequest { key: new_key().public() }).await.unwrap_err();
    assert_eq!(second.problem.code, ProblemCode::Conflict);
    let shop = house.shop().await;
    assert_eq!(operator.add_seller(shop.id, request).await.unwrap_err().problem.code, ProblemCode::Conflict);
}

#[tokio::test]
async fn steps_of_waivers_may_reach_the_whole_deposit() {
    let house = House::new().await;
    let seller = Seller::new(&house).await;
    let mut offer = seller.discount(&[500]);
    offer.offer.kind = PerkKind::DepositWaiver;
    let step = |points, benefit| Step { points, benefit };
    offer.offer.steps = vec![step(500, 2_500), step(600, 5_000), step(700, 7_500), step(800, 10_000)];
    seller.published(&offer).await;
    offer.id = OfferId::new(1, &random());
    offer.offer.steps = vec![step(500, 10_000)];
    assert_eq!(seller.refused(&offer).await, ProblemCode::OfferNotAllowed);
}
