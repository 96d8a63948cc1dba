use async_trait::async_trait;
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{MerchantId, OfferId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::loan::LoanQuote;

use super::{NewSeller, OfferRecord, OfferSlice, PersonStanding, Seller, SellerOfferPage, StoreError, UseSlice};

/// What a backend has to keep of perks. Their uses come about by operations that are settled.
#[async_trait]
pub trait PerkStore: Send + Sync {
    /// Makes a merchant a seller, once; gives the seller as it stands, or `None` if the merchant or the key has another.
    async fn add_seller(&self, seller: NewSeller) -> Result<Option<Seller>, StoreError>;

    /// The seller whose key has this name.
    async fn seller(&self, key: Thumbprint) -> Result<Option<Seller>, StoreError>;

    /// Publishes an offer, once; `false` if other bytes stand under its id.
    async fn add_offer(&self, offer: OfferRecord) -> Result<bool, StoreError>;

    /// One offer.
    async fn offer(&self, id: OfferId) -> Result<Option<OfferRecord>, StoreError>;

    /// Ends a seller's offer; gives it as it stands then, or `None` if there is no such offer of this seller.
    async fn end_offer(
        &self,
        seller: MerchantId,
        id: OfferId,
        at: Timestamp,
    ) -> Result<Option<OfferRecord>, StoreError>;

    /// What was published or ended after a position and is not over at `now`.
    async fn offers(&self, after: i64, now: Timestamp, most: usize) -> Result<OfferSlice, StoreError>;

    /// A seller's offers, from behind this one on.
    async fn seller_offers(
        &self,
        seller: MerchantId,
        after: Option<OfferId>,
        most: usize,
    ) -> Result<SellerOfferPage, StoreError>;

    /// How somebody stands towards a seller now.
    async fn standing(&self, user: UserId, seller: MerchantId, now: Timestamp) -> Result<PersonStanding, StoreError>;

    /// Keeps the quote of a loan until it is used or long expired.
    async fn add_loan_quote(&self, quote: LoanQuote) -> Result<(), StoreError>;

    /// Whether a loan of this lender is not paid back yet.
    async fn owes(&self, user: UserId, lender: MerchantId) -> Result<bool, StoreError>;

    /// The uses of a seller's offers after a position.
    async fn uses(&self, seller: MerchantId, after: i64, most: usize) -> Result<UseSlice, StoreError>;
}
