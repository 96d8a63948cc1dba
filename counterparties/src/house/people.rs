//! What the operator knows of the people whom it invites.

use tally::domain::time::{DAY, Timestamp};
use tally_backend::PersonRequest;

/// For how many days somebody has been a customer, and it has been known who they are: everybody comes over from an older
/// system.
const MEMBER: i64 = 400;
const KNOWN: i64 = 390;

/// As of this moment.
pub(super) fn known(now: Timestamp) -> PersonRequest {
    let ago = |days: i64| Some(now.plus(-days * DAY));
    PersonRequest { member_since: ago(MEMBER), identity_confirmed_at: ago(KNOWN) }
}
