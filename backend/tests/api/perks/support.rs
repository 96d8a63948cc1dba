//! A seller, and somebody with points.

use std::sync::Arc;

use reqwest::{Client, Method};
use serde::Serialize;
use tally::crypto::base64url;
use tally::crypto::jws::Signed;
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::domain::id::{MerchantId, OfferId, OperationId};
use tally::domain::perk::{Offer, PerkKind, Place, Step};
use tally::domain::time::Timestamp;
use tally::wire::consent::Reach;
use tally::wire::perk::{OfferAnswer, OfferPage, OfferSubmission, OfferUses, SellerCard, SellerOffer, SellerOffers};
use tally::wire::problem::ProblemCode;
use tally::wire::push::Parcel;
use tally::wire::quote::{Quote, QuoteAnswer, QuoteRequest};
use tally_backend::{MerchantRequest, SellerRequest};

use crate::call::{Answer, Call};
use crate::consent::support::accepted;
use crate::house::{House, Shop, TurnedClock, merchant};
use crate::phone::{Phone, backend_key, cny, new_key, random};
use crate::points::support::{DAY, Scene};

pub struct Seller {
    pub client: Client,
    pub base: String,
    pub clock: Arc<TurnedClock>,
    pub backend: PublicKey,
    pub key: SigningKey,
    pub shop: Shop,
}

impl Seller {
    /// A restaurant.
    pub async fn new(house: &House) -> Self {
        Self::of(house, MerchantRequest { category: "5812".into(), ..merchant("NOODLES") }).await
    }

    pub async fn of(house: &House, request: MerchantRequest) -> Self {
        let answer = house.operator().add_merchant(request).await.unwrap();
        let shop = Shop { id: answer.merchant, name: answer.name, payload: answer.payload };
        let key = new_key();
        let made = house.operator().add_seller(shop.id, SellerRequest { key: key.public() }).await.unwrap();
        let backend = backend_key(house).await;
        let card = Signed::<SellerCard>::verify(&made.card, &backend).unwrap().into_document();
        assert_eq!((card.seller, card.name, card.key), (shop.id, shop.name.clone(), key.public()));
        Self { client: Client::new(), base: house.url.clone(), clock: house.clock.clone(), backend, key, shop }
    }

    pub fn id(&self) -> MerchantId {
        self.shop.id
    }

    /// A tenth of the price for each step.
    pub fn discount(&self, points: &[u32]) -> SellerOffer {
        let steps = points.iter().zip(1..).map(|(points, step)| Step { points: *points, benefit: step * 500 });
        let now = self.clock.now();
        SellerOffer {
            id: OfferId::new(now * 1000, &random()),
            seller: self.shop.id,
            backend: self.backend.thumbprint(),
            title: "Noodles for less".into(),
            offer: Offer {
                kind: PerkKind::Discount,
                currency: "CNY".parse().unwrap(),
                category: "5812".parse().unwrap(),
                steps: steps.collect(),
                place: Place::Everywhere,
                schedule: None,
                from: Timestamp(now - DAY),
                until: Timestamp(now + 30 * DAY),
            },
            lending: None,
            largest: None,
            iat: Timestamp(now),
        }
    }

    pub fn signed(&self, offer: &SellerOffer) -> String {
        Signed::sign(offer.clone(), &self.key).unwrap().compact().to_owned()
    }

    fn call(&self, method: Method, target: &str, body: Vec<u8>) -> Call {
        let (base, target, created) = (self.base.clone(), target.into(), self.clock.now());
        Call { method, base, target, body, created, nonce: base64url(&random::<16>()), session: None, headers: vec![] }
    }

    async fn send(&self, call: &Call) -> Answer {
        Answer::to(call.signed(&self.client, &self.key), &self.backend, Some(&call.nonce)).await
    }

    async fn post(&self, target: &str, body: &impl Serialize) -> Answer {
        self.send(&self.call(Method::POST, target, serde_json::to_vec(body).unwrap())).await
    }

    async fn get(&self, target: &str) -> Answer {
        self.send(&self.call(Method::GET, target, Vec::new())).await
    }

    pub async fn submit(&self, offer: String) -> Answer {
        self.post("/seller/v1/offers", &OfferSubmission { offer }).await
    }

    pub async fn published(&self, offer: &SellerOffer) -> OfferAnswer {
        self.submit(self.signed(offer)).await.json()
    }

    pub async fn refused(&self, offer: &SellerOffer) -> ProblemCode {
        self.submit(self.signed(offer)).await.refusal()
    }

    pub async fn end(&self, offer: OfferId) -> Answer {
        self.send(&self.call(Method::POST, &format!("/seller/v1/offers/{offer}/end"), Vec::new())).await
    }

    pub async fn offers(&self) -> SellerOffers {
        self.get("/seller/v1/offers").await.json()
    }

    pub async fn uses(&self) -> OfferUses {
        self.get("/seller/v1/uses").await.json()
    }
}

pub async fn offers(phone: &Phone, after: &str) -> OfferPage {
    phone.get(&format!("/v1/offers?after={after}")).await.json()
}

/// Somebody with points and money, and a seller who may learn of steps.
pub struct Market {
    pub scene: Scene,
    pub seller: Seller,
    pub points: u32,
}

impl Market {
    pub async fn new() -> Self {
        let mut scene = Scene::new().await;
        scene.described(1000, 900).await;
        scene.granted().await;
        let known = scene.with_scores(1).await;
        let points = u32::try_from(known.scores[0].document().score).unwrap();
        scene.phone.accepted(scene.phone.top_up(10_000)).await;
        let seller = Seller::new(&scene.house).await;
        Self { scene, seller, points }
    }

    pub fn phone(&self) -> &Phone {
        &self.scene.phone
    }

    /// Lets the seller learn of steps, that a change has been made to before it is signed.
    pub fn reach_with(&mut self, change: impl FnOnce(&mut Reach)) -> (OperationId, Parcel) {
        let exp = Timestamp(self.scene.now() + 100 * DAY);
        let link = self.scene.chain.next();
        let mut body = Reach { link, seller: self.seller.id(), seller_name: self.seller.shop.name.clone(), exp };
        change(&mut body);
        let id = self.phone().new_id();
        let operation = self.phone().operation(id, &[], body.clone(), &self.phone().holder);
        self.scene.chain.push(body.link, &operation);
        (id, Parcel::new(operation, None))
    }

    pub async fn reaching(&mut self) -> OperationId {
        let (id, parcel) = self.reach_with(|_| {});
        accepted(self.phone(), &parcel).await;
        id
    }

    /// An offer whose first step is reached and whose second is a point too high.
    pub async fn offered(&self) -> SellerOffer {
        let offer = self.seller.discount(&[self.points, self.points + 1]);
        self.seller.published(&offer).await;
        offer
    }

    pub async fn ask(&self, offer: OfferId, minor: i64) -> Answer {
        let payload = self.seller.shop.payload.clone();
        self.phone().post("/v1/quotes", &QuoteRequest { payload, amount: Some(cny(minor)), perk: Some(offer) }).await
    }

    pub async fn quote(&self, offer: OfferId, minor: i64) -> Quote {
        let answer: QuoteAnswer = self.ask(offer, minor).await.json();
        Signed::<Quote>::verify(&answer.quote, &self.phone().backend).unwrap().into_document()
    }
}
