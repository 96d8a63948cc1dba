//! A plan that was found fit to ride under.

use super::Plan;
use crate::domain::money::Currency;

/// The most segments that a plan may have for each of time and distance, so that a fare is quickly worked out.
pub const MAXIMUM_SEGMENTS: usize = 64;

/// The whole of a price, in basis points.
const WHOLE: u32 = 10_000;

/// A plan under which nothing can be charged that the person could not have worked out before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    pub(super) plan: Plan,
    pub(super) tax: u32,
}

/// Why nobody can ride under a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A base price below zero.
    #[error("the base price is negative")]
    NegativePrice,
    /// Prices that move while somebody rides cannot be agreed to beforehand.
    #[error("prices are raised at the moment")]
    Surge,
    /// A cap over time, of GBFS 3.1, that this version does not work out.
    #[error("the plan caps fares over time, which GBFS 3.0 does not know")]
    Capped,
    /// Tax comes on top, and how much was not said.
    #[error("tax comes on top, and nobody says how much")]
    TaxNotSaid,
    /// A tax was given for a plan whose prices are final, or one of more than the whole price.
    #[error("a tax that the plan does not have, or more than the whole price")]
    StrangeTax,
    /// A segment that ends where it starts, or before.
    #[error("segment {0} ends before it starts")]
    Backwards(usize),
    /// More segments than anybody could check.
    #[error("more than {MAXIMUM_SEGMENTS} segments")]
    TooManySegments,
}

impl Tariff {
    /// Checks a plan. `tax` is in basis points of the price; it must be given if, and only if, the plan is taxable.
    pub fn new(plan: Plan, tax: Option<u32>) -> Result<Self, PlanError> {
        let tax = known_tax(plan.is_taxable, tax)?;
        match () {
            () if plan.price.is_negative() => Err(PlanError::NegativePrice),
            () if plan.surge_pricing => Err(PlanError::Surge),
            () if plan.fare_capping.is_some() => Err(PlanError::Capped),
            () => check_segments(&plan).map(|()| Self { plan, tax }),
        }
    }

    /// What its prices are in.
    pub fn currency(&self) -> Currency {
        self.plan.currency
    }

    /// The plan, to be shown or stored.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }
}

fn known_tax(is_taxable: bool, tax: Option<u32>) -> Result<u32, PlanError> {
    match (is_taxable, tax) {
        (true, Some(tax)) if tax <= WHOLE => Ok(tax),
        (true, None) => Err(PlanError::TaxNotSaid),
        (false, None) => Ok(0),
        _ => Err(PlanError::StrangeTax),
    }
}

fn check_segments(plan: &Plan) -> Result<(), PlanError> {
    for segments in [&plan.per_min_pricing, &plan.per_km_pricing] {
        if segments.len() > MAXIMUM_SEGMENTS {
            return Err(PlanError::TooManySegments);
        }
        if let Some(wrong) = segments.iter().position(|segment| !segment.is_ordered()) {
            return Err(PlanError::Backwards(wrong));
        }
    }
    Ok(())
}
