use rusqlite::Connection;
use tally::domain::id::UserId;

use super::{bikes, offers, rentals};
use crate::store::{RideFacts, RideWants, StoreError};

/// What a rule needs to know about rides.
pub(in crate::store::sqlite) fn load(
    connection: &Connection,
    user: UserId,
    wants: &RideWants,
) -> Result<RideFacts, StoreError> {
    let mut facts = RideFacts::default();
    match wants {
        RideWants::Unlock { offer, system, bike } => {
            facts.offer = offers::find(connection, user, *offer)?;
            facts.bike = bikes::find(connection, system, bike)?;
        }
        RideWants::Rental(id) => facts.rental = rentals::find(connection, user, *id)?,
        RideWants::Owing => facts.owing = rentals::owing(connection, user)?,
    }
    Ok(facts)
}
