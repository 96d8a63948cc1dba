//! The trait, one line for each call.

use async_trait::async_trait;
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{MerchantId, OfferId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::loan::LoanQuote;

use super::super::SqliteStore;
use super::{loans, offers, sellers, standing, uses};
use crate::store::{
    NewSeller, OfferRecord, OfferSlice, PerkStore, PersonStanding, Seller, SellerOfferPage, StoreError, UseSlice,
};

#[async_trait]
impl PerkStore for SqliteStore {
    async fn add_seller(&self, seller: NewSeller) -> Result<Option<Seller>, StoreError> {
        self.write(move |connection| sellers::add(connection, &seller)).await
    }

    async fn seller(&self, key: Thumbprint) -> Result<Option<Seller>, StoreError> {
        self.read(move |connection| sellers::by_key(connection, &key)).await
    }

    async fn add_offer(&self, offer: OfferRecord) -> Result<bool, StoreError> {
        self.write(move |connection| offers::add(connection, &offer)).await
    }

    async fn offer(&self, id: OfferId) -> Result<Option<OfferRecord>, StoreError> {
        self.read(move |connection| offers::find(connection, id)).await
    }

    async fn end_offer(
        &self,
        seller: MerchantId,
        id: OfferId,
        at: Timestamp,
    ) -> Result<Option<OfferRecord>, StoreError> {
        self.write(move |connection| offers::end(connection, seller, id, at)).await
    }

    async fn offers(&self, after: i64, now: Timestamp, most: usize) -> Result<OfferSlice, StoreError> {
        self.read(move |connection| offers::after(connection, after, now, most)).await
    }

    async fn seller_offers(
        &self,
        seller: MerchantId,
        after: Option<OfferId>,
        most: usize,
    ) -> Result<SellerOfferPage, StoreError> {
        self.read(move |connection| offers::of_seller(connection, seller, after, most)).await
    }

    async fn standing(&self, user: UserId, seller: MerchantId, now: Timestamp) -> Result<PersonStanding, StoreError> {
        self.read(move |connection| standing::load(connection, user, seller, now)).await
    }

    async fn add_loan_quote(&self, quote: LoanQuote) -> Result<(), StoreError> {
        self.write(move |connection| loans::add_quote(connection, &quote)).await
    }

    async fn owes(&self, user: UserId, lender: MerchantId) -> Result<bool, StoreError> {
        self.read(move |connection| loans::owes(connection, user, lender)).await
    }

    async fn uses(&self, seller: MerchantId, after: i64, most: usize) -> Result<UseSlice, StoreError> {
        self.read(move |connection| uses::after(connection, seller, after, most)).await
    }
}
