use std::time::SystemTime;

use super::ids::{parse, parse_if_given};
use super::printed::printed;
use super::runtime::{call, run};
use super::times::moment;
use super::{Money, PreparedPayment, WalletError};
use crate::domain::bill::BillState as CoreState;
use crate::wallet as core;

/// What is owed, and what was.
#[derive(uniffi::Object)]
pub struct Bills(pub(super) core::Bills);

/// Where a bill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum BillState {
    /// Its day has not come.
    Scheduled,
    /// To be paid now.
    Due,
    /// Its day has passed.
    Overdue,
    /// Paid, on time or late.
    Paid,
    /// Nobody asks for it any more.
    Cancelled,
}

/// One bill, as it stands today.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Bill {
    /// Its id.
    pub id: String,
    /// The payment under which it arose: an id.
    pub origin: String,
    /// Which instalment of a loan it is, from 1; then `origin` is the loan.
    pub instalment: Option<u32>,
    /// Who is owed: an id.
    pub creditor: String,
    /// The creditor's registered name.
    pub creditor_name: String,
    /// How much.
    pub amount: Money,
    /// From when on it is asked for.
    pub opens: SystemTime,
    /// From when on it is late: the end of its last day on time, which is a day of UTC.
    pub late_from: SystemTime,
    /// Where it stands.
    pub state: BillState,
    /// How many days ago its last day on time was; nothing unless it is overdue.
    pub days_late: u32,
    /// When it was paid.
    pub paid_at: Option<SystemTime>,
    /// The person disputes it: it has no effect on points until that is decided.
    pub disputed: bool,
    /// The payment of this phone that pays it, or has paid it.
    pub payment: Option<String>,
    /// When the backend said so.
    pub as_of: SystemTime,
}

/// One page of bills, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct BillPage {
    /// The bills.
    pub items: Vec<Bill>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(Bill { id, state, disputed, as_of }, BillPage);

#[uniffi::export]
impl Bills {
    /// Every bill that is still to be paid, the one that is due first first.
    pub fn owed(&self) -> Result<Vec<Bill>, WalletError> {
        call(|| Ok(self.0.owed()?.into_iter().map(Bill::from).collect()))
    }

    /// The bill to pay next: the one that is due first and whose payment is not under way.
    pub fn next_due(&self) -> Result<Option<Bill>, WalletError> {
        call(|| Ok(self.0.next_due()?.map(Bill::from)))
    }

    /// Bills, newest first, ended ones too.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn page(&self, after: Option<String>, limit: u32) -> Result<BillPage, WalletError> {
        call(|| {
            let page = self.0.page(&core::PageRequest { after, limit, text: None })?.map(Bill::from);
            Ok(BillPage { items: page.items, next: page.next })
        })
    }

    /// One bill.
    pub fn find(&self, id: &str) -> Result<Bill, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Finds out what paying a bill will do. `payments().confirm` agrees to it.
    #[uniffi::method(default(id = None))]
    pub async fn prepare(&self, bill: String, id: Option<String>) -> Result<PreparedPayment, WalletError> {
        let bills = self.0.clone();
        run(async move { Ok(bills.prepare(parse(&bill)?, parse_if_given(id.as_deref())?).await?.into()) }).await
    }

    /// Says what is wrong with a bill, in at most 500 characters. Needs neither prompt nor network.
    pub async fn dispute(&self, bill: String, because: String) -> Result<Bill, WalletError> {
        let bills = self.0.clone();
        run(async move { Ok(bills.dispute(parse(&bill)?, &because).await?.into()) }).await
    }
}

impl From<core::Bill> for Bill {
    fn from(bill: core::Bill) -> Self {
        Self {
            id: bill.id.to_string(),
            origin: bill.origin.operation().to_string(),
            instalment: bill.origin.instalment(),
            creditor: bill.creditor.to_string(),
            creditor_name: bill.creditor_name,
            amount: bill.amount.into(),
            opens: moment(bill.opens.start()),
            late_from: moment(bill.due.plus(1).start()),
            state: bill.state.into(),
            days_late: bill.days_late,
            paid_at: bill.paid_at.map(moment),
            disputed: bill.disputed,
            payment: bill.payment.map(|payment| payment.to_string()),
            as_of: moment(bill.as_of),
        }
    }
}

impl From<CoreState> for BillState {
    fn from(state: CoreState) -> Self {
        match state {
            CoreState::Scheduled => Self::Scheduled,
            CoreState::Due => Self::Due,
            CoreState::Overdue => Self::Overdue,
            CoreState::Paid => Self::Paid,
            CoreState::Cancelled => Self::Cancelled,
        }
    }
}
