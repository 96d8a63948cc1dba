//! A pricing plan, as a feed publishes it.

use serde::{Deserialize, Serialize};

use super::{Exact, Segment};
use crate::domain::money::Currency;

/// One element of `plans[]` in `system_pricing_plans.json`, GBFS 3.0. Only a [`Tariff`](super::Tariff) made from it can
/// say what a ride costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Plan {
    /// The plan's name among the system's plans.
    pub plan_id: String,
    /// Its name for people.
    #[serde(default)]
    pub name: Vec<Localized>,
    /// What every price is in.
    pub currency: Currency,
    /// Charged once for every ride, in the currency's unit.
    pub price: Exact,
    /// Whether tax comes on top; the feed does not say how much.
    pub is_taxable: bool,
    /// Its terms for people.
    #[serde(default)]
    pub description: Vec<Localized>,
    /// What the distance costs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub per_km_pricing: Vec<Segment>,
    /// What the time costs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub per_min_pricing: Vec<Segment>,
    /// Whether prices are raised because many want to ride.
    #[serde(default)]
    pub surge_pricing: bool,
    /// A field of GBFS 3.1, kept only to notice it: to overlook a published cap would be to charge too much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fare_capping: Option<serde_json::Value>,
}

/// Text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Localized {
    /// The text.
    pub text: String,
    /// Its language, after BCP 47.
    pub language: String,
}
