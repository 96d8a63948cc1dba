use super::Rentals;
use crate::domain::fare::{Fare, Ride};
use crate::domain::id::OperationId;
use crate::store::rentals::RentalRow;
use crate::wallet::WalletError;
use crate::wire::ride::Charge;

impl Rentals {
    /// What the ride costs if it ends now after `metres`, by the plan that was signed and never above the cap. Once it was
    /// ended, what it costs by what was said then; once it is charged, what the charge says.
    ///
    /// [`WalletError::RideElsewhere`] while the lock is closed.
    pub fn fare_so_far(&self, id: OperationId, metres: u64) -> Result<Fare, WalletError> {
        let row = self.row(id)?;
        let began = row.began_at.ok_or(WalletError::RideElsewhere { state: row.state })?;
        let RentalRow { terms, booked, ended_at, metres: said, .. } = row;
        if let Some(booked) = booked {
            return Ok(booked.fare);
        }
        let until = ended_at.map_or_else(|| self.core.now(), Ok)?;
        Ok(Charge::fare_under(&terms, Ride::so_far(began, until, said.unwrap_or(metres)))?)
    }
}
