//! Whether an offer may be published, and may be believed: one question, asked by the backend and again by the phone.

use std::collections::HashSet;
use std::hash::Hash;
use std::ops::RangeInclusive;

use super::{Category, Ceilings, Offer, PerkKind, Place, ProtectedCategories, Step, WHOLE};
use crate::domain::time::DAY;

/// More steps than people can read.
pub const MAXIMUM_STEPS: usize = 12;

/// The longest that an offer holds, in days; then it is published anew.
pub const LONGEST_DAYS: i64 = 366;

/// What a rule set says about perks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The points that somebody can have.
    pub points: RangeInclusive<u32>,
    /// How far perks may go.
    pub ceilings: Ceilings,
    /// Where nobody may ask for points.
    pub protected: ProtectedCategories,
}

/// An offer that keeps the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoundOffer(Offer);

/// Which rule an offer breaks. Steps are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfferError {
    /// A necessity: no points condition is accepted there.
    #[error("no points may be asked for in category {0}")]
    Protected(Category),
    /// No steps, or more than people can read.
    #[error("an offer has 1 to {MAXIMUM_STEPS} steps")]
    StepCount,
    /// A step asks for points that nobody can have, or that everybody has.
    #[error("step {0} asks for points that tell nobody apart")]
    Points(usize),
    /// A step that does not ask more and bring more than the one before.
    #[error("step {0} does not rise above the one before")]
    NotRising(usize),
    /// A step that brings too much more than the one before: a cliff.
    #[error("step {step} brings {found} more than the one before, and {allowed} is the most")]
    Cliff {
        /// The step.
        step: usize,
        /// What it brings beyond the one before.
        found: u64,
        /// What it may bring.
        allowed: u64,
    },
    /// All steps together bring too much.
    #[error("the last step brings {found}, and {allowed} is the most")]
    Total {
        /// What the last step brings.
        found: u64,
        /// What it may bring.
        allowed: u64,
    },
    /// It ends before it begins.
    #[error("the offer ends before it begins")]
    Backwards,
    /// It holds in no city.
    #[error("the offer holds nowhere")]
    Nowhere,
    /// It holds for longer than a year.
    #[error("the offer holds for more than {LONGEST_DAYS} days")]
    TooLong,
    /// A city or a day stands twice.
    #[error("a city or a day stands twice")]
    Twice,
    /// It holds on no day, or at no hour.
    #[error("the offer holds at no time")]
    Never,
}

impl Offer {
    /// The offer, if it keeps the rules, or the first rule that it breaks.
    pub fn check(self, rules: &Rules) -> Result<SoundOffer, OfferError> {
        if rules.protected.protect(self.category) {
            return Err(OfferError::Protected(self.category));
        }
        self.check_frame()?;
        check_points(&self.steps, &rules.points)?;
        self.check_benefits(rules.ceilings.bounded())?;
        Ok(SoundOffer(self))
    }

    fn check_frame(&self) -> Result<(), OfferError> {
        let nowhere = matches!(&self.place, Place::Cities(cities) if cities.is_empty());
        match () {
            () if self.until <= self.from => Err(OfferError::Backwards),
            () if self.until > self.from.plus(LONGEST_DAYS * DAY) => Err(OfferError::TooLong),
            () if nowhere => Err(OfferError::Nowhere),
            () if self.says_twice() => Err(OfferError::Twice),
            () if self.schedule.as_ref().is_some_and(|schedule| !schedule.is_sound()) => Err(OfferError::Never),
            () if !(1..=MAXIMUM_STEPS).contains(&self.steps.len()) => Err(OfferError::StepCount),
            () => Ok(()),
        }
    }

    /// Whoever says something often makes every phone read it.
    fn says_twice(&self) -> bool {
        let cities = match &self.place {
            Place::Cities(cities) => any_twice(cities),
            Place::Everywhere => false,
        };
        cities || self.schedule.as_ref().is_some_and(|schedule| any_twice(&schedule.days))
    }

    fn check_benefits(&self, ceilings: Ceilings) -> Result<(), OfferError> {
        let last = self.steps.last().map_or(0, |step| step.benefit);
        let (allowed, total) = self.kind.ceilings(ceilings, last);
        let before = std::iter::once(0).chain(self.steps.iter().map(|step| step.benefit));
        for (step, (before, now)) in before.zip(&self.steps).enumerate() {
            let found = now.benefit.checked_sub(before).filter(|more| *more > 0).ok_or(OfferError::NotRising(step))?;
            if found > allowed {
                return Err(OfferError::Cliff { step, found, allowed });
            }
        }
        if last > total { Err(OfferError::Total { found: last, allowed: total }) } else { Ok(()) }
    }
}

fn any_twice<T: Eq + Hash>(items: &[T]) -> bool {
    let mut seen = HashSet::new();
    !items.iter().all(|item| seen.insert(item))
}

impl PerkKind {
    /// The most for one step and for all of them, in the measure of this kind; a loan's are parts of the largest one.
    fn ceilings(self, ceilings: Ceilings, last: u64) -> (u64, u64) {
        match self {
            Self::DepositWaiver => (ceilings.deposit_step, WHOLE),
            Self::Discount => (ceilings.price_step, ceilings.price_total),
            Self::DelayedPayment => (ceilings.delay_step, ceilings.delay_total),
            Self::Loan => (last.div_ceil(ceilings.loan_steps), i64::MAX.unsigned_abs()),
        }
    }
}

/// Each step asks more than the one before, and more than the fewest points that there are: a step that everybody reaches
/// would be no offer for points but a price.
fn check_points(steps: &[Step], range: &RangeInclusive<u32>) -> Result<(), OfferError> {
    let mut before = *range.start();
    for (place, step) in steps.iter().enumerate() {
        if !range.contains(&step.points) || step.points == *range.start() {
            return Err(OfferError::Points(place));
        }
        if step.points <= before {
            return Err(OfferError::NotRising(place));
        }
        before = step.points;
    }
    Ok(())
}

impl SoundOffer {
    /// What was published.
    pub fn offer(&self) -> &Offer {
        &self.0
    }

    /// The highest step that so many points reach.
    pub fn step(&self, points: u32) -> Option<Step> {
        self.0.steps.iter().rev().find(|step| step.points <= points).copied()
    }

    /// The next step above so many points.
    pub fn next_step(&self, points: u32) -> Option<Step> {
        self.0.steps.iter().find(|step| step.points > points).copied()
    }
}
