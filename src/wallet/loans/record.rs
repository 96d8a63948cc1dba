use super::LoanState;
use crate::domain::bill::{BillState, Day};
use crate::domain::id::{MerchantId, OperationId};
use crate::domain::loan::{LoanTerms, YearlyCost};
use crate::domain::money::Money;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::store::loans::LoanRow;
use crate::store::{Declined, Reader, StoreError, bills};
use crate::wallet::{Bill, UsedPerk};
use crate::wire::loan::{LoanAgreement, instalment_bill};

/// One loan, as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Loan {
    /// Known by the operation that takes it.
    pub id: OperationId,
    /// Where it stands.
    pub state: LoanState,
    /// Who lends.
    pub lender: MerchantId,
    /// The lender's name.
    pub lender_name: String,
    /// What is lent, what it costs, and how it is paid back.
    pub terms: LoanTerms,
    /// What is paid back, all told.
    pub total: Money,
    /// What it costs a year, worked out on this phone.
    pub yearly_cost: YearlyCost,
    /// Every instalment, in order.
    pub instalments: Vec<LoanInstalment>,
    /// The step that was reached.
    pub perk: UsedPerk,
    /// From when on the backend declines the terms.
    pub expires_at: Timestamp,
    /// When it was offered.
    pub created_at: Timestamp,
    /// When the backend's receipt came.
    pub settled_at: Option<Timestamp>,
    /// When the last of it was paid back.
    pub repaid_at: Option<Timestamp>,
    /// Why the backend said no.
    pub declined: Option<Declined>,
}

redacted!(Loan { id, state, lender });

/// One instalment of a loan.
#[derive(Clone, PartialEq, Eq)]
pub struct LoanInstalment {
    /// Its number, from 1.
    pub number: u32,
    /// The last day on which it is on time.
    pub due: Day,
    /// How much.
    pub amount: Money,
    /// The bill that asks for it; none before the loan is paid out.
    pub bill: Option<Bill>,
}

redacted!(LoanInstalment { number });

impl Loan {
    pub(super) fn of(r: &Reader<'_>, row: LoanRow, now: Timestamp) -> Result<Self, StoreError> {
        let LoanRow { id, state, agreement, created_at, settled_at, declined, .. } = row;
        let LoanAgreement { lender, lender_name, loan: terms, perk, expires_at, .. } = agreement;
        let schedule = terms.schedule().map_err(|error| StoreError::Inconsistent(error.to_string()))?;
        let instalment = |one: &crate::domain::loan::Instalment| {
            let bill = bills::find(r, instalment_bill(id, one.number))?;
            let bill = bill.map(|bill| Bill::of(r, bill, Day::of(now))).transpose()?;
            Ok(LoanInstalment { number: one.number, due: one.due, amount: one.amount, bill })
        };
        let instalments = schedule.instalments.iter().map(instalment).collect::<Result<Vec<_>, StoreError>>()?;
        Ok(Self {
            id,
            state,
            lender,
            lender_name,
            terms,
            total: schedule.total,
            yearly_cost: schedule.yearly_cost,
            repaid_at: repaid_at(&instalments),
            instalments,
            perk: UsedPerk::new(&perk, terms.principal),
            expires_at,
            created_at,
            settled_at,
            declined,
        })
    }
}

/// What nobody asks for any more need not be paid.
fn repaid_at(instalments: &[LoanInstalment]) -> Option<Timestamp> {
    let bills: Option<Vec<_>> = instalments.iter().map(|one| one.bill.as_ref()).collect();
    let bills = bills?;
    let over = bills.iter().all(|bill| matches!(bill.state, BillState::Paid | BillState::Cancelled));
    bills.iter().filter_map(|bill| bill.paid_at).max().filter(|_| over)
}
