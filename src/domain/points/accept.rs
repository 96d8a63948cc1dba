//! What a rule set must keep, whoever signed it.

use std::collections::BTreeMap;

use super::{EntryKind, Factor, FactorRule, Forbidden, HIGHEST, KindRule, LOWEST, Range, RuleSet, Rules};
use crate::domain::perk::{CategoryRange, ProtectedCategories};

/// No factor and no entry is worth more than the whole range.
const WIDEST: i64 = HIGHEST - LOWEST;

/// The longest that anything is held against anybody: three years.
const LONGEST_DAYS: u32 = 1096;

/// More entries than anybody has; keeps sums far from the end of their range.
const MOST_COUNTED: u32 = 1000;

/// Why a rule set is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// Rules in use are not replaced by older ones.
    #[error("version {offered} of the rules is older than version {known}, which is in use")]
    VersionRegress {
        /// The version in use.
        known: u32,
        /// The version that came.
        offered: u32,
    },
    /// The same version says something else than before.
    #[error("version {0} of the rules was changed after it was published")]
    VersionChanged(u32),
    /// The range is not the one that points have.
    #[error("points range from {LOWEST} to {HIGHEST}, not from {} to {}", .0.lowest, .0.highest)]
    Range(Range),
    /// The start lies outside the range.
    #[error("a start of {0} points lies outside the range")]
    Start(i64),
    /// The factor is forbidden by its source.
    #[error("the factor {factor:?} is about {forbidden}, which points never come from")]
    ForbiddenFactor {
        /// Its name.
        factor: String,
        /// What it would come from.
        forbidden: Forbidden,
    },
    /// The factor is not on the list of factors.
    #[error("{0:?} is not a factor")]
    UnknownFactor(String),
    /// The factor stands there twice.
    #[error("the factor {0} stands in the rules twice")]
    FactorTwice(Factor),
    /// The bounds do not include zero, or are wider than the range.
    #[error("the bounds of {0} do not include zero, or are wider than the range")]
    Bounds(Factor),
    /// The kind of entry is forbidden by its source.
    #[error("entries of the kind {kind:?} are about {forbidden}, which points never come from")]
    ForbiddenKind {
        /// Its name.
        kind: String,
        /// What it would come from.
        forbidden: Forbidden,
    },
    /// The kind of entry is not on the list of this factor.
    #[error("{factor} has no entries of the kind {kind:?}")]
    UnknownKind {
        /// Its name.
        kind: String,
        /// The factor that lists it.
        factor: Factor,
    },
    /// The kind stands there twice.
    #[error("entries of the kind {0} stand in the rules twice")]
    KindTwice(EntryKind),
    /// Its points are zero, of the wrong sign, or more than the range is wide.
    #[error("entries of the kind {kind} may not be worth {points} points")]
    Points {
        /// The kind.
        kind: EntryKind,
        /// What it is worth in these rules.
        points: i64,
    },
    /// A negative entry would count for ever, or longer than three years, or for no day at all.
    #[error("entries of the kind {0} must expire, within three years")]
    NeverExpires(EntryKind),
    /// A negative entry must lose at least half of its weight when it is settled, and not last longer; others cannot be settled.
    #[error("entries of the kind {0} do not heal as they must when they are settled")]
    Healing(EntryKind),
    /// None, or more than a thousand, would count.
    #[error("of entries of the kind {0}, between 1 and {MOST_COUNTED} must count")]
    Counts(EntryKind),
    /// A necessity is not protected, or not whole.
    #[error("{} to {} must be protected: nobody may ask points there", .0.from, .0.to)]
    Unprotected(CategoryRange),
    /// A step of a perk could bring more than a step may.
    #[error("a step of a perk may not bring that much")]
    Ceilings,
}

pub(super) fn not_older(set: &RuleSet, known: Option<&RuleSet>) -> Result<(), RulesFault> {
    match known {
        Some(known) if set.version < known.version => {
            Err(RulesFault::VersionRegress { known: known.version, offered: set.version })
        }
        Some(known) if set.version == known.version && set != known => Err(RulesFault::VersionChanged(set.version)),
        _ => Ok(()),
    }
}

