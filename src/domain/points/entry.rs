//! An entry that was checked.

use serde::{Deserialize, Serialize};

use super::{Day, EntryKind, ObligationKind};
use crate::domain::id::{EntryId, ObligationId, OperationId};

/// One dated addition or subtraction. What it is worth, and until when, follows from the rules and is not in it; that it can
/// say nothing that points never come from, its types see to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// What it says.
    pub kind: EntryKind,
    /// What it comes from.
    pub obligation: Obligation,
    /// The collection grant that let it in: the operation that granted it.
    pub grant: OperationId,
    /// The day that it happened on.
    pub occurred: Day,
    /// The day on which it was paid, or made good, after all.
    #[serde(default)]
    pub settled: Option<Day>,
    /// The person disputes it.
    #[serde(default)]
    pub disputed: bool,
}

/// Something that both sides signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// What it is.
    pub kind: ObligationKind,
    /// Its id.
    pub id: ObligationId,
}

impl Entry {
    /// The day it was settled on, if that has come.
    pub(super) fn settled_by(&self, day: Day) -> Option<Day> {
        self.settled.filter(|settled| *settled <= day)
    }
}
