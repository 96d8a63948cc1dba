//! What points may bring: published steps, none of them a cliff. Below the first there is always the ordinary way.

use serde::{Deserialize, Serialize};

use super::{Category, HIGHEST, LOWEST, Rules};

/// The least that two steps of one offer lie apart.
pub(super) const CLOSEST: i64 = 20;

/// The most steps that one offer has.
const MOST_STEPS: usize = 3;

/// What points can be good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PerkKind {
    /// A part of the deposit is not asked for.
    DepositWaiver,
    /// A part of the price is not asked for.
    Discount,
    /// The price may be paid some days later.
    DelayedPayment,
    /// A part of what a loan costs is not asked for.
    Loan,
}

/// What a step brings, counted from the ordinary way: a later step of an offer includes the earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Benefit {
    /// A part of a whole, as an exact fraction: a third is `[1, 3]`.
    Part(u32, u32),
    /// Days.
    Days(u32),
}

/// How much a step of one kind of perk may bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Ceiling {
    /// The kind of perk.
    pub perk: PerkKind,
    /// The most that one step may bring beyond the one before.
    pub per_step: Benefit,
    /// The most steps that one offer may have.
    pub steps: u8,
}

/// One step of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The points that it asks.
    pub points: i64,
    /// What it brings.
    pub benefit: Benefit,
}

/// Why the steps of an offer are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LadderFault {
    /// Nobody may ask points for this.
    #[error("nobody may ask points for {0}")]
    Protected(Category),
    /// The rules have no ceiling for this kind of perk, so it may not ask for points.
    #[error("the rules do not let {0} ask for points")]
    NotInRules(PerkKind),
    /// There is no step, or there are more than the rules allow.
    #[error("{0} steps are none, or more than the rules allow")]
    HowMany(usize),
    /// A step that nobody can reach, or that everybody has.
    #[error("a step at {0} points is out of reach, or nobody is below it")]
    OutOfRange(i64),
    /// Two steps follow too closely, or not in order.
    #[error("the step at {0} points follows the one before too closely")]
    TooClose(i64),
    /// A step brings more than one step may, or less than the one before, or something else than this kind of perk does.
    #[error("the step at {0} points brings more than a step may, or nothing, or the wrong thing")]
    AboveCeiling(i64),
}

impl PerkKind {
    /// What no rule set can go beyond.
    fn limit(self) -> Benefit {
        match self {
            Self::DepositWaiver => Benefit::Part(1, 3),
            Self::Discount | Self::Loan => Benefit::Part(1, 10),
            Self::DelayedPayment => Benefit::Days(14),
        }
    }
}

impl Benefit {
    /// The ordinary way, in the same unit.
    fn nothing(self) -> Self {
        match self {
            Self::Part(..) => Self::Part(0, 1),
            Self::Days(_) => Self::Days(0),
        }
    }

    /// Whether this brings more than `before`, by `ceiling` at most: exactly, by multiplying crosswise.
    fn adds_within(self, before: Self, ceiling: Self) -> bool {
        match (self, before, ceiling) {
            (Self::Days(days), Self::Days(before), Self::Days(ceiling)) => days > before && days - before <= ceiling,
            (Self::Part(part, of), Self::Part(before, before_of), Self::Part(ceiling, ceiling_of)) => {
                let [part, of, before, before_of] = [part, of, before, before_of].map(i128::from);
                let more = part * before_of - before * of;
                more > 0 && more * i128::from(ceiling_of) <= i128::from(ceiling) * of * before_of
            }
            _ => false,
        }
    }

    /// This part of so many minor units, rounded down; nothing of it for days.
    pub fn part_of(self, whole: i64) -> i64 {
        match self {
            Self::Part(part, of) if of > 0 => {
                let minor = i128::from(whole) * i128::from(part.min(of)) / i128::from(of);
                i64::try_from(minor).unwrap_or(whole)
            }
            _ => 0,
        }
    }
}

impl Ceiling {
    /// Whether a rule set may have it.
    pub(super) fn is_allowed(&self) -> bool {
        let nothing = self.per_step.nothing();
        self.per_step.adds_within(nothing, self.perk.limit()) && (1..=MOST_STEPS).contains(&usize::from(self.steps))
    }
}

impl Rules {
    /// Checks the steps of an offer by a merchant of a category (ISO 18245), lowest first.
    pub fn check_ladder(&self, perk: PerkKind, category: u16, steps: &[Step]) -> Result<(), LadderFault> {
        if let Some(protected) = self.protects(category) {
            return Err(LadderFault::Protected(protected));
        }
        let ceiling = self.ceiling(perk).ok_or(LadderFault::NotInRules(perk))?;
        if steps.is_empty() || steps.len() > usize::from(ceiling.steps) {
            return Err(LadderFault::HowMany(steps.len()));
        }
        let before = std::iter::once(None).chain(steps.iter().map(Some));
        before.zip(steps).try_for_each(|(before, step)| self.check_step(ceiling, before, step))
    }

    fn check_step(&self, ceiling: &Ceiling, before: Option<&Step>, step: &Step) -> Result<(), LadderFault> {
        if !(LOWEST + 1..=HIGHEST).contains(&step.points) {
            return Err(LadderFault::OutOfRange(step.points));
        }
        if before.is_some_and(|before| step.points - before.points < self.set.step_distance) {
            return Err(LadderFault::TooClose(step.points));
        }
        let below = before.map_or(ceiling.per_step.nothing(), |before| before.benefit);
        let fits = step.benefit.adds_within(below, ceiling.per_step);
        if fits { Ok(()) } else { Err(LadderFault::AboveCeiling(step.points)) }
    }
}

/// The highest step that so many points reach; `None` is the ordinary way.
pub fn step_reached(steps: &[Step], points: i64) -> Option<&Step> {
    steps.iter().filter(|step| step.points <= points).max_by_key(|step| step.points)
}

impl std::fmt::Display for PerkKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::DepositWaiver => "a deposit waiver",
            Self::Discount => "a discount",
            Self::DelayedPayment => "a delayed payment",
            Self::Loan => "a loan",
        })
    }
}
