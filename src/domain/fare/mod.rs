//! What a ride costs, by a pricing plan of GBFS 3.0 (`system_pricing_plans.json`): from whole seconds and metres to whole
//! minor units, with exact decimals in between. Phone and backend ask the same function; `docs/fares.md` has the rules in
//! words, and an implementation written from that page alone agrees with this one.

mod compute;
mod exact;
mod lines;
mod plan;
mod segment;
mod tariff;
#[cfg(test)]
mod tests;

pub use compute::{FareError, Ride};
pub use exact::{Exact, NotExact};
pub use lines::{Fare, Line, LineKind};
pub use plan::{Localized, Plan};
pub use segment::Segment;
pub use tariff::{MAXIMUM_SEGMENTS, PlanError, Tariff};
