//! Names of faults for programs and for the list of what was refused. Their meaning never changes.

use super::OfferError;

impl OfferError {
    /// The fault's name: small letters and hyphens.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Protected(_) => "protected",
            Self::StepCount => "step-count",
            Self::Points(_) => "points",
            Self::NotRising(_) => "not-rising",
            Self::Cliff { .. } => "cliff",
            Self::Total { .. } => "total",
            Self::Backwards => "backwards",
            Self::Nowhere => "nowhere",
            Self::TooLong => "too-long",
            Self::Twice => "twice",
            Self::Never => "never",
        }
    }
}
