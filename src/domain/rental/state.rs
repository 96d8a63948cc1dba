//! The life of a service order.
//!
//! ```text
//! created ──▶ riding ──▶ settling ──▶ done
//!    ├──────▶ revoked (it never started)
//!    ╰──────▶ expired
//! ```

use serde::{Deserialize, Serialize};

use crate::domain::NotAllowed;

/// Where a service order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RentalState {
    /// Signed with its `risk_fund`; the lock is still closed.
    Created,
    /// The lock is open.
    Riding,
    /// Ended; the fare is being collected.
    Settling,
    /// Paid.
    Done,
    /// Taken back before it started.
    Revoked,
    /// Never started in time.
    Expired,
}

/// What can happen to a service order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RentalEvent {
    /// The lock opened.
    Start,
    /// The ride ended.
    End,
    /// The fare was collected.
    Collect,
    /// Taken back.
    Revoke,
    /// Not started in time.
    Expire,
}

impl RentalState {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::Created, Self::Riding, Self::Settling, Self::Done, Self::Revoked, Self::Expired];

    /// The state after `event`, or an error that names the pair.
    pub fn next(self, event: RentalEvent) -> Result<Self, NotAllowed<Self, RentalEvent>> {
        use RentalEvent as E;
        match (self, event) {
            (Self::Created, E::Start) => Ok(Self::Riding),
            (Self::Created, E::Revoke) => Ok(Self::Revoked),
            (Self::Created, E::Expire) => Ok(Self::Expired),

            (Self::Riding, E::End) => Ok(Self::Settling),

            (Self::Settling, E::Collect) => Ok(Self::Done),

            (state, event) => Err(NotAllowed { state, event }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{RentalEvent as E, RentalState as S};
    use crate::domain::transition::assert_exactly;

    #[test]
    fn only_the_listed_pairs_are_allowed() {
        let events = [E::Start, E::End, E::Collect, E::Revoke, E::Expire];
        let listed = [
            (S::Created, E::Start, S::Riding),
            (S::Created, E::Revoke, S::Revoked),
            (S::Created, E::Expire, S::Expired),
            (S::Riding, E::End, S::Settling),
            (S::Settling, E::Collect, S::Done),
        ];
        assert_exactly(&S::ALL, &events, S::next, &listed);
    }
}
