//! A state row from the bytes of its operation, which say everything that was agreed to.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::identity::Identity;
use super::super::loans;
use super::super::mandates::{self, MandateRow, MandateState};
use super::super::outbox::{self, OutboxRow};
use super::super::page::Declined;
use super::super::payments::{self, PaymentRow};
use super::super::rentals;
use super::super::topups::{self, TopUpRow};
use super::rows::KNOWN;
use crate::crypto::jws::{KeySet, Signed};
use crate::crypto::keys::Thumbprint;
use crate::domain::operation::OperationState;
use crate::domain::payment::PaymentState;
use crate::wire::loan::Loan;
use crate::wire::mandate::{Mandate, MandateEnd};
use crate::wire::operation::{Body, Operation};
use crate::wire::payment::Payment;
use crate::wire::receipt::{DeclineReason, Outcome, Receipt};
use crate::wire::ride::Unlock;
use crate::wire::topup::TopUp;

/// Whose signatures are believed: the phone's on operations, the backend's on receipts.
pub(super) struct Signers {
    phone: KeySet,
    device_key: Thumbprint,
    backend: KeySet,
}

impl Signers {
    /// What was saved may be signed by the keys of an enrolment before this one.
    pub(super) fn new(identity: &Identity, before: Option<&Identity>) -> Self {
        let all = [Some(identity), before].into_iter().flatten();
        let phone = all.clone().flat_map(|each| [each.holder.public.clone(), each.device_key.public.clone()]).collect();
        let backend =
            all.filter_map(|each| each.membership.as_ref()).flat_map(|each| each.keys.keys().to_vec()).collect();
        Self { phone, device_key: identity.device_key.public.thumbprint(), backend }
    }

    /// Makes the rows of these operations that are not there. What ends something comes last, when it is there.
    pub(super) fn rebuild<'r>(
        &self,
        w: &Writer<'_>,
        mut operations: impl Iterator<Item = &'r OutboxRow> + Clone,
    ) -> Result<(), StoreError> {
        operations.clone().try_for_each(|row| self.rebuild_one(w, row))?;
        operations.clone().filter(|row| row.typ == MandateEnd::TYP).try_for_each(|row| self.end_mandate(w, row))?;
        operations.try_for_each(|row| self.ride_went_on(w, row))
    }

    fn rebuild_one(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        // Only what is in the outbox: what was left out there has no row either.
        if outbox::find(w, row.id)?.is_none() {
            return Ok(());
        }
        match row.typ.as_str() {
            Payment::TYP if payments::find(w, row.id)?.is_none() => self.payment(w, row),
            TopUp::TYP if topups::find(w, row.id)?.is_none() => self.topup(w, row),
            Mandate::TYP if mandates::find(w, row.id)?.is_none() => self.mandate(w, row),
            Unlock::TYP if rentals::find(w, row.id)?.is_none() => self.ride(w, row),
            Loan::TYP if loans::find(w, row.id)?.is_none() => self.loan(w, row),
            _ => Ok(()),
        }
    }

    /// What the phone signed, if the bytes hold.
    pub(super) fn body<B: Body>(&self, row: &OutboxRow) -> Option<B> {
        let operation = Signed::<Operation<B>>::verify(&row.compact, &self.phone).ok()?.into_document();
        (operation.id == row.id).then_some(operation.body)
    }

    pub(super) fn declined(&self, row: &OutboxRow) -> Option<Declined> {
        let receipt = Signed::<Receipt>::verify(row.receipt.as_deref()?, &self.backend).ok()?.into_document();
        match receipt.outcome {
            Outcome::Declined { reason, detail } => Some(Declined { reason, detail }),
            Outcome::Accepted { .. } => None,
        }
    }

    fn payment(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(Payment { terms, mandate }) = self.body(row) else { return Ok(()) };
        let declined = self.declined(row);
        let state = payment_state(row, declined.as_ref());
        payments::insert(
            w,
            &PaymentRow {
                state,
                later: terms.is_later(),
                mandate,
                updated_at: row.settled_at.unwrap_or(row.created_at),
                settled_at: row.settled_at.filter(|_| state == PaymentState::Settled),
                declined,
                ..PaymentRow::created(row.id, terms, row.created_at)
            },
        )?;
        payments::told(w, row.id, KNOWN)
    }

    fn topup(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(TopUp { account, amount }) = self.body(row) else { return Ok(()) };
        let OutboxRow { id, state, created_at, settled_at, .. } = *row;
        let declined = self.declined(row);
        topups::insert(w, &TopUpRow { id, account, amount, state, created_at, settled_at, declined })?;
        topups::told(w, id, KNOWN)
    }

    fn mandate(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let body = self.body(row).filter(|body: &Mandate| body.device_key == self.device_key);
        let Some(Mandate { purpose, limits, .. }) = body else { return Ok(()) };
        let state = match row.state {
            OperationState::Accepted => MandateState::Active,
            OperationState::Declined => MandateState::Declined,
            OperationState::Queued | OperationState::Sending | OperationState::Parked => MandateState::Requested,
        };
        mandates::insert(w, &MandateRow { id: row.id, purpose, limits, state, ended_at: None, version: 0 })
    }

    /// What the person took back stays taken back, whether or not the backend has heard of it.
    fn end_mandate(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(MandateEnd { mandate, .. }) = self.body(row) else { return Ok(()) };
        match mandates::find(w, mandate)?.map(|mandate| mandate.state) {
            Some(MandateState::Requested | MandateState::Active) => {
                mandates::set_state(w, mandate, MandateState::Ended, row.created_at)
            }
            _ => Ok(()),
        }
    }
}

/// Only what was certainly never handed to the network may still be taken back by the person.
fn payment_state(row: &OutboxRow, declined: Option<&Declined>) -> PaymentState {
    match row.state {
        OperationState::Queued if row.attempts == 0 => PaymentState::Authorised,
        OperationState::Queued | OperationState::Sending | OperationState::Parked => PaymentState::Submitted,
        OperationState::Accepted => PaymentState::Settled,
        OperationState::Declined => match declined {
            Some(Declined { reason: DeclineReason::Expired, .. }) => PaymentState::Expired,
            _ => PaymentState::Declined,
        },
    }
}
