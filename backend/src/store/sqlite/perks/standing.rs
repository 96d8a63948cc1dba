use rusqlite::Connection;
use tally::domain::id::{MerchantId, OperationId, UserId};
use tally::domain::time::Timestamp;

use super::super::consent::grants::{self, REACH};
use super::super::points::newest;
use crate::store::{PersonStanding, StoreError};

/// How somebody stands towards a seller.
pub(super) fn load(
    connection: &Connection,
    user: UserId,
    seller: MerchantId,
    now: Timestamp,
) -> Result<PersonStanding, StoreError> {
    let reach = reach(connection, user, seller)?.filter(|(_, until)| now < *until);
    Ok(PersonStanding { reach, score: newest::score(connection, user, now)? })
}

/// The grant under which this seller may learn of a step, and the end of its time.
pub(in super::super) fn reach(
    connection: &Connection,
    user: UserId,
    seller: MerchantId,
) -> Result<Option<(OperationId, Timestamp)>, StoreError> {
    grants::standing(connection, user, (REACH, &seller.to_string()))
}
