//! What is planned for a directory, and what came of it so far.

use std::path::{Path, PathBuf};

use crate::call::{Call, Kind};
use crate::fault::{Fault, Verdict, broken};

/// What a fault struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strike {
    /// The kind of call.
    pub kind: Kind,
    /// The file that it was about.
    pub file: PathBuf,
}

#[derive(Default)]
pub(crate) struct Script {
    planned: Vec<Planned>,
    seen: Vec<Kind>,
    struck: Option<Strike>,
    dead: bool,
}

struct Planned {
    call: Call,
    fault: Fault,
    counted: u64,
}

impl Script {
    pub(crate) fn plan(&mut self, call: Call, fault: Fault) {
        self.planned.push(Planned { call, fault, counted: 0 });
    }

    pub(crate) fn die(&mut self) {
        self.dead = true;
    }

    pub(crate) fn is_dead(&self) -> bool {
        self.dead
    }

    pub(crate) fn heal(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn calls(&self) -> u64 {
        self.seen.len() as u64
    }

    pub(crate) fn calls_of(&self, kind: Kind) -> u64 {
        self.seen.iter().filter(|seen| **seen == kind).count() as u64
    }

    pub(crate) fn struck(&self) -> Option<Strike> {
        self.struck.clone()
    }

    /// What becomes of this call. What comes after death is not counted any more.
    pub(crate) fn judge(&mut self, kind: Kind, path: &Path) -> Verdict {
        if self.dead {
            return Verdict::Fail(broken(kind));
        }
        self.seen.push(kind);
        // Every plan counts the call, whichever strikes.
        let due: Vec<Fault> = self.planned.iter_mut().filter_map(|planned| planned.count(kind, path)).collect();
        due.first().map_or(Verdict::Do, |fault| self.strike(*fault, kind, path))
    }

    fn strike(&mut self, fault: Fault, kind: Kind, path: &Path) -> Verdict {
        self.struck.get_or_insert_with(|| Strike { kind, file: path.to_owned() });
        self.dead = fault == Fault::Death;
        fault.verdict(kind)
    }
}

impl Planned {
    /// Counts a call, and gives the fault if it is due.
    fn count(&mut self, kind: Kind, path: &Path) -> Option<Fault> {
        if !self.fault.strikes(kind) || !self.call.counts(kind, path) {
            return None;
        }
        self.counted += 1;
        self.call.is_due(self.counted).then_some(self.fault)
    }
}
