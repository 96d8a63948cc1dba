//! Paying and disputing what is owed.

use tally::domain::bill::BillState;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::bill::BillDispute;
use tally::wire::payment::Terms;
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, decline, terms};
use crate::store::{BillEffect, BillRecord, Effects, OperationFacts, Wants};

/// Whether the terms of a payment are those of the bill that it pays, and somebody still asks for it.
pub(super) fn check(terms: &Terms, facts: &OperationFacts) -> Result<(), Declined> {
    let fact = &bill_of(facts)?.fact;
    match fact.state {
        BillState::Paid => return decline(DeclineReason::BillPaid, "the bill was paid before"),
        BillState::Cancelled => return cancelled(),
        BillState::Scheduled | BillState::Due | BillState::Overdue => {}
    }
    if (terms.payee, &terms.payee_name, terms.total) != (fact.creditor, &fact.creditor_name, fact.amount) {
        return decline(DeclineReason::TermsChanged, "the terms differ from the bill");
    }
    terms::check_nonce(terms, facts)
}

impl Capability for BillDispute {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { bill: Some(self.bill), ..Wants::default() }
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, _: &Context<'_>) -> Verdict {
        if bill_of(facts)?.fact.state == BillState::Cancelled {
            return cancelled();
        }
        if !self.is_sound() {
            return decline(DeclineReason::Other, "the explanation is empty or too long");
        }
        let effect = BillEffect::Disputed { bill: self.bill, because: self.because.clone() };
        let effects = Effects { bill: Some(effect), ..Effects::default() };
        Ok((Effect::BillDisputed { bill: self.bill }, effects))
    }
}

fn bill_of(facts: &OperationFacts) -> Result<&BillRecord, Declined> {
    facts.bill.as_ref().map_or_else(|| decline(DeclineReason::BillUnknown, "this person has no such bill"), Ok)
}

fn cancelled<T>() -> Result<T, Declined> {
    decline(DeclineReason::BillCancelled, "nobody asks for the bill any more")
}
