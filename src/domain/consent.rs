//! The life of a consent.
//!
//! ```text
//! requested ──▶ granted ──▶ withdrawn | expired | superseded
//!     ╰───────▶ refused    ╰──▶ declined
//! ```

use serde::{Deserialize, Serialize};

use super::NotAllowed;

/// Where a consent stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentState {
    /// A recipient asks.
    Requested,
    /// The person signed.
    Granted,
    /// The person said no.
    Refused,
    /// The person took it back; effective on the device at once.
    Withdrawn,
    /// Its time is over.
    Expired,
    /// A newer grant took its place.
    Superseded,
    /// The backend said no; it was never in force.
    Declined,
}

/// What can happen to a consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentEvent {
    /// The person signs.
    Grant,
    /// The person says no.
    Refuse,
    /// The person takes it back.
    Withdraw,
    /// Its time is over.
    Expire,
    /// A newer grant takes its place.
    Supersede,
    /// The backend says no.
    Decline,
}

impl ConsentState {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Requested,
        Self::Granted,
        Self::Refused,
        Self::Withdrawn,
        Self::Expired,
        Self::Superseded,
        Self::Declined,
    ];

    /// The state after `event`, or an error that names the pair.
    pub fn next(self, event: ConsentEvent) -> Result<Self, NotAllowed<Self, ConsentEvent>> {
        use ConsentEvent as E;
        match (self, event) {
            (Self::Requested, E::Grant) => Ok(Self::Granted),
            (Self::Requested, E::Refuse) => Ok(Self::Refused),

            (Self::Granted, E::Withdraw) => Ok(Self::Withdrawn),
            (Self::Granted, E::Expire) => Ok(Self::Expired),
            (Self::Granted, E::Supersede) => Ok(Self::Superseded),
            (Self::Granted, E::Decline) => Ok(Self::Declined),

            (state, event) => Err(NotAllowed { state, event }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::transition::assert_exactly;
    use super::{ConsentEvent as E, ConsentState as S};

    #[test]
    fn only_the_listed_pairs_are_allowed() {
        let events = [E::Grant, E::Refuse, E::Withdraw, E::Expire, E::Supersede, E::Decline];
        let listed = [
            (S::Requested, E::Grant, S::Granted),
            (S::Requested, E::Refuse, S::Refused),
            (S::Granted, E::Withdraw, S::Withdrawn),
            (S::Granted, E::Expire, S::Expired),
            (S::Granted, E::Supersede, S::Superseded),
            (S::Granted, E::Decline, S::Declined),
        ];
        assert_exactly(&S::ALL, &events, S::next, &listed);
    }
}
