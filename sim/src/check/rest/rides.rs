//! Rides.

use tally::wallet::RideState;

use super::{Pair, all};

/// The phone has every ride, and it stands where the backend has it.
pub(super) fn rides_agree(pair: &Pair<'_>) -> Result<(), String> {
    let mut there = pair.backend("SELECT rental_id, state FROM rentals WHERE user_id")?;
    for ride in all(|request| pair.wallet.rentals().page(request))? {
        let row = there.remove(&ride.id.to_string()).and_then(|row| row.get(1).cloned());
        let agrees = match (ride.state, row.as_deref()) {
            (RideState::Offered | RideState::Declined | RideState::Revoked, None) => true,
            (state, Some(state_there)) => name(state) == Some(state_there),
            _ => false,
        };
        if !agrees {
            return Err(format!("ride {} is {:?} here and {row:?} there", ride.id, ride.state));
        }
    }
    there.into_keys().next().map_or(Ok(()), |ride| Err(format!("ride {ride} is not here")))
}

fn name(state: RideState) -> Option<&'static str> {
    match state {
        RideState::Offered | RideState::Unlocking | RideState::Declined => None,
        RideState::Created => Some("created"),
        RideState::Riding => Some("riding"),
        RideState::Settling => Some("settling"),
        RideState::Done => Some("done"),
        RideState::Revoked => Some("revoked"),
        RideState::Expired => Some("expired"),
    }
}
