//! Rides: what one would cost, unlocking, the fare so far, ending, taking back and disputing.

mod dispute;
mod end;
mod evidence;
mod fare;
mod prepare;
mod record;
mod unlock;

use std::sync::Arc;

pub use record::{PreparedRide, Rental};

use super::core::Core;
use super::{Page, PageRequest, WalletError};
use crate::domain::id::OperationId;
use crate::store::rentals::{self, RentalRow};

pub use crate::store::rentals::RideState;

/// Riding, and what was ridden.
#[derive(Clone)]
pub struct Rentals {
    pub(super) core: Arc<Core>,
}

impl Rentals {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// One ride, as it stands.
    pub fn find(&self, id: OperationId) -> Result<Rental, WalletError> {
        self.row(id).map(Rental::from)
    }

    /// Rides, newest first, those that were only shown included.
    pub fn page(&self, request: &PageRequest) -> Result<Page<Rental>, WalletError> {
        Ok(self.core.page(request, rentals::page)?.map(Rental::from))
    }

    /// Rides that were agreed to and are not over, newest first: unlocking, waiting for the lock, under way, or not charged yet.
    pub fn going_on(&self) -> Result<Vec<Rental>, WalletError> {
        Ok(self.core.read_short(rentals::going_on)?.into_iter().map(Rental::from).collect())
    }

    fn row(&self, id: OperationId) -> Result<RentalRow, WalletError> {
        self.core.read_short(|r| rentals::find(r, id))?.ok_or(WalletError::NotFound(id))
    }

    /// Sends what was signed, waits for it as long as somebody before a lock would, and says how far it got.
    async fn sent(&self, id: OperationId) -> Result<Rental, WalletError> {
        self.core.push_and_wait().await;
        self.find(id).map_err(WalletError::after_agreeing)
    }
}
