//! Payments.

use super::capability::Capability;
use crate::domain::id::{BillId, OperationId};
use crate::domain::operation::OperationState;
use crate::domain::payment::{PaymentEvent, PaymentState};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::payments::{self, PaymentRow};
use crate::store::{StoreError, Writer};
use crate::wire::payment::{Source, Terms};
use crate::wire::receipt::{DeclineReason, Effect, Outcome, Receipt};

pub(super) struct Payments;

impl Capability for Payments {
    fn moved(&self, w: &Writer<'_>, id: OperationId, to: OperationState, at: Timestamp) -> Result<(), StoreError> {
        use PaymentState as S;
        match (payments::state(w, id)?, to) {
            // "We do not know" stays so while it is asked again, and ends when the backend says that it did nothing.
            (Some(S::Authorised), OperationState::Sending) | (Some(S::Unknown), OperationState::Queued) => {
                payments::advance(w, id, PaymentEvent::Submit, at).map(drop)
            }
            _ => Ok(()),
        }
    }

    fn recalled(&self, w: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
        if payments::state(w, id)? == Some(PaymentState::Submitted) {
            payments::advance(w, id, PaymentEvent::Recall, at)?;
        }
        Ok(())
    }

    fn lost(&self, w: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
        if payments::state(w, id)? == Some(PaymentState::Submitted) {
            payments::advance(w, id, PaymentEvent::LoseAnswer, at)?;
            events::append(w, at, &Event::PaymentNotKnown { payment: id })?;
        }
        Ok(())
    }

    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Payment { payee, total, bill, .. } = effect else { return Ok(false) };
        let asked = payments::find(w, id)?;
        let later = |asked: &PaymentRow| asked.later.then(|| BillId::from(id));
        let what = |asked: PaymentRow| (asked.terms.payee, asked.terms.total, later(&asked)) == (*payee, *total, *bill);
        Ok(asked.is_none_or(what))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (id, at) = (receipt.operation, receipt.iat);
        match payments::state(w, id)? {
            Some(PaymentState::Authorised) => drop(payments::advance(w, id, PaymentEvent::Submit, at)?),
            Some(PaymentState::Submitted | PaymentState::Unknown) => {}
            // Its row was lost with a damaged database, or knows already: the changes told of it while its operation lay in a
            // quarantine.
            _ => return self.settled_elsewhere(w, receipt).map(drop),
        }
        let event = match &receipt.outcome {
            Outcome::Accepted { .. } => settle(w, id, at)?,
            Outcome::Declined { reason, detail } => decline(w, id, *reason, detail, at)?,
        };
        events::append(w, at, &event).map(drop)
    }

    fn settled_elsewhere(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<bool, StoreError> {
        let Outcome::Accepted { effect: Effect::Payment { payee, payee_name, total, bill } } = &receipt.outcome else {
            return Ok(false);
        };
        if let Some(state) = payments::state(w, receipt.operation)? {
            return settle_all_the_same(w, receipt, state);
        }
        // All that the receipt tells of the terms; the rest is with the phone that signed them.
        let source = Source::Code { payload: String::new() };
        let (payee_name, nonce, expires_at) = (payee_name.clone(), String::new(), receipt.iat);
        let terms = Terms { source, payee: *payee, payee_name, total: *total, perk: None, nonce, expires_at };
        let row = PaymentRow { later: bill.is_some(), ..PaymentRow::settled(receipt.operation, terms, receipt.iat) };
        payments::insert(w, &row).map(|()| false)
    }
}

/// Money that went is shown, also of a payment that was only shown here, or was taken back.
fn settle_all_the_same(w: &Writer<'_>, receipt: &Receipt, state: PaymentState) -> Result<bool, StoreError> {
    if state.next(PaymentEvent::Settle).is_err() {
        return Ok(false);
    }
    let event = settle(w, receipt.operation, receipt.iat)?;
    events::append(w, receipt.iat, &event).map(|_| true)
}

fn settle(w: &Writer<'_>, payment: OperationId, at: Timestamp) -> Result<Event, StoreError> {
    payments::advance(w, payment, PaymentEvent::Settle, at)?;
    Ok(Event::PaymentSettled { payment })
}

fn decline(
    w: &Writer<'_>,
    payment: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<Event, StoreError> {
    Ok(match payments::decline(w, payment, reason, detail, at)? {
        PaymentState::Expired => Event::PaymentExpired { payment },
        _ => Event::PaymentDeclined { payment, reason },
    })
}
