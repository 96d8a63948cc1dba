//! The life of an operation in the outbox.
//!
//! ```text
//! queued ⇄ sending ──▶ accepted | declined
//!    ▲        ╰──────▶ parked
//!    ╰───────────────────╯ (the person asks for another try)
//! ```

use serde::{Deserialize, Serialize};

use super::NotAllowed;

/// Where an operation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OperationState {
    /// Signed and stored; the backend has certainly not settled it.
    Queued,
    /// Handed to the network; the backend may have settled it.
    Sending,
    /// A signed receipt says yes.
    Accepted,
    /// A signed receipt says no.
    Declined,
    /// The backend cannot read it: kept, shown, and waiting for the person.
    Parked,
}

/// What can happen to an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperationEvent {
    /// It goes out in a batch.
    Send,
    /// The backend said that it did not settle it and that we may ask again.
    Postpone,
    /// A receipt: accepted.
    Accept,
    /// A receipt: declined.
    Decline,
    /// The backend cannot read it, or holds other bytes under its id.
    Park,
    /// The person asks for another try.
    Retry,
}

impl OperationState {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Queued, Self::Sending, Self::Accepted, Self::Declined, Self::Parked];

    /// The state after `event`, or an error that names the pair.
    pub fn next(self, event: OperationEvent) -> Result<Self, NotAllowed<Self, OperationEvent>> {
        use OperationEvent as E;
        match (self, event) {
            (Self::Queued | Self::Sending, E::Send) => Ok(Self::Sending),

            (Self::Sending, E::Postpone) => Ok(Self::Queued),
            (Self::Sending, E::Accept) => Ok(Self::Accepted),
            (Self::Sending, E::Decline) => Ok(Self::Declined),
            (Self::Sending, E::Park) => Ok(Self::Parked),

            (Self::Parked, E::Retry) => Ok(Self::Queued),

            (state, event) => Err(NotAllowed { state, event }),
        }
    }

    /// A receipt has settled it.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Declined)
    }
}

#[cfg(test)]
mod tests {
    use super::super::transition::assert_exactly;
    use super::{OperationEvent as E, OperationState as S};

    #[test]
    fn only_the_listed_pairs_are_allowed() {
        let events = [E::Send, E::Postpone, E::Accept, E::Decline, E::Park, E::Retry];
        let listed = [
            (S::Queued, E::Send, S::Sending),
            (S::Sending, E::Send, S::Sending),
            (S::Sending, E::Postpone, S::Queued),
            (S::Sending, E::Accept, S::Accepted),
            (S::Sending, E::Decline, S::Declined),
            (S::Sending, E::Park, S::Parked),
            (S::Parked, E::Retry, S::Queued),
        ];
        assert_exactly(&S::ALL, &events, S::next, &listed);
    }
}
