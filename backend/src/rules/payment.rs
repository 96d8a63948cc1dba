//! Paying a merchant.

use tally::domain::id::OperationId;
use tally::domain::mandate::{NotCovered, Use, counted_day};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::bill::BillOrigin;
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, account_for, check_amount, decline, mandate_of, perk, terms};
use crate::store::{
    Account, BillEffect, Effects, MandateRecord, NewBill, NewPayment, NewTransfer, OperationFacts, Party, Wants,
};

impl Capability for Payment {
    fn wants(&self, now: Timestamp) -> Wants {
        let (quote, bill) = match self.terms.source {
            Source::Quote { quote } => (Some(quote), None),
            Source::Bill { bill } => (None, Some(bill)),
            Source::Code { .. } => (None, None),
        };
        Wants {
            quote,
            bill,
            reach: self.terms.perk.as_ref().map(|perk| perk.seller),
            nonce: Some(self.terms.nonce.clone()),
            payee: Some(self.terms.payee),
            // It is settled now, if at all.
            mandate: self.mandate.map(|mandate| (mandate, counted_day(Some(now), now))),
            ..Wants::default()
        }
    }

    fn usual_effect(&self, now: Timestamp) -> Option<Effect> {
        let paid_now = !self.terms.is_later() && !self.has_expired(now);
        paid_now.then(|| self.effect(None))
    }

    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        terms::check(&self.terms, facts)?;
        if self.has_expired(context.now) {
            return decline(DeclineReason::Expired, "it came after its own expiry");
        }
        check_amount(self.terms.total)?;
        self.covered(facts, context)?;
        let account = account_for(facts, self.terms.total)?;
        let perk = perk::used(self.terms.perk.as_ref(), &self.terms.payee_name, facts, context.now)?;
        let bill = self.later(id, context);
        match &bill {
            Some(_) => perk::owes_nothing(facts)?,
            None => check_funds(account, self.terms.total)?,
        }
        Ok((self.effect(bill.as_ref()), Effects { perk, ..self.effects(account, bill, context) }))
    }
}

trait Paying {
    fn has_expired(&self, now: Timestamp) -> bool;
    fn covered(&self, facts: &OperationFacts, context: &Context<'_>) -> Result<(), Declined>;
    fn later(&self, id: OperationId, context: &Context<'_>) -> Option<NewBill>;
    fn effect(&self, bill: Option<&NewBill>) -> Effect;
    fn effects(&self, account: &Account, later: Option<NewBill>, context: &Context<'_>) -> Effects;
}

impl Paying for Payment {
    fn has_expired(&self, now: Timestamp) -> bool {
        now >= self.terms.expires_at
    }

    /// Where the device key signed, whether a mandate lets it.
    fn covered(&self, facts: &OperationFacts, context: &Context<'_>) -> Result<(), Declined> {
        if self.mandate.is_none() {
            return Ok(());
        }
        if self.terms.is_later() {
            return decline(DeclineReason::MandateExceeded, "what is paid later takes the person's own yes");
        }
        let mandate = mandate_of(facts)?;
        if mandate.device_key != *context.signer {
            return decline(DeclineReason::MandateUnknown, "the mandate is for another phone's key");
        }
        if mandate.ended_at.is_some() {
            return decline(DeclineReason::MandateEnded, "the mandate was ended");
        }
        let spent_today = Money::new(spent_like(mandate, facts), mandate.limits.per_day.currency);
        let asked = Use { payee: self.terms.payee, total: self.terms.total, spent_today, at: context.now };
        mandate.limits.cover(&asked).map_err(|why| not_covered(&why))
    }

    /// The bill that asks for it, if it may be paid later.
    fn later(&self, id: OperationId, context: &Context<'_>) -> Option<NewBill> {
        let dates = self.terms.perk.as_ref()?.due?;
        let terms = &self.terms;
        Some(NewBill {
            id: id.into(),
            user: context.device.user,
            origin: BillOrigin::Payment { payment: id },
            creditor: terms.payee,
            creditor_name: terms.payee_name.clone(),
            amount: terms.total,
            dates,
            credit: true,
            at: context.now,
        })
    }

    fn effect(&self, bill: Option<&NewBill>) -> Effect {
        let Terms { payee, payee_name, total, .. } = self.terms.clone();
        Effect::Payment { payee, payee_name, total, bill: bill.map(|bill| bill.id) }
    }

    fn effects(&self, account: &Account, later: Option<NewBill>, context: &Context<'_>) -> Effects {
        let Wants { quote, bill, mandate, .. } = self.wants(context.now);
        let terms = &self.terms;
        let (debit, credit) = (Party::Wallet(account.id), Party::Merchant(terms.payee));
        let payment = NewPayment { payee: terms.payee, total: terms.total, quote, nonce: terms.nonce.clone(), mandate };
        let now = NewTransfer { debit, credit, amount: terms.total };
        Effects {
            transfer: later.is_none().then_some(now),
            payment: Some(payment),
            bill: later.map(|new| BillEffect::Made(vec![new])).or(bill.map(BillEffect::Paid)),
            ..Effects::default()
        }
    }
}

/// Minor units that were spent on the day of the payment, whichever mandate of the same scope let it: whoever sets a lower limit
/// has not begun a new day.
pub(super) fn spent_like(mandate: &MandateRecord, facts: &OperationFacts) -> i64 {
    facts.spent.iter().filter(|(other, _)| other.is_like(mandate)).map(|(_, minor)| minor).sum()
}

fn check_funds(account: &Account, total: Money) -> Result<(), Declined> {
    match total.fits(account.balance) {
        Ok(true) => Ok(()),
        _ => decline(DeclineReason::InsufficientFunds, "there is less in the account than was asked for"),
    }
}

/// The sentence names no amount: receipts may be shown to others.
fn not_covered(why: &NotCovered) -> Declined {
    let (reason, detail) = match why {
        NotCovered::Expired(_) => (DeclineReason::MandateEnded, "the mandate's time is over"),
        NotCovered::OtherPayee => (DeclineReason::MandateExceeded, "the mandate is for another payee"),
        NotCovered::OverPerUse(_) => (DeclineReason::MandateExceeded, "it is more than the mandate allows at once"),
        NotCovered::OverPerDay(_) => (DeclineReason::MandateExceeded, "it is more than the mandate allows in a day"),
        NotCovered::Money(_) => (DeclineReason::MandateExceeded, "the mandate is in another currency"),
    };
    Declined { reason, detail: detail.into() }
}
