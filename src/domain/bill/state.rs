//! The life of a bill.
//!
//! ```text
//! scheduled ──▶ due ──▶ overdue ──▶ paid | cancelled
//!     ╰──────────┴─────────────────▶ paid | cancelled
//! ```
//!
//! A dispute is a flag beside the state: it freezes the bill's effects on points and moves nothing.

use serde::{Deserialize, Serialize};

use crate::domain::NotAllowed;

/// Where a bill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BillState {
    /// Its day has not come.
    Scheduled,
    /// To be paid now.
    Due,
    /// Its day has passed.
    Overdue,
    /// Paid, on time or late.
    Paid,
    /// Nobody asks for it any more: a dispute was decided that way.
    Cancelled,
}

/// What can happen to a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillEvent {
    /// Its day comes.
    FallDue,
    /// Its day passes.
    Lapse,
    /// It is paid.
    Pay,
    /// It is not asked for any more.
    Cancel,
}

impl BillState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Scheduled, Self::Due, Self::Overdue, Self::Paid, Self::Cancelled];

    /// Nothing happens to it any more.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Paid | Self::Cancelled)
    }

    /// The state after `event`, or an error that names the pair.
    pub fn next(self, event: BillEvent) -> Result<Self, NotAllowed<Self, BillEvent>> {
        use BillEvent as E;
        match (self, event) {
            (Self::Scheduled, E::FallDue) => Ok(Self::Due),
            (Self::Due, E::Lapse) => Ok(Self::Overdue),
            (Self::Scheduled | Self::Due | Self::Overdue, E::Pay) => Ok(Self::Paid),
            (Self::Scheduled | Self::Due | Self::Overdue, E::Cancel) => Ok(Self::Cancelled),

            (state, event) => Err(NotAllowed { state, event }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BillEvent as E, BillState as S};
    use crate::domain::transition::assert_exactly;

    #[test]
    fn only_the_listed_pairs_are_allowed() {
        let listed = [
            (S::Scheduled, E::FallDue, S::Due),
            (S::Due, E::Lapse, S::Overdue),
            (S::Scheduled, E::Pay, S::Paid),
            (S::Due, E::Pay, S::Paid),
            (S::Overdue, E::Pay, S::Paid),
            (S::Scheduled, E::Cancel, S::Cancelled),
            (S::Due, E::Cancel, S::Cancelled),
            (S::Overdue, E::Cancel, S::Cancelled),
        ];
        assert_exactly(&S::ALL, &[E::FallDue, E::Lapse, E::Pay, E::Cancel], S::next, &listed);
    }
}
