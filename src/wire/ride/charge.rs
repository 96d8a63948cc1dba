use serde::{Deserialize, Serialize};

use super::RideTerms;
use crate::crypto::jws::Document;
use crate::domain::fare::{Fare, FareError, PlanError, Ride, Tariff};
use crate::domain::id::{OperationId, UserId};
use crate::domain::money::{Money, MoneyError};
use crate::domain::redacted::redacted;
use crate::domain::rental::{ChargeError, may_charge};
use crate::domain::time::Timestamp;

/// What was collected for a ride, signed by the backend.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Charge {
    /// Who paid.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The rental, by the operation that unlocked.
    pub rental: OperationId,
    /// When the ride began.
    pub began_at: Timestamp,
    /// When it ended.
    pub ended_at: Timestamp,
    /// How far it went, in metres.
    pub metres: u64,
    /// What the ride costs by the plan that was signed, and why.
    pub fare: Fare,
    /// What was collected: at most the fare, and at most the `risk_fund`.
    pub collected: Money,
    /// How much of the deposit came back.
    pub returned: Money,
    /// When it was booked.
    pub iat: Timestamp,
}

redacted!(Charge { rental, iat });

/// How a charge goes beyond what was signed for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChargeFault {
    /// The plan that was signed is none that anybody can ride under.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The fare does not fit.
    #[error(transparent)]
    Fare(#[from] FareError),
    /// By the plan that was signed, the ride costs something else.
    #[error("the fare is not what the plan comes to")]
    OtherFare,
    /// More was collected than may be.
    #[error(transparent)]
    Collected(#[from] ChargeError),
    /// The deposit does not add up.
    #[error("what came back of the deposit does not add up")]
    Deposit,
    /// The amounts cannot be compared.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Charge {
    /// Holds a charge against the terms that were signed; both sides call this.
    pub fn check(&self, terms: &RideTerms) -> Result<(), ChargeFault> {
        if self.fare != Self::fare_under(terms, Ride::so_far(self.began_at, self.ended_at, self.metres))? {
            return Err(ChargeFault::OtherFare);
        }
        may_charge(self.collected, self.fare.total, terms.order.risk_fund)?;
        let held_back = if self.collected.fits(terms.order.deposit)? { self.collected } else { terms.order.deposit };
        let due_back = terms.order.deposit.minus(held_back)?;
        if due_back == self.returned { Ok(()) } else { Err(ChargeFault::Deposit) }
    }

    /// What a ride costs under these terms, capped by the `risk_fund`.
    pub fn fare_under(terms: &RideTerms, ride: Ride) -> Result<Fare, ChargeFault> {
        let fare = Tariff::new(terms.plan.clone(), terms.tax)?.fare(ride)?;
        Ok(fare.capped(terms.order.risk_fund)?)
    }
}

impl Document for Charge {
    const TYP: &'static str = "tally-charge+jwt";
    const VERSION: u32 = 1;
}
