use super::terms::MAXIMUM_INSTALMENTS;
use super::{LoanError, LoanTerms, Repayment, YearlyCost};
use crate::domain::bill::Day;
use crate::domain::money::Money;

/// Every instalment of a loan, and what it costs a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The instalments, in their order; they sum to the total.
    pub instalments: Vec<Instalment>,
    /// Principal and charge.
    pub total: Money,
    /// By the formula of the European Union.
    pub yearly_cost: YearlyCost,
}

/// One instalment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// Its number, from 1.
    pub number: u32,
    /// The last day on which it is on time.
    pub due: Day,
    /// How much.
    pub amount: Money,
}

impl LoanTerms {
    /// The whole loan, instalment by instalment: equal ones, rounded down, and a last one that takes what rounding left.
    pub fn schedule(&self) -> Result<Schedule, LoanError> {
        let total = self.total()?;
        let instalments: Vec<_> =
            (1..=self.instalments).map(|number| self.instalment(total, number)).collect::<Result<_, _>>()?;
        let repay = |one: &Instalment| Repayment { amount: one.amount, after: self.rhythm.after(one.number) };
        let repayments: Vec<_> = instalments.iter().map(repay).collect();
        let yearly_cost = YearlyCost::of(self.principal, &repayments)?;
        Ok(Schedule { instalments, total, yearly_cost })
    }

    fn total(&self) -> Result<Money, LoanError> {
        let total = self.principal.plus(self.charge)?;
        match () {
            () if !self.principal.is_positive() => Err(LoanError::NothingLent),
            () if self.charge.minor < 0 => Err(LoanError::NegativeCharge),
            () if !(1..=MAXIMUM_INSTALMENTS).contains(&self.instalments) => Err(LoanError::Instalments),
            () if total.minor < i64::from(self.instalments) => Err(LoanError::Instalments),
            () => Ok(total),
        }
    }

    fn instalment(&self, total: Money, number: u32) -> Result<Instalment, LoanError> {
        let due = self.rhythm.due(self.paid_out, number).ok_or(LoanError::Calendar)?;
        let count = i64::from(self.instalments);
        let rest = if number == self.instalments { total.minor % count } else { 0 };
        Ok(Instalment { number, due, amount: Money::new(total.minor / count + rest, total.currency) })
    }
}
