use serde::Serialize;
use tally::domain::bill::BillState;
use tally::domain::loan::Rhythm;
use tally::wallet::{Loan, LoanInstalment, LoanState};

use super::{DeclinedRecord, UsedPerkRecord};
use crate::exit::Exit;
use crate::output::{Amount, Page, Report, count, local, moment};

/// One loan.
#[derive(Serialize)]
pub(crate) struct LoanRecord {
    id: String,
    state: LoanState,
    lender: String,
    lender_name: String,
    principal: Amount,
    charge: Amount,
    total: Amount,
    rhythm: Rhythm,
    /// In tenths of a percent.
    yearly_cost: u32,
    instalments: Vec<InstalmentRecord>,
    perk: UsedPerkRecord,
    expires_at: String,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repaid_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<DeclinedRecord>,
    #[serde(skip)]
    yearly: String,
    #[serde(skip)]
    when: String,
    #[serde(skip)]
    until: String,
}

/// One instalment of a loan.
#[derive(Serialize)]
struct InstalmentRecord {
    number: u32,
    /// A day of UTC: the last one on time.
    due: String,
    amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    bill: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<BillState>,
}

impl From<Loan> for LoanRecord {
    fn from(loan: Loan) -> Self {
        Self {
            id: loan.id.to_string(),
            state: loan.state,
            lender: loan.lender.to_string(),
            lender_name: loan.lender_name,
            principal: loan.terms.principal.into(),
            charge: loan.terms.charge.into(),
            total: loan.total.into(),
            rhythm: loan.terms.rhythm,
            yearly_cost: loan.yearly_cost.0,
            instalments: loan.instalments.into_iter().map(InstalmentRecord::from).collect(),
            perk: loan.perk.into(),
            expires_at: moment(loan.expires_at),
            created_at: moment(loan.created_at),
            settled_at: loan.settled_at.map(moment),
            repaid_at: loan.repaid_at.map(moment),
            declined: loan.declined.map(|declined| DeclinedRecord::new(declined.reason, declined.detail)),
            yearly: loan.yearly_cost.to_string(),
            when: local(loan.created_at),
            until: local(loan.expires_at),
        }
    }
}

impl From<LoanInstalment> for InstalmentRecord {
    fn from(one: LoanInstalment) -> Self {
        Self {
            number: one.number,
            due: one.due.to_string(),
            amount: one.amount.into(),
            state: one.bill.as_ref().map(|bill| bill.state),
            bill: one.bill.map(|bill| bill.id.to_string()),
        }
    }
}

impl InstalmentRecord {
    fn tell(&self, page: &mut Page) {
        let state = match self.state {
            None => "",
            Some(BillState::Paid) => ": paid",
            Some(BillState::Cancelled) => ": nobody asks for it any more",
            Some(BillState::Overdue) => ": late",
            Some(BillState::Scheduled | BillState::Due) => ": to be paid",
        };
        page.line(format!("  {:>3}  by {}  {:>16}{state}", self.number, self.due, self.amount));
        if let Some(bill) = &self.bill {
            page.faint(format!("       {bill}"));
        }
    }
}

impl LoanRecord {
    /// Exactly what a yes would sign.
    pub(crate) fn tell_terms(&self, page: &mut Page) {
        page.strong(format!("Borrow {} from {}?", self.principal, self.lender_name));
        self.tell_cost(page);
        page.field("Loan", &self.id);
        page.field("Valid until", &self.until);
    }

    fn tell_cost(&self, page: &mut Page) {
        page.field("Pay back", format!("{}, of which {} is what it costs", self.total, self.charge));
        page.field("A year", format!("{} (annual percentage rate of charge, 2008/48/EC)", self.yearly));
        page.field("Ordinarily", "pay from your own money, for nothing");
        self.instalments.iter().for_each(|one| one.tell(page));
    }

    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        page.line(format!("{}  {:>16}  {}: {}", self.when, self.principal, self.lender_name, self.stands()));
        page.faint(format!("{:width$}  {}", "", self.id, width = self.when.len()));
    }

    fn stands(&self) -> String {
        match self.state {
            LoanState::Offered => "only shown".into(),
            LoanState::Taking => "signed, and no answer yet".into(),
            LoanState::Declined => "declined".into(),
            LoanState::Lent if self.repaid_at.is_some() => "paid back".into(),
            LoanState::Lent => format!("{} to go", count(self.open(), "instalment", "instalments")),
        }
    }

    fn open(&self) -> u32 {
        let over = |one: &&InstalmentRecord| !matches!(one.state, Some(BillState::Paid | BillState::Cancelled));
        u32::try_from(self.instalments.iter().filter(over).count()).unwrap_or(u32::MAX)
    }
}

impl Report for LoanRecord {
    fn tell(&self, page: &mut Page) {
        let whom = format!("{} from {}", self.principal, self.lender_name);
        match self.state {
            LoanState::Offered => page.careful(format!("Not borrowed: {whom} was only shown.")),
            LoanState::Taking => page.careful(format!("We do not know yet: {whom}. `tally sync` asks.")),
            LoanState::Declined => page.bad(format!("Declined: {whom}.")),
            LoanState::Lent => page.good(format!("Borrowed: {whom}; {}.", self.stands())),
        }
        page.field("Loan", &self.id);
        self.tell_cost(page);
        page.optional("Why not", self.declined.as_ref());
    }
}

/// How a run ends that left a loan in this state.
pub(crate) fn exit_of_loan(state: LoanState) -> Exit {
    match state {
        LoanState::Lent => Exit::Done,
        LoanState::Declined => Exit::Declined,
        LoanState::Offered | LoanState::Taking => Exit::Pending,
    }
}
