//! The trait, one line for each call.

use async_trait::async_trait;
use tally::domain::id::{OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::ride::RideOffer;

use super::super::SqliteStore;
use super::{bikes, disputes, offers, rentals, systems};
use crate::store::{
    Bike, BikeFact, BikePage, BikeSystem, DisputePage, RentalRecord, RideStep, RideStore, Rule, StoreError, SystemPage,
};

#[async_trait]
impl RideStore for SqliteStore {
    async fn add_system(&self, system: BikeSystem) -> Result<bool, StoreError> {
        self.write(move |connection| systems::add(connection, &system)).await
    }

    async fn end_system(&self, system: String, at: Timestamp) -> Result<bool, StoreError> {
        self.write(move |connection| systems::end(connection, &system, at)).await
    }

    async fn systems(&self, after: Option<String>, most: usize) -> Result<SystemPage, StoreError> {
        self.read(move |connection| systems::page(connection, after.as_deref(), most)).await
    }

    async fn put_bike(&self, bike: Bike) -> Result<bool, StoreError> {
        self.write(move |connection| bikes::put(connection, &bike)).await
    }

    async fn jam(&self, system: String, bike: String, jammed: bool) -> Result<bool, StoreError> {
        self.write(move |connection| bikes::jam(connection, &system, &bike, jammed)).await
    }

    async fn bike(&self, system: String, bike: String) -> Result<Option<BikeFact>, StoreError> {
        self.read(move |connection| bikes::find(connection, &system, &bike)).await
    }

    async fn bikes(&self, system: String, after: Option<String>, most: usize) -> Result<BikePage, StoreError> {
        self.read(move |connection| bikes::page(connection, &system, after.as_deref(), most)).await
    }

    async fn add_ride_offer(&self, offer: RideOffer) -> Result<(), StoreError> {
        self.write(move |connection| offers::add(connection, &offer)).await
    }

    async fn overdue(&self, now: Timestamp, most: usize) -> Result<Vec<(UserId, OperationId)>, StoreError> {
        self.read(move |connection| rentals::overdue(connection, now, most)).await
    }

    async fn step(
        &self,
        user: UserId,
        rental: OperationId,
        at: Timestamp,
        rule: Rule<RentalRecord, Vec<RideStep>>,
    ) -> Result<(), StoreError> {
        self.write(move |connection| rentals::step(connection, (user, rental), at, rule)).await
    }

    async fn disputes(&self, after: Option<String>, most: usize) -> Result<DisputePage, StoreError> {
        self.read(move |connection| disputes::page(connection, after.as_deref(), most)).await
    }
}
