//! From a ride to its fare.

use super::{Exact, Fare, LineKind, Segment, Tariff};
use crate::domain::money::{Money, MoneyError};
use crate::domain::time::Timestamp;

const SECONDS_IN_A_MINUTE: u64 = 60;
const METRES_IN_A_KILOMETRE: u64 = 1000;

/// How long and how far somebody rode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ride {
    /// Whole seconds.
    pub seconds: u64,
    /// Whole metres.
    pub metres: u64,
}

impl Ride {
    /// The ride so far. A clock that lies before the beginning counts as no time at all.
    pub fn so_far(began: Timestamp, now: Timestamp, metres: u64) -> Self {
        Self { seconds: u64::try_from(now.since(began)).unwrap_or(0), metres }
    }
}

/// Why there is no fare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FareError {
    /// The sum of the lines does not fit.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Tariff {
    /// What `ride` costs. While somebody is riding, this is the fare so far; unless the plan gives discounts, it never falls
    /// as the ride goes on.
    pub fn fare(&self, ride: Ride) -> Result<Fare, FareError> {
        let fare = self.charge(Fare::nothing(Money::zero(self.currency())), LineKind::Base, self.plan.price, 1)?;
        let fare =
            self.along(fare, &self.plan.per_min_pricing, ride.seconds, SECONDS_IN_A_MINUTE, LineKind::Minutes)?;
        let fare =
            self.along(fare, &self.plan.per_km_pricing, ride.metres, METRES_IN_A_KILOMETRE, LineKind::Kilometres)?;
        self.taxed(nothing_at_least(fare)?)
    }

    fn along(
        &self,
        fare: Fare,
        segments: &[Segment],
        travelled: u64,
        unit: u64,
        kind: fn(usize) -> LineKind,
    ) -> Result<Fare, FareError> {
        segments.iter().enumerate().try_fold(fare, |fare, (place, segment)| {
            self.charge(fare, kind(place), segment.rate, segment.charges(travelled, unit))
        })
    }

    fn charge(&self, fare: Fare, kind: LineKind, rate: Exact, times: u64) -> Result<Fare, FareError> {
        if times == 0 {
            return Ok(fare);
        }
        let minor = rate.minor_units(times, self.currency().decimals()).ok_or(MoneyError::Overflow)?;
        Ok(fare.and(kind, times, Money::new(minor, self.currency()))?)
    }

    fn taxed(&self, fare: Fare) -> Result<Fare, FareError> {
        if self.tax == 0 {
            return Ok(fare);
        }
        let tax = i128::from(fare.total.minor) * i128::from(self.tax) / 10_000;
        let minor = i64::try_from(tax).map_err(|_| MoneyError::Overflow)?;
        Ok(fare.and(LineKind::Tax, 1, Money::new(minor, self.currency()))?)
    }
}

fn nothing_at_least(fare: Fare) -> Result<Fare, MoneyError> {
    if fare.total.minor >= 0 {
        return Ok(fare);
    }
    let missing = Money::zero(fare.total.currency).minus(fare.total)?;
    fare.and(LineKind::NothingAtLeast, 1, missing)
}
