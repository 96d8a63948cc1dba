//! Taking over what was saved, in one transaction.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::identity::{self, Identity};
use super::super::outbox::{self, OutboxRow};
use super::super::payments;
use super::super::rentals::{self, RideState};
use super::rebuild::Signers;
use super::{Export, consents};
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;

/// Takes over what this database does not know: the phone stays who it was, what it asked for goes on, and what it knew is
/// there. The changes are read from their beginning, so that they bring the rest. `now` takes the place of an epoch that
/// cannot be read. Says how many operations without a receipt came in, or none if the saved ones are another person's: then
/// nothing is taken over.
pub fn take_in(w: &Writer<'_>, export: &Export, now: Timestamp) -> Result<Option<u32>, StoreError> {
    let known = identity::load(w)?;
    if is_somebody_else(known.as_ref(), export.identity.as_ref()) {
        return Ok(None);
    }
    become_who_it_was(w, known, export, now)?;
    let mut came = 0;
    for operation in &export.operations {
        came += u32::from(take_in_operation(w, operation)?);
    }
    for operation in &export.settled {
        take_in_operation(w, operation)?;
    }
    take_in_rows(w, export)?;
    Ok(Some(came))
}

fn is_somebody_else(known: Option<&Identity>, found: Option<&Identity>) -> bool {
    let user = |identity: Option<&Identity>| Some(identity?.membership.as_ref()?.user);
    matches!((user(known), user(found)), (Some(known), Some(found)) if known != found)
}

fn become_who_it_was(
    w: &Writer<'_>,
    known: Option<Identity>,
    export: &Export,
    now: Timestamp,
) -> Result<(), StoreError> {
    let is_free = known.is_none_or(|known| known.membership.is_none());
    if let Some(found) = export.identity.as_ref().filter(|_| is_free) {
        identity::begin(w, found)?;
        found.membership.as_ref().map_or(Ok(()), |membership| identity::complete(w, membership))?;
    }
    // The backend refuses an epoch that it has seen for good. Nobody opens a wallet once in each second of fifty years, so the
    // seconds since 1970 are above all of them.
    identity::resume_epoch(w, export.epoch.unwrap_or_else(|| u64::try_from(now.0).unwrap_or_default()))?;
    identity::set_cursor(w, "")
}

/// Says whether it was new here. What the person took back in the meantime does not come again.
fn take_in_operation(w: &Writer<'_>, row: &OutboxRow) -> Result<bool, StoreError> {
    let taken_back = payments::find(w, row.id)?.is_some_and(|payment| payment.state == PaymentState::Cancelled);
    let never_rode = rentals::find(w, row.id)?.is_some_and(|ride| ride.state == RideState::Revoked);
    if taken_back || never_rode || outbox::find(w, row.id)?.is_some() {
        return Ok(false);
    }
    outbox::restore(w, row).map(|()| true)
}

/// As they were where they can be read, and from the operations' own bytes where they cannot.
fn take_in_rows(w: &Writer<'_>, export: &Export) -> Result<(), StoreError> {
    export.rides.take_in(w)?;
    export.points.take_in(w)?;
    export.perks.take_in(w)?;
    export.loans.take_in(w)?;
    let Some(identity) = identity::load(w)? else {
        export.consents.take_in(w, false)?;
        return export.rows.take_in(w, false);
    };
    let device_key = |identity: &Identity| identity.device_key.public.thumbprint();
    let same_device = export.identity.as_ref().is_some_and(|found| device_key(found) == device_key(&identity));
    export.rows.take_in(w, same_device)?;
    export.consents.take_in(w, same_device)?;
    let signers = Signers::new(&identity, export.identity.as_ref());
    let operations = export.settled.iter().chain(&export.operations);
    signers.rebuild(w, operations.clone())?;
    if same_device { consents::rebuild(w, &identity.holder.public, operations) } else { Ok(()) }
}
