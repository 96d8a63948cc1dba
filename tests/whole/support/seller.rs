//! Somebody who offers perks, and somebody with points.

use tally::domain::id::{MerchantId, OfferId};
use tally::domain::loan::{Lending, Rhythm};
use tally::domain::perk::{Offer, PerkKind, Place, Step};
use tally::domain::time::Timestamp;
use tally::platform::Clock;
use tally::wallet::{Consent, PointsState};
use tally::wire::perk::{OfferAnswer, OfferSubmission, OfferUse, OfferUses, SellerOffer};
use tally_backend::{MerchantRequest, PersonRequest, SellerRequest};
use tally_counterparties::Client;

use super::client::client;
use super::{Bench, DAY, Phone, currency, euro, eventually};

/// The points of [`Phone::with_points`].
pub const POINTS: u32 = 610;

pub struct Seller {
    pub merchant: MerchantId,
    /// The sticker at the till: the payer enters the amount.
    pub sticker: String,
    category: String,
    client: Client,
}

impl Seller {
    /// A restaurant.
    pub async fn open(bench: &Bench) -> Self {
        let merchant = MerchantRequest {
            name: "Best Noodles".into(),
            name_local: None,
            language: None,
            city: "Berlin".into(),
            country: "DE".into(),
            category: "5812".into(),
            currency: currency("EUR"),
        };
        let answer = bench.operator().add_merchant(merchant).await.unwrap();
        Self::of(bench, (answer.merchant, answer.payload), "5812").await
    }

    /// A merchant that the operator knows already.
    pub async fn of(bench: &Bench, (merchant, sticker): (MerchantId, String), category: &str) -> Self {
        let client = client(bench).await;
        bench.operator().add_seller(merchant, SellerRequest { key: client.public_key() }).await.unwrap();
        Self { merchant, sticker, category: category.into(), client }
    }

    /// With these steps, for a month, everywhere.
    pub fn offer(&self, kind: PerkKind, steps: &[(u32, u64)]) -> SellerOffer {
        let (now, (millis, random)) = (self.client.ground.now(), self.client.ground.fresh().unwrap());
        SellerOffer {
            id: OfferId::new(millis, &random),
            seller: self.merchant,
            backend: self.client.backend.thumbprint(),
            title: "For regulars".into(),
            offer: Offer {
                kind,
                currency: currency("EUR"),
                category: self.category.parse().unwrap(),
                steps: steps.iter().map(|&(points, benefit)| Step { points, benefit }).collect(),
                place: Place::Everywhere,
                schedule: None,
                from: now,
                until: now.plus(30 * DAY),
            },
            lending: (kind == PerkKind::Loan).then_some(Lending { fee: 150, instalments: 3, rhythm: Rhythm::Monthly }),
            largest: (kind == PerkKind::DelayedPayment).then(|| euro(20_000)),
            iat: now,
        }
    }

    pub async fn publishes(&self, offer: &SellerOffer) {
        let submission = OfferSubmission { offer: self.client.signed(offer.clone()).unwrap() };
        self.client.post::<OfferAnswer>("seller/v1/offers", &submission).await.unwrap();
    }

    pub async fn offers(&self, kind: PerkKind, steps: &[(u32, u64)]) -> OfferId {
        let offer = self.offer(kind, steps);
        self.publishes(&offer).await;
        offer.id
    }

    /// Which steps were used: all that a seller learns.
    pub async fn uses(&self) -> Vec<OfferUse> {
        self.client.get::<OfferUses>("seller/v1/uses", &[]).await.unwrap().items
    }
}

impl Phone {
    /// With 100.00 EUR, and [`POINTS`].
    pub async fn with_points(bench: &Bench) -> Self {
        let phone = Self::with_money(bench).await;
        let now = Timestamp::from_millis(bench.clock().now_millis());
        let ago = |days: i64| Some(now.plus(-days * DAY));
        let known = PersonRequest { member_since: ago(400), identity_confirmed_at: ago(40) };
        bench.operator().describe_person(phone.membership().unwrap().unwrap().user, known).await.unwrap();
        phone.sync().await.unwrap();
        let preview = phone.consents().preview_collection(None, None, None).unwrap();
        phone.consents().grant_collection(&preview, None).await.unwrap();
        let assessed =
            async || phone.sync().await.is_ok() && phone.points().overview().unwrap().state == PointsState::Assessed;
        eventually("a score comes", assessed).await;
        let score = phone.points().overview().unwrap().score.unwrap();
        assert_eq!(score.recomputed, Some(i64::from(POINTS)));
        phone
    }

    /// Lets a seller learn of the steps that are used.
    pub async fn reaching(&self, seller: &Seller) -> Consent {
        self.perks().refresh().await.unwrap();
        let preview = self.consents().preview_reach(seller.merchant, None).unwrap();
        let granted = self.consents().grant_reach(&preview, None).await.unwrap();
        self.sync().await.unwrap();
        granted
    }
}
