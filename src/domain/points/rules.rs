//! Rules that were checked.

use std::collections::BTreeMap;

use super::accept::{self, RulesFault};
use super::{Day, Entry, EntryKind, Factor, KindRule, Range, RuleSet};
use crate::domain::perk;

/// [`super::LOWEST`] and [`super::HIGHEST`], as perks count them.
const FEWEST: u32 = 350;
const MOST: u32 = 950;

/// A rule set that keeps every promise that a rule set must keep. There is no other way to one than [`Rules::accept`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub(super) set: RuleSet,
    pub(super) bounds: BTreeMap<Factor, Range>,
    pub(super) kinds: BTreeMap<EntryKind, KindRule>,
}

/// The rules of the sandbox, as `docs/points-rules.json` has them.
const REFERENCE: &str = include_str!("../../../docs/points-rules.json");

impl Rules {
    /// Checks a rule set. `known` is the one in use, which a newer one may replace and an older one may not.
    pub fn accept(set: RuleSet, known: Option<&RuleSet>) -> Result<Self, RulesFault> {
        accept::not_older(&set, known)?;
        accept::numbers(&set)?;
        accept::perks(&set)?;
        accept::factors(set)
    }

    /// The reference rule set, which the sandbox uses; not signed by anybody.
    pub fn reference() -> Result<RuleSet, serde_json::Error> {
        serde_json::from_str(REFERENCE)
    }

    /// The rule set as it was published.
    pub fn published(&self) -> &RuleSet {
        &self.set
    }

    /// Whether they hold on a day already.
    pub fn hold_on(&self, day: Day) -> bool {
        self.set.valid_from <= day
    }

    /// What an entry is worth on a day, were it the only one; `None` if it does not count on that day.
    pub fn worth(&self, entry: &Entry, day: Day) -> Option<i64> {
        let rule = self.kinds.get(&entry.kind)?;
        let over = self.expiry(entry, day).is_some_and(|expires| expires <= day);
        let settled = entry.settled_by(day).and(rule.settled);
        (entry.occurred <= day && !over).then_some(settled.map_or(rule.points, |settled| settled.points))
    }

    /// The first day on which an entry no longer counts, as known on a day: a settlement after it is not known yet.
    pub fn expiry(&self, entry: &Entry, day: Day) -> Option<Day> {
        let rule = self.kinds.get(&entry.kind)?;
        let unsettled = rule.lasts_days.map(|days| entry.occurred.plus(days));
        let settled = rule.settled.and_then(|settled| Some(entry.settled_by(day)?.plus(settled.lasts_days)));
        unsettled.into_iter().chain(settled).min()
    }

    /// What the rules say about perks.
    pub fn perks(&self) -> perk::Rules {
        let RuleSet { ceilings, ref protected, .. } = self.set;
        perk::Rules { points: FEWEST..=MOST, ceilings, protected: protected.clone() }
    }
}
