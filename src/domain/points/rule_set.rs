//! The rules as they are published and signed, before anybody checked them.

use serde::{Deserialize, Serialize};

use super::Day;
use crate::domain::perk::{Ceilings, ProtectedCategories};

/// A published rule set. Unknown members make it unreadable, so that no rule hides in one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Grows with every change of the rules.
    pub version: u32,
    /// The first day that it holds on.
    pub valid_from: Day,
    /// Where every score lies.
    pub range: Range,
    /// What everybody begins with.
    pub start: i64,
    /// The parts of the score.
    pub factors: Vec<FactorRule>,
    /// What nobody may ask points for.
    pub protected: ProtectedCategories,
    /// How far perks may go.
    pub ceilings: Ceilings,
}

/// The least and the most, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The least.
    pub lowest: i64,
    /// The most.
    pub highest: i64,
}

/// One part of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct FactorRule {
    /// The factor's name.
    pub factor: String,
    /// What it can take away at most, and bring at most.
    pub bounds: Range,
    /// The entries that it admits.
    pub kinds: Vec<KindRule>,
}

/// One kind of entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    /// Its name.
    pub kind: String,
    /// What one is worth.
    pub points: i64,
    /// How many days one counts, from the day it occurred on; without end if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lasts_days: Option<u32>,
    /// What one is worth once it is settled. Negative kinds have it, others do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settled>,
    /// How many count.
    pub counts: Counts,
}

/// What remains of a negative entry once it is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// What it is worth from then on.
    pub points: i64,
    /// How many days it still counts, from the day it was settled on; never longer than it would have unsettled.
    pub lasts_days: u32,
}

/// How many entries of one kind count: doing more of a thing does not bring more for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// At most so many at a time.
    pub in_all: u32,
    /// At most so many that occurred in one calendar month of UTC.
    pub per_month: u32,
}
