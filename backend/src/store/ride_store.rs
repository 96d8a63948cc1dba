use async_trait::async_trait;
use tally::domain::id::{OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::ride::RideOffer;

use super::{Bike, BikeFact, BikePage, BikeSystem, DisputePage, RentalRecord, RideStep, Rule, StoreError, SystemPage};

/// What a backend has to keep of bikes. Rentals themselves come about by operations that are settled.
#[async_trait]
pub trait RideStore: Send + Sync {
    /// Keeps a system; `false` if another one stands under its id.
    async fn add_system(&self, system: BikeSystem) -> Result<bool, StoreError>;

    /// Ends a system: nobody unlocks its bikes any more. `false` if there is none.
    async fn end_system(&self, system: String, at: Timestamp) -> Result<bool, StoreError>;

    /// Systems, from behind this one on.
    async fn systems(&self, after: Option<String>, most: usize) -> Result<SystemPage, StoreError>;

    /// Keeps a bike, or puts it at another station; `false` if there is no such system.
    async fn put_bike(&self, bike: Bike) -> Result<bool, StoreError>;

    /// Says whether a lock is jammed; `false` if there is no such bike.
    async fn jam(&self, system: String, bike: String, jammed: bool) -> Result<bool, StoreError>;

    /// One bike.
    async fn bike(&self, system: String, bike: String) -> Result<Option<BikeFact>, StoreError>;

    /// The bikes of a system, from behind this one on.
    async fn bikes(&self, system: String, after: Option<String>, most: usize) -> Result<BikePage, StoreError>;

    /// Keeps an offer until it is used or long expired.
    async fn add_ride_offer(&self, offer: RideOffer) -> Result<(), StoreError>;

    /// Rentals that never began and whose time to begin is over, at most so many.
    async fn overdue(&self, now: Timestamp, most: usize) -> Result<Vec<(UserId, OperationId)>, StoreError>;

    /// Lets a rental take steps that no operation asks for.
    async fn step(
        &self,
        user: UserId,
        rental: OperationId,
        at: Timestamp,
        rule: Rule<RentalRecord, Vec<RideStep>>,
    ) -> Result<(), StoreError>;

    /// Disputes, oldest first, from behind this one on.
    async fn disputes(&self, after: Option<String>, most: usize) -> Result<DisputePage, StoreError>;
}
