//! The life of a payment.
//!
//! ```text
//! created ──▶ authorised ◀─▶ submitted ──▶ settled
//!    │            │            │  ▲  ╲────▶ declined
//!    ▼            ▼            ▼  │   ╲───▶ expired
//! cancelled   cancelled      unknown ─────▶ (the same three)
//! ```
//!
//! A receipt that says that the money moved settles whatever has not heard of a receipt, `created` and `cancelled` too: the
//! signed operation may have gone out by another way, from a copy or an export. Money that went is always shown.
//!
//! `unknown` is neither success nor failure: the same operation is asked again until the backend's receipt says which.

use serde::{Deserialize, Serialize};

use super::NotAllowed;

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// Shown to the person and kept with its id; nothing is signed.
    Created,
    /// Signed and in the outbox.
    Authorised,
    /// Handed to the network at least once.
    Submitted,
    /// Handed over, and no answer came back.
    Unknown,
    /// The backend's receipt says that the money moved.
    Settled,
    /// The backend's receipt says no.
    Declined,
    /// The backend's receipt says that it came too late.
    Expired,
    /// The person took it back before it left the phone.
    Cancelled,
}

/// What can happen to a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentEvent {
    /// The person agreed and the operation was signed.
    Authorise,
    /// The operation is handed to the network.
    Submit,
    /// The network failed before anything can have left the phone.
    Recall,
    /// The network failed after the operation may have arrived.
    LoseAnswer,
    /// A receipt: accepted.
    Settle,
    /// A receipt: declined.
    Decline,
    /// A receipt: too late.
    Expire,
    /// The person takes it back.
    Cancel,
}

impl PaymentState {
    /// Every state, in the order of a payment's life.
    pub const ALL: [Self; 8] = [
        Self::Created,
        Self::Authorised,
        Self::Submitted,
        Self::Unknown,
        Self::Settled,
        Self::Declined,
        Self::Expired,
        Self::Cancelled,
    ];

    /// The state after `event`, or an error that names the pair.
    pub fn next(self, event: PaymentEvent) -> Result<Self, NotAllowed<Self, PaymentEvent>> {
        use PaymentEvent as E;
        match (self, event) {
            (Self::Created, E::Authorise) => Ok(Self::Authorised),
            (Self::Created | Self::Authorised, E::Cancel) => Ok(Self::Cancelled),

            (Self::Authorised | Self::Submitted | Self::Unknown, E::Submit) => Ok(Self::Submitted),

            (Self::Submitted, E::Recall) => Ok(Self::Authorised),
            (Self::Submitted, E::LoseAnswer) => Ok(Self::Unknown),
            (Self::Submitted | Self::Unknown, E::Settle) => Ok(Self::Settled),
            // By another way than through this phone's outbox.
            (Self::Created | Self::Authorised | Self::Cancelled, E::Settle) => Ok(Self::Settled),
            (Self::Submitted | Self::Unknown, E::Decline) => Ok(Self::Declined),
            (Self::Submitted | Self::Unknown, E::Expire) => Ok(Self::Expired),

            (state, event) => Err(NotAllowed { state, event }),
        }
    }

    /// Nothing that this phone does leads out of this state; only a receipt leads out of `cancelled`.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Settled | Self::Declined | Self::Expired | Self::Cancelled)
    }
}

#[cfg(test)]
mod tests {
    use super::super::transition::assert_exactly;
    use super::{PaymentEvent as E, PaymentState as S};

    #[test]
    fn only_the_listed_pairs_are_allowed() {
        let events = [E::Authorise, E::Submit, E::Recall, E::LoseAnswer, E::Settle, E::Decline, E::Expire, E::Cancel];
        let mut listed = vec![
            (S::Created, E::Authorise, S::Authorised),
            (S::Created, E::Cancel, S::Cancelled),
            (S::Authorised, E::Cancel, S::Cancelled),
            (S::Authorised, E::Submit, S::Submitted),
            (S::Submitted, E::Recall, S::Authorised),
            (S::Submitted, E::LoseAnswer, S::Unknown),
        ];
        listed.extend([S::Created, S::Authorised, S::Cancelled].map(|from| (from, E::Settle, S::Settled)));
        for from in [S::Submitted, S::Unknown] {
            listed.push((from, E::Submit, S::Submitted));
            listed.extend(
                [(E::Settle, S::Settled), (E::Decline, S::Declined), (E::Expire, S::Expired)]
                    .map(|(e, to)| (from, e, to)),
            );
        }
        assert_exactly(&S::ALL, &events, S::next, &listed);
    }
}
