use serde::Serialize;
use tally::domain::bill::BillState;
use tally::wallet::Bill;
use tally::wire::bill::BillOrigin;

use crate::output::{Amount, Page, Report, count, local, moment};

/// One bill.
#[derive(Serialize)]
pub(crate) struct BillRecord {
    id: String,
    state: BillState,
    creditor: String,
    creditor_name: String,
    amount: Amount,
    origin: BillOrigin,
    /// Days of UTC: from when on it is asked for, and the last one on time.
    opens: String,
    due: String,
    /// Absent unless it is overdue.
    #[serde(skip_serializing_if = "Option::is_none")]
    days_late: Option<u32>,
    disputed: bool,
    /// What pays it, or has paid it.
    #[serde(skip_serializing_if = "Option::is_none")]
    payment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid_at: Option<String>,
    as_of: String,
    #[serde(skip)]
    paid_when: Option<String>,
}

impl From<Bill> for BillRecord {
    fn from(bill: Bill) -> Self {
        Self {
            id: bill.id.to_string(),
            state: bill.state,
            creditor: bill.creditor.to_string(),
            creditor_name: bill.creditor_name,
            amount: bill.amount.into(),
            origin: bill.origin,
            opens: bill.opens.to_string(),
            due: bill.due.to_string(),
            days_late: (bill.state == BillState::Overdue).then_some(bill.days_late),
            disputed: bill.disputed,
            payment: bill.payment.map(|payment| payment.to_string()),
            paid_at: bill.paid_at.map(moment),
            as_of: moment(bill.as_of),
            paid_when: bill.paid_at.map(local),
        }
    }
}

impl BillRecord {
    /// One line of a list: by when, how much, to whom, and how it stands.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let (due, amount, whom, stands) = (&self.due, &self.amount, &self.creditor_name, self.stands());
        page.line(format!("by {due}  {amount:>16}  {whom}: {stands}"));
        page.faint(format!("{:13}  {}", "", self.id));
    }

    fn stands(&self) -> String {
        let disputed = if self.disputed { ", disputed" } else { "" };
        let state = match self.state {
            BillState::Paid => "paid".into(),
            BillState::Cancelled => "nobody asks for it any more".into(),
            _ if self.payment.is_some() => "its payment is under way".into(),
            BillState::Scheduled => format!("asked for from {} on", self.opens),
            BillState::Due => "to be paid now".into(),
            BillState::Overdue => format!("{} late", count(self.days_late.unwrap_or_default(), "day", "days")),
        };
        format!("{state}{disputed}")
    }

    fn tell_state(&self, page: &mut Page) {
        let whom = format!("{} to {}", self.amount, self.creditor_name);
        match self.state {
            BillState::Paid => page.good(format!("Paid: {whom}.")),
            BillState::Cancelled => page.line(format!("Not owed any more: {whom}.")),
            BillState::Overdue => page.bad(format!("Late: {whom}, {}.", self.stands())),
            BillState::Scheduled | BillState::Due => page.careful(format!("Owed: {whom}, {}.", self.stands())),
        }
    }
}

impl Report for BillRecord {
    fn tell(&self, page: &mut Page) {
        self.tell_state(page);
        page.field("Bill", &self.id);
        page.field("Last day", format!("{} (UTC)", self.due));
        page.field("Came with", came_with(&self.origin));
        page.optional("Payment", self.payment.as_ref());
        page.optional("Paid", self.paid_when.as_ref());
        if self.disputed {
            page.careful("You dispute it: until that is decided it does nothing to your points.");
        }
    }
}

fn came_with(origin: &BillOrigin) -> String {
    match origin {
        BillOrigin::Payment { payment } => format!("payment {payment}"),
        BillOrigin::Instalment { loan, number } => format!("loan {loan}, instalment {number}"),
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::bill::{BillState, Day};
    use tally::domain::id::{BillId, MerchantId, OperationId};
    use tally::domain::money::Money;
    use tally::domain::time::Timestamp;
    use tally::wallet::Bill;
    use tally::wire::bill::BillOrigin;

    use super::BillRecord;
    use crate::output::{Page, Report};

    fn bill(state: BillState, days_late: u32) -> Bill {
        Bill {
            id: BillId::new(1_700_000_000_000, &[7; 10]),
            origin: BillOrigin::Payment { payment: OperationId::new(1_700_000_000_000, &[9; 10]) },
            creditor: MerchantId::new(1_600_000_000_000, &[8; 10]),
            creditor_name: "BEST TRANSPORT".into(),
            amount: Money::new(1_250, "CNY".parse().unwrap()),
            opens: Day(20_400),
            due: Day(20_407),
            state,
            days_late,
            paid_at: None,
            disputed: false,
            payment: None,
            as_of: Timestamp(1_700_000_000),
        }
    }

    fn line(bill: Bill) -> String {
        let mut page = Page::default();
        BillRecord::from(bill).tell_line(&mut page);
        anstream::adapter::strip_str(&page.into_text()).to_string()
    }

    #[test]
    fn says_by_when_how_much_to_whom_and_how_late() {
        let late = line(bill(BillState::Overdue, 1));
        assert!(late.starts_with("by 2025-11-15         12.50 CNY  BEST TRANSPORT: 1 day late\n"), "{late}");
        let early = line(bill(BillState::Scheduled, 0));
        assert!(early.contains("asked for from 2025-11-08 on"), "{early}");
        assert!(line(Bill { disputed: true, ..bill(BillState::Due, 0) }).contains("to be paid now, disputed"));
    }

    #[test]
    fn what_is_being_paid_is_not_asked_for_again() {
        let paying = Bill { payment: Some(OperationId::new(1, &[1; 10])), ..bill(BillState::Overdue, 3) };
        assert!(line(paying).contains("its payment is under way"));
    }

    #[test]
    fn says_first_whether_it_is_owed() {
        let told = |state| {
            let mut page = Page::default();
            BillRecord::from(bill(state, 0)).tell(&mut page);
            anstream::adapter::strip_str(&page.into_text()).to_string()
        };
        assert!(told(BillState::Paid).starts_with("Paid: 12.50 CNY to BEST TRANSPORT.\n"));
        assert!(told(BillState::Due).starts_with("Owed: 12.50 CNY to BEST TRANSPORT, to be paid now.\n"));
        assert!(told(BillState::Cancelled).starts_with("Not owed any more"));
    }
}
