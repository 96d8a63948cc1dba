use clap::Args;
use serde::Serialize;
use tally::domain::id::OperationId;
use tally::wallet::{Rental, Rentals, WalletError};
use tally::wire::evidence::Evidence;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::{FareRecord, RideRecord};
use crate::session::Session;

/// Show one ride: what it costs so far, or what was collected, with the documents that prove it
#[derive(Args)]
pub(super) struct Show {
    /// The ride's id
    ride: OperationId,
    /// How far it has gone by now
    #[arg(long, default_value_t = 0, value_name = "METRES")]
    metres: u64,
}

/// A ride with what the phone works out, and what the backend signed.
#[derive(Serialize)]
struct WholeRide {
    ride: RideRecord,
    /// Until it is charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    fare_so_far: Option<FareRecord>,
    /// The compact JWS of the charge.
    #[serde(skip_serializing_if = "Option::is_none")]
    charge: Option<String>,
    /// The receipt for unlocking.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<Evidence>,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let rentals = session.open().await?.rentals();
        Outcome::done(&WholeRide::new(&rentals, rentals.find(self.ride)?, self.metres)?)
    }
}

impl WholeRide {
    /// The ride that the wallet holds, after so many metres if it is still under way.
    fn new(rentals: &Rentals, ride: Rental, metres: u64) -> Result<Self, Failure> {
        let id = ride.id;
        let counts = ride.began_at.is_some() && ride.fare.is_none();
        let fare_so_far = counts.then(|| rentals.fare_so_far(id, metres)).transpose()?.map(FareRecord::from);
        Ok(Self { ride: ride.into(), fare_so_far, charge: rentals.charge(id)?, receipt: known(rentals.evidence(id))? })
    }
}

/// There is none before the backend has answered.
fn known(evidence: Result<Evidence, WalletError>) -> Result<Option<Evidence>, Failure> {
    match evidence {
        Err(WalletError::NotFound(_)) => Ok(None),
        evidence => Ok(evidence.map(Some)?),
    }
}

impl Report for WholeRide {
    fn tell(&self, page: &mut Page) {
        self.ride.tell(page);
        if let Some(fare) = &self.fare_so_far {
            fare.tell(page, "Fare so far");
        }
        if self.charge.is_some() {
            page.faint("The backend signed the charge: --json shows it, and the receipt for unlocking.");
        }
    }
}