pub(super) fn numbers(set: &RuleSet) -> Result<(), RulesFault> {
    if set.range != (Range { lowest: LOWEST, highest: HIGHEST }) {
        return Err(RulesFault::Range(set.range));
    }
    if !(LOWEST..=HIGHEST).contains(&set.start) {
        return Err(RulesFault::Start(set.start));
    }
    Ok(())
}

pub(super) fn perks(set: &RuleSet) -> Result<(), RulesFault> {
    let whole =
        |need: &CategoryRange| set.protected.0.iter().any(|range| range.from <= need.from && need.to <= range.to);
    if let Some(open) = ProtectedCategories::necessities().0.into_iter().find(|need| !whole(need)) {
        return Err(RulesFault::Unprotected(open));
    }
    if set.ceilings == set.ceilings.bounded() { Ok(()) } else { Err(RulesFault::Ceilings) }
}

pub(super) fn factors(set: RuleSet) -> Result<Rules, RulesFault> {
    let (mut bounds, mut kinds) = (BTreeMap::new(), BTreeMap::new());
    for rule in &set.factors {
        let factor = factor(rule)?;
        if bounds.insert(factor, rule.bounds).is_some() {
            return Err(RulesFault::FactorTwice(factor));
        }
        for rule in &rule.kinds {
            let kind = kind(rule, factor)?;
            if kinds.insert(kind, rule.clone()).is_some() {
                return Err(RulesFault::KindTwice(kind));
            }
        }
    }
    Ok(Rules { set, bounds, kinds })
}

fn factor(rule: &FactorRule) -> Result<Factor, RulesFault> {
    let name = rule.factor.clone();
    if let Some(forbidden) = Forbidden::named_in(&name) {
        return Err(RulesFault::ForbiddenFactor { factor: name, forbidden });
    }
    let factor = Factor::named(&name).ok_or(RulesFault::UnknownFactor(name))?;
    let around_zero = (-WIDEST..=0).contains(&rule.bounds.lowest) && (0..=WIDEST).contains(&rule.bounds.highest);
    if around_zero { Ok(factor) } else { Err(RulesFault::Bounds(factor)) }
}

fn kind(rule: &KindRule, factor: Factor) -> Result<EntryKind, RulesFault> {
    let name = rule.kind.clone();
    if let Some(forbidden) = Forbidden::named_in(&name) {
        return Err(RulesFault::ForbiddenKind { kind: name, forbidden });
    }
    let known = EntryKind::named(&name).filter(|kind| kind.factor() == factor);
    let kind = known.ok_or(RulesFault::UnknownKind { kind: name, factor })?;
    points(rule, kind)?;
    expires(rule, kind)?;
    heals(rule, kind)?;
    let counted = [rule.counts.in_all, rule.counts.per_month];
    if counted.iter().all(|number| (1..=MOST_COUNTED).contains(number)) {
        Ok(kind)
    } else {
        Err(RulesFault::Counts(kind))
    }
}

fn points(rule: &KindRule, kind: EntryKind) -> Result<(), RulesFault> {
    let allowed = if kind.is_negative() { -WIDEST..=-1 } else { 1..=WIDEST };
    if allowed.contains(&rule.points) { Ok(()) } else { Err(RulesFault::Points { kind, points: rule.points }) }
}

fn expires(rule: &KindRule, kind: EntryKind) -> Result<(), RulesFault> {
    let in_time = rule.lasts_days.is_some_and(|days| (1..=LONGEST_DAYS).contains(&days));
    if !kind.is_negative() || in_time { Ok(()) } else { Err(RulesFault::NeverExpires(kind)) }
}

fn heals(rule: &KindRule, kind: EntryKind) -> Result<(), RulesFault> {
    let heals = match rule.settled {
        None => !kind.is_negative(),
        Some(settled) => {
            let half = (rule.points..=0).contains(&settled.points) && settled.points * 2 >= rule.points;
            kind.is_negative() && half && rule.lasts_days.is_some_and(|days| settled.lasts_days <= days)
        }
    };
    if heals { Ok(()) } else { Err(RulesFault::Healing(kind)) }
}
