//! What a damaged database still says of consent, and taking that over.

use super::super::access::Writer;
use super::super::access_records::{self, AccessRow};
use super::super::consent_chain::{self, Event};
use super::super::consent_requests::{self, RequestRow};
use super::super::consents::{self, ConsentRow, of_collection, of_grant, of_reach, of_share};
use super::super::error::StoreError;
use super::super::outbox::{self, OutboxRow};
use super::super::profile::{self, Profile};
use super::export::Damaged;
use crate::crypto::keys::PublicKey;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::{OperationId, RequestId};
use crate::domain::operation::OperationState;
use crate::domain::order::sort_by_key;
use crate::wire::consent::ChainEvent;
use crate::wire::receipt::DeclineReason;

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct ConsentRows {
    profile: Vec<Profile>,
    requests: Vec<RequestRow>,
    consents: Vec<ConsentRow>,
    chain: Vec<Event>,
    access: Vec<AccessRow>,
}

pub(super) fn of(damaged: &mut Damaged<'_>) -> ConsentRows {
    if !damaged.has("consents") {
        return ConsentRows::default();
    }
    ConsentRows {
        profile: damaged.walk("profile", profile::profile).0,
        requests: damaged.walk("consent_requests", consent_requests::request).0,
        consents: damaged.walk("consents", consents::row).0,
        chain: damaged.walk("consent_chain", consent_chain::event).0,
        access: damaged.walk("access_records", access_records::saved).0,
    }
}

impl ConsentRows {
    /// Takes over what this database does not know. The operations have to be in the outbox before.
    pub(super) fn take_in(&self, w: &Writer<'_>, same_device: bool) -> Result<(), StoreError> {
        if profile::load(w)? == Profile::default() {
            self.profile.iter().try_for_each(|said| profile::save(w, said))?;
        }
        self.requests.iter().try_for_each(|row| consent_requests::insert(w, row).map(drop))?;
        self.consents.iter().try_for_each(|row| put(w, row))?;
        self.access.iter().try_for_each(|row| access_records::insert(w, &row.record, &row.jws).map(drop))?;
        // Another device has a chain of its own.
        let chain = self.chain.iter().filter(|_| same_device);
        chain.into_iter().try_for_each(|event| consent_chain::restore(w, event))
    }
}

/// What is not known yet by its row is known by what the phone signed, all of which is in the outbox.
pub(super) fn rebuild<'r>(
    w: &Writer<'_>,
    signer: &PublicKey,
    operations: impl Iterator<Item = &'r OutboxRow>,
) -> Result<(), StoreError> {
    let event = |row: &'r OutboxRow| Some((ChainEvent::verify(&row.compact, signer).ok()?, row));
    let mut events: Vec<_> = operations.filter_map(event).collect();
    sort_by_key(&mut events, |(event, _)| event.link().seq);
    for (event, row) in &events {
        let (seq, id, compact) = (event.link().seq, event.id(), row.compact.clone());
        consent_chain::restore(w, &Event { seq, id, compact })?;
        rebuild_one(w, event, row)?;
    }
    Ok(())
}

fn rebuild_one(w: &Writer<'_>, event: &ChainEvent, row: &OutboxRow) -> Result<(), StoreError> {
    // Only what is in the outbox: what was left out there has no row either.
    if outbox::find(w, row.id)?.is_none() {
        return Ok(());
    }
    let at = event.signed_at();
    let disclosure = row.attachment.clone();
    match event {
        ChainEvent::Grant(grant) => {
            rebuilt(w, &ConsentRow { disclosure, ..of_grant(row.id, &grant.body, at) }, row)?;
            answer(w, grant.body.request)
        }
        ChainEvent::Share(share) => rebuilt(w, &ConsentRow { disclosure, ..of_share(row.id, &share.body, at) }, row),
        ChainEvent::Collection(collection) => rebuilt(w, &of_collection(row.id, &collection.body, at), row),
        ChainEvent::Reach(reach) => rebuilt(w, &of_reach(row.id, &reach.body, at), row),
        ChainEvent::Withdrawal(withdrawal) => taken_back(w, withdrawal.body.grant, row),
    }
}

/// With what its receipt said of it, as far as that is known.
fn rebuilt(w: &Writer<'_>, consent: &ConsentRow, row: &OutboxRow) -> Result<(), StoreError> {
    if consents::find(w, row.id)?.is_some() {
        return Ok(());
    }
    consents::insert(w, consent)?;
    let at = row.settled_at.unwrap_or(row.created_at);
    match row.state {
        OperationState::Accepted => consents::accept(w, row.id, at),
        OperationState::Declined => {
            consents::decline(w, row.id, DeclineReason::Other, "the reason was lost", at).map(drop)
        }
        OperationState::Queued | OperationState::Sending | OperationState::Parked => Ok(()),
    }
}

fn taken_back(w: &Writer<'_>, grant: OperationId, row: &OutboxRow) -> Result<(), StoreError> {
    let Some(known) = consents::find(w, grant)?.filter(|known| known.state == ConsentState::Granted) else {
        return Ok(());
    };
    consents::withdraw(w, known.id, row.id, row.created_at)?;
    match row.settled_at.filter(|_| row.state == OperationState::Accepted) {
        Some(at) => consents::withdrawal_accepted(w, known.id, at),
        None => Ok(()),
    }
}

fn put(w: &Writer<'_>, row: &ConsentRow) -> Result<(), StoreError> {
    if consents::find(w, row.id)?.is_some() { Ok(()) } else { consents::insert(w, row) }
}

/// A request whose grant is known is answered.
fn answer(w: &Writer<'_>, request: RequestId) -> Result<(), StoreError> {
    match consent_requests::find(w, request)? {
        Some(row) if row.state == ConsentState::Requested => {
            consent_requests::advance(w, request, ConsentEvent::Grant).map(drop)
        }
        _ => Ok(()),
    }
}
