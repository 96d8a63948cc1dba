//! Rides: a bike is offered, unlocked under a service order, ended, charged, and disputed where a charge is more than was
//! signed for.
//!
//! A rental is known by the id of the operation that unlocks ([`Unlock`]). What that operation signs is the whole of what
//! may ever be collected: the plan, by which both sides work out the same fare, and the `risk_fund` that caps it (the
//! service order of WeChat Pay Score).

mod cancel;
mod charge;
mod dispute;
mod end;
mod fact;
mod offer;
mod unlock;

pub use cancel::RideCancel;
pub use charge::{Charge, ChargeFault};
pub use dispute::{DisputeReason, RideDispute};
pub use end::RideEnd;
pub use fact::RideFact;
pub use offer::{RideOffer, RideOfferAnswer, RideOfferRequest};
pub use unlock::{RideTerms, Unlock};
