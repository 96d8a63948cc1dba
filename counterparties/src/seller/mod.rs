//! Somebody who offers perks, played for the demonstration and the sandbox: what a seller's own program would do.

mod catalogue;

use std::path::Path;

use tally::crypto::jws::Signed;
use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::id::{MerchantId, OfferId};
use tally::domain::money::Currency;
use tally::wire::invite::Address;
use tally::wire::perk::{OfferAnswer, OfferSubmission, OfferUse, OfferUses, SellerOffer, SellerOffers};

pub use catalogue::{BREAD, EVENING_BREAD, LATER, Line, NO_DEPOSIT, SMALL_LOANS};

use crate::client::{Client, key};
use crate::ground::Ground;
use crate::trouble::Trouble;

/// A seller with its key.
pub struct Seller {
    client: Client,
    merchant: MerchantId,
}

impl Seller {
    /// Its key lies in `directory` under `name`; makes one if there is none.
    pub async fn open(
        (name, merchant): (&str, MerchantId),
        directory: &Path,
        (address, backend): (&Address, &Thumbprint),
        ground: &Ground,
    ) -> Result<Self, Trouble> {
        let key = key::keep(directory, name, ground).map_err(|error| Trouble::file(directory, error))?;
        Ok(Self { client: Client::connect((address.clone(), backend), key, ground.clone()).await?, merchant })
    }

    /// The key that its offers and requests are signed with.
    pub fn key(&self) -> PublicKey {
        self.client.public_key()
    }

    /// Who sells.
    pub fn merchant(&self) -> MerchantId {
        self.merchant
    }

    /// Offers this, unless it does so already; gives the offer's id.
    pub async fn offer(&self, line: &Line, currency: Currency) -> Result<OfferId, Trouble> {
        let now = self.client.ground.now();
        for known in self.offers().await? {
            let signed = Signed::<SellerOffer>::verify(&known.offer, &self.key());
            let offer = signed.map_err(Trouble::backend)?.into_document();
            if known.ended_at.is_none() && offer.title == line.title && now < offer.offer.until {
                return Ok(offer.id);
            }
        }
        let (millis, random) = self.client.ground.fresh()?;
        let id = OfferId::new(millis, &random);
        let (seller, backend) = (self.merchant, self.client.backend.thumbprint());
        let offer = SellerOffer {
            id,
            seller,
            backend,
            title: line.title.into(),
            offer: line.offer(currency, now),
            lending: line.lending(),
            largest: line.largest(currency),
            iat: now,
        };
        let submission = OfferSubmission { offer: self.client.signed(offer)? };
        self.client.post::<OfferAnswer>("seller/v1/offers", &submission).await?;
        Ok(id)
    }

    async fn offers(&self) -> Result<Vec<OfferAnswer>, Trouble> {
        let (mut items, mut after) = (Vec::new(), None::<String>);
        loop {
            let query: Vec<_> = after.iter().map(|after| ("after", after.as_str())).collect();
            let page: SellerOffers = self.client.get("seller/v1/offers", &query).await?;
            items.extend(page.items);
            after = page.next;
            if after.is_none() {
                return Ok(items);
            }
        }
    }

    /// Which steps of its offers were used: all that it learns of anybody's points.
    pub async fn uses(&self) -> Result<Vec<OfferUse>, Trouble> {
        let (mut items, mut after) = (Vec::new(), String::new());
        loop {
            let page: OfferUses = self.client.get("seller/v1/uses", &[("after", &after)]).await?;
            items.extend(page.items);
            after = page.next;
            if !page.more {
                return Ok(items);
            }
        }
    }
}
