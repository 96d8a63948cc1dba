//! Which entries count on a day.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Day, Entry, EntryKind, Rules};
use crate::domain::id::EntryId;

/// What one entry does to the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryLine {
    /// Which entry.
    pub entry: EntryId,
    /// What it says.
    pub kind: EntryKind,
    /// What it adds; zero unless it counts.
    pub points: i64,
    /// Whether it counts.
    pub standing: Standing,
}

/// Whether an entry counts, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It counts.
    Counts,
    /// As many of its kind as may count do so already.
    BeyondCap,
    /// It is disputed, and has no effect until that is decided.
    Disputed,
    /// Its time is over.
    Expired,
    /// Its day has not come.
    NotYet,
    /// The rules do not admit its kind.
    NotInRules,
}

/// Every entry's line, by the day it occurred on and then by id.
pub(super) fn lines(rules: &Rules, entries: &[Entry], day: Day) -> Vec<EntryLine> {
    let mut ordered: Vec<&Entry> = entries.iter().collect();
    ordered.sort_by_key(|entry| (entry.occurred, entry.id));
    let mut lines: Vec<_> = ordered.iter().map(|entry| line(rules, entry, day)).collect();
    cap(rules, &ordered, &mut lines);
    lines
}

fn line(rules: &Rules, entry: &Entry, day: Day) -> EntryLine {
    let worth = rules.worth(entry, day);
    let standing = standing(rules, entry, day, worth);
    let points = worth.filter(|_| standing == Standing::Counts).unwrap_or_default();
    EntryLine { entry: entry.id, kind: entry.kind, points, standing }
}

fn standing(rules: &Rules, entry: &Entry, day: Day, worth: Option<i64>) -> Standing {
    if !rules.kinds.contains_key(&entry.kind) {
        Standing::NotInRules
    } else if entry.occurred > day {
        Standing::NotYet
    } else if worth.is_none() {
        Standing::Expired
    } else if entry.disputed {
        Standing::Disputed
    } else {
        Standing::Counts
    }
}

/// The weightiest count first, then the latest. So taking a negative entry away only ever makes room for one that weighs as
/// much or less, and never lowers the score.
fn cap(rules: &Rules, ordered: &[&Entry], lines: &mut [EntryLine]) {
    let mut places: Vec<usize> = (0..lines.len()).filter(|place| lines[*place].standing == Standing::Counts).collect();
    places.sort_by_key(|&place| {
        (Reverse(lines[place].points.abs()), Reverse(ordered[place].occurred), ordered[place].id)
    });
    let mut taken: BTreeMap<(EntryKind, Option<i64>), u32> = BTreeMap::new();
    for place in places {
        let entry = ordered[place];
        let (in_all, in_month) = ((entry.kind, None), (entry.kind, Some(entry.occurred.month())));
        let count = |key| taken.get(&key).copied().unwrap_or_default();
        let room = rules
            .kinds
            .get(&entry.kind)
            .is_some_and(|rule| count(in_all) < rule.counts.in_all && count(in_month) < rule.counts.per_month);
        if room {
            *taken.entry(in_all).or_default() += 1;
            *taken.entry(in_month).or_default() += 1;
        } else {
            (lines[place].points, lines[place].standing) = (0, Standing::BeyondCap);
        }
    }
}
