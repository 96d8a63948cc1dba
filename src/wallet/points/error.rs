use crate::domain::id::EntryId;
use crate::domain::points::{HIGHEST, LOWEST};

/// What can be answered about points instead of doing what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PointsError {
    /// Nobody can have so many.
    #[error("points go from {LOWEST} to {HIGHEST}")]
    OutOfRange,
    /// There is no such entry under the collection grant that lives.
    #[error("there is no entry {0}")]
    EntryUnknown(EntryId),
    /// The person has switched them off on this phone.
    #[error("points are switched off on this phone: switch them on first")]
    SwitchedOff,
    /// The rules have not come yet, or none that hold what every rule set must keep.
    #[error("the rules of points have not been told yet: sync first")]
    RulesUnknown,
}

impl PointsError {
    /// A number that never changes its meaning; of the same series as [`crate::wallet::WalletError::code`].
    pub fn code(&self) -> u16 {
        self.entry().0
    }

    /// The number's name, as stable as the number.
    pub fn name(&self) -> &'static str {
        self.entry().1
    }

    fn entry(&self) -> (u16, &'static str) {
        match self {
            Self::OutOfRange => (140, "points-out-of-range"),
            Self::EntryUnknown(_) => (141, "entry-unknown"),
            Self::SwitchedOff => (240, "points-off"),
            Self::RulesUnknown => (241, "points-rules-unknown"),
        }
    }
}
