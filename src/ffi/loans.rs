use std::time::SystemTime;

use super::declined::{DeclineReason, told};
use super::ids::{parse, parse_if_given};
use super::printed::printed;
use super::runtime::{call, run};
use super::times::moment;
use super::{Bill, Money, UsedPerk, WalletError};
use crate::domain::loan;
use crate::wallet as core;

/// Borrowing, and what was borrowed.
#[derive(uniffi::Object)]
pub struct Loans(pub(super) core::Loans);

/// Where a loan stands, as far as this phone knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum LoanState {
    /// Shown; nothing is signed.
    Offered,
    /// Signed, and no answer yet: it may have been paid out.
    Taking,
    /// The backend said no, finally.
    Declined,
    /// It was paid out.
    Lent,
}

/// How instalments follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Rhythm {
    /// Every seven days.
    Weekly,
    /// On the same day of each month.
    Monthly,
}

/// One loan, as it stands.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Loan {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: LoanState,
    /// Who lends: an id.
    pub lender: String,
    /// The lender's name.
    pub lender_name: String,
    /// What is lent.
    pub principal: Money,
    /// What it costs, all of it.
    pub charge: Money,
    /// What is paid back, all told.
    pub total: Money,
    /// How the instalments follow each other.
    pub rhythm: Rhythm,
    /// What it costs a year, in tenths of a percent (Directive 2008/48/EC, Annex I), worked out on this phone.
    pub yearly_cost: u32,
    /// Every instalment, in order.
    pub instalments: Vec<LoanInstalment>,
    /// The step that was reached.
    pub perk: UsedPerk,
    /// From when on the backend declines the terms.
    pub expires_at: SystemTime,
    /// When the backend's receipt came.
    pub settled_at: Option<SystemTime>,
    /// When the last of it was paid back.
    pub repaid_at: Option<SystemTime>,
    /// Why the backend said no, in an English sentence.
    pub declined: Option<String>,
    /// Why the backend said no, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// One instalment of a loan.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct LoanInstalment {
    /// Its number, from 1.
    pub number: u32,
    /// From this moment on it is late.
    pub late_from: SystemTime,
    /// How much.
    pub amount: Money,
    /// The bill that asks for it; none before the loan is paid out.
    pub bill: Option<Bill>,
}

/// One page of loans, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct LoanPage {
    /// The loans.
    pub items: Vec<Loan>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(Loan { id, state }, LoanInstalment { number }, LoanPage);

#[uniffi::export]
impl Loans {
    /// Finds out what it costs to borrow under a lender's offer, and keeps it with its id. Nothing is signed.
    #[uniffi::method(default(id = None))]
    pub async fn prepare(&self, offer: String, principal: Money, id: Option<String>) -> Result<Loan, WalletError> {
        let loans = self.0.clone();
        run(async move {
            let (offer, id) = (parse(&offer)?, parse_if_given(id.as_deref())?);
            Ok(loans.prepare(offer, principal.try_into()?, id).await?.into())
        })
        .await
    }

    /// Agrees to exactly what was shown, and waits a while for the receipt. Calling it again is the same loan.
    pub async fn take(&self, id: String) -> Result<Loan, WalletError> {
        let loans = self.0.clone();
        run(async move { Ok(loans.take(parse(&id)?).await?.into()) }).await
    }

    /// Forgets a loan that was only shown.
    pub async fn discard(&self, id: String) -> Result<(), WalletError> {
        let loans = self.0.clone();
        run(async move { loans.discard(parse(&id)?).await }).await
    }

    /// One loan.
    pub fn find(&self, id: &str) -> Result<Loan, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Loans, newest first, those that were only shown included. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn page(&self, after: Option<String>, limit: u32) -> Result<LoanPage, WalletError> {
        call(|| {
            let page = self.0.page(&core::PageRequest { after, limit, text: None })?.map(Loan::from);
            Ok(LoanPage { items: page.items, next: page.next })
        })
    }
}

impl From<core::Loan> for Loan {
    fn from(loan: core::Loan) -> Self {
        let (declined, decline_reason) = told(loan.declined);
        Self {
            id: loan.id.to_string(),
            state: loan.state.into(),
            lender: loan.lender.to_string(),
            lender_name: loan.lender_name,
            principal: loan.terms.principal.into(),
            charge: loan.terms.charge.into(),
            total: loan.total.into(),
            rhythm: loan.terms.rhythm.into(),
            yearly_cost: loan.yearly_cost.0,
            instalments: loan.instalments.into_iter().map(LoanInstalment::from).collect(),
            perk: loan.perk.into(),
            expires_at: moment(loan.expires_at),
            settled_at: loan.settled_at.map(moment),
            repaid_at: loan.repaid_at.map(moment),
            declined,
            decline_reason,
        }
    }
}

impl From<core::LoanInstalment> for LoanInstalment {
    fn from(one: core::LoanInstalment) -> Self {
        let late_from = moment(one.due.plus(1).start());
        Self { number: one.number, late_from, amount: one.amount.into(), bill: one.bill.map(Bill::from) }
    }
}

impl From<core::LoanState> for LoanState {
    fn from(state: core::LoanState) -> Self {
        match state {
            core::LoanState::Offered => Self::Offered,
            core::LoanState::Taking => Self::Taking,
            core::LoanState::Declined => Self::Declined,
            core::LoanState::Lent => Self::Lent,
        }
    }
}

impl From<loan::Rhythm> for Rhythm {
    fn from(rhythm: loan::Rhythm) -> Self {
        match rhythm {
            loan::Rhythm::Weekly => Self::Weekly,
            loan::Rhythm::Monthly => Self::Monthly,
        }
    }
}
