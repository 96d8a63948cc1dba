//! Taking a loan: the principal is paid out, and each instalment becomes a bill.

use tally::domain::bill::{Day, DueDates};
use tally::domain::id::OperationId;
use tally::domain::loan::Instalment;
use tally::domain::time::Timestamp;
use tally::wire::bill::BillOrigin;
use tally::wire::loan::{Loan, LoanAgreement, instalment_bill};
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, account_for, check_amount, decline, perk};
use crate::store::{BillEffect, Effects, NewBill, NewTransfer, OperationFacts, Party, Wants};

/// How many days before its last day an instalment is asked for.
const DAYS_OF_NOTICE: i64 = 7;

impl Capability for Loan {
    fn wants(&self, _: Timestamp) -> Wants {
        let LoanAgreement { quote, lender, .. } = self.agreement;
        Wants { loan: Some(quote), reach: Some(lender), ..Wants::default() }
    }

    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        let agreement = &self.agreement;
        check(agreement, facts, context.now)?;
        check_amount(agreement.loan.principal)?;
        let account = account_for(facts, agreement.loan.principal)?;
        let perk = perk::used(Some(&agreement.perk), &agreement.lender_name, facts, context.now)?;
        let (debit, credit) = (Party::Merchant(agreement.lender), Party::Wallet(account.id));
        let effects = Effects {
            transfer: Some(NewTransfer { debit, credit, amount: agreement.loan.principal }),
            bill: Some(BillEffect::Made(bills(id, agreement, context)?)),
            loan: Some(agreement.quote),
            perk,
            ..Effects::default()
        };
        Ok((effect(agreement), effects))
    }
}

fn check(agreement: &LoanAgreement, facts: &OperationFacts, now: Timestamp) -> Result<(), Declined> {
    let Some(fact) = &facts.loan.quote else {
        return decline(DeclineReason::QuoteUnknown, "there is no such quote for this person");
    };
    if fact.quote.agreement != *agreement {
        return decline(DeclineReason::TermsChanged, "the terms differ from the quote");
    }
    if fact.used {
        return decline(DeclineReason::QuoteUsed, "another loan has used the quote");
    }
    if now >= agreement.expires_at {
        return decline(DeclineReason::Expired, "it came after its own expiry");
    }
    perk::owes_nothing(facts)
}

fn bills(loan: OperationId, agreement: &LoanAgreement, context: &Context<'_>) -> Result<Vec<NewBill>, Declined> {
    let schedule = agreement.loan.schedule().map_err(|_| uncountable())?;
    schedule.instalments.iter().map(|instalment| bill(loan, agreement, instalment, context)).collect()
}

fn bill(
    loan: OperationId,
    agreement: &LoanAgreement,
    instalment: &Instalment,
    context: &Context<'_>,
) -> Result<NewBill, Declined> {
    let number = instalment.number;
    Ok(NewBill {
        id: instalment_bill(loan, number),
        user: context.device.user,
        origin: BillOrigin::Instalment { loan, number },
        creditor: agreement.lender,
        creditor_name: agreement.lender_name.clone(),
        amount: instalment.amount,
        dates: dates(agreement.loan.paid_out, instalment.due)?,
        credit: true,
        at: context.now,
    })
}

/// Never asked for before it is paid out.
fn dates(paid_out: Day, due: Day) -> Result<DueDates, Declined> {
    DueDates::new(due.plus(-DAYS_OF_NOTICE).max(paid_out), due).map_err(|_| uncountable())
}

fn effect(agreement: &LoanAgreement) -> Effect {
    let (lender, lender_name) = (agreement.lender, agreement.lender_name.clone());
    Effect::Lent { lender, lender_name, principal: agreement.loan.principal }
}

/// What cannot be worked out is not quoted, so nobody gets here.
fn uncountable() -> Declined {
    Declined { reason: DeclineReason::Other, detail: "the schedule cannot be worked out".into() }
}
