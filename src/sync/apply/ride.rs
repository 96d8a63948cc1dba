//! What the backend says of a ride.

use super::charge::{self, Collected};
use super::{Agent, Trust};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::rentals::{self, RentalRow, RideState, Told};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::ride::RideFact;

/// An older word never takes the place of a newer one; a ride that this phone did not ask for is no news to it.
pub(super) fn fact(
    w: &Writer<'_>,
    (trust, agent): (&Trust, &Agent),
    fact: &RideFact,
    version: u64,
    at: Timestamp,
) -> Result<bool, SyncError> {
    let Some(row) = rentals::find(w, fact.rental)?.filter(|row| version > row.version) else { return Ok(false) };
    // Whatever does not hold has to be seen before anything is written.
    let charge = fact.charge.as_deref().map(|compact| charge::verify(trust, compact, row.id)).transpose()?;
    let state = RideState::from(fact.state);
    rentals::book(w, row.id, Told { state, began_at: fact.began_at, version })?;
    moved(w, &row, state, at)?;
    if let Some(charge) = charge {
        charge::take(w, agent, Collected { row: &row, charge: &charge }, at)?;
    }
    Ok(true)
}

fn moved(w: &Writer<'_>, row: &RentalRow, said: RideState, at: Timestamp) -> Result<(), StoreError> {
    let state = after(row, said);
    if state == row.state {
        return Ok(());
    }
    rentals::enter(w, row.id, state, at)?;
    match event(row, state) {
        Some(event) => events::append(w, at, &event).map(drop),
        None => Ok(()),
    }
}

/// Once the person has closed the lock, a word from before does not open it again.
fn after(row: &RentalRow, said: RideState) -> RideState {
    let from_before = matches!(said, RideState::Created | RideState::Riding);
    if row.end_operation.is_some() && from_before { row.state } else { said }
}

fn event(row: &RentalRow, state: RideState) -> Option<Event> {
    let rental = row.id;
    match state {
        RideState::Riding => Some(Event::RideBegan { rental }),
        // What this phone ended is told by its receipt.
        RideState::Settling | RideState::Done if row.end_operation.is_none() && row.state != RideState::Settling => {
            Some(Event::RideEnded { rental })
        }
        RideState::Expired => Some(Event::RideExpired { rental }),
        _ => None,
    }
}
