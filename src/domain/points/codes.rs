//! Names of faults for programs and for the list of what was refused. Their meaning never changes.

use super::{EntryFault, RulesFault, SetFault};

impl RulesFault {
    /// The fault's name: small letters and hyphens.
    pub fn code(&self) -> &'static str {
        match self {
            Self::VersionRegress { .. } => "version-regress",
            Self::VersionChanged(_) => "version-changed",
            Self::Range(_) => "range",
            Self::Start(_) => "start",
            Self::ForbiddenFactor { .. } => "forbidden-factor",
            Self::UnknownFactor(_) => "unknown-factor",
            Self::FactorTwice(_) => "factor-twice",
            Self::Bounds(_) => "bounds",
            Self::ForbiddenKind { .. } => "forbidden-kind",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::KindTwice(_) => "kind-twice",
            Self::Points { .. } => "points",
            Self::NeverExpires(_) => "never-expires",
            Self::Healing(_) => "healing",
            Self::Counts(_) => "counts",
            Self::Unprotected(_) => "unprotected",
            Self::Ceilings => "ceilings",
        }
    }
}

impl EntryFault {
    /// The fault's name: small letters and hyphens.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SomebodyElse => "somebody-else",
            Self::ForbiddenSource { .. } => "forbidden-source",
            Self::UnknownFactor(_) => "unknown-factor",
            Self::UnknownKind(_) => "unknown-kind",
            Self::WrongFactor { .. } => "wrong-factor",
            Self::NotInRules(_) => "not-in-rules",
            Self::NoSource => "no-source",
            Self::UnknownSource(_) => "unknown-source",
            Self::WrongSource { .. } => "wrong-source",
            Self::NoReason => "no-reason",
            Self::NoExpiry => "no-expiry",
            Self::NoGrant => "no-grant",
            Self::OutsideGrant => "outside-grant",
            Self::DaysOutOfOrder => "days-out-of-order",
            Self::NothingToSettle(_) => "nothing-to-settle",
            Self::TooOld(_) => "too-old",
            Self::Points { .. } => "points",
            Self::Expiry { .. } => "expiry",
        }
    }
}

impl SetFault {
    /// The fault's name: small letters and hyphens.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SameEntry(_) => "same-entry",
            Self::SameObligation(_) => "same-obligation",
        }
    }
}
