use serde::Serialize;
use tally::domain::payment::PaymentState;
use tally::wallet::Payment;

use super::{DeclinedRecord, UsedPerkRecord};
use crate::exit::Exit;
use crate::output::{Amount, Page, Report, local, moment};

/// One payment.
#[derive(Serialize)]
pub(crate) struct PaymentRecord {
    id: String,
    state: PaymentState,
    payee: String,
    payee_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    payee_name_local: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<String>,
    total: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    perk: Option<UsedPerkRecord>,
    refunded: Amount,
    from_static_code: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    bill: Option<String>,
    /// What asks for it, if it is paid later.
    #[serde(skip_serializing_if = "Option::is_none")]
    billed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mandate: Option<String>,
    created_at: String,
    updated_at: String,
    expires_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<DeclinedRecord>,
    #[serde(skip)]
    when: String,
    #[serde(skip)]
    until: String,
}

impl From<Payment> for PaymentRecord {
    fn from(payment: Payment) -> Self {
        Self {
            id: payment.id.to_string(),
            state: payment.state,
            payee: payment.payee.to_string(),
            payee_name: payment.payee_name,
            payee_name_local: payment.payee_name_local,
            category: payment.category,
            total: payment.total.into(),
            perk: payment.perk.map(UsedPerkRecord::from),
            refunded: payment.refunded.into(),
            from_static_code: payment.from_static_code,
            bill: payment.bill.map(|bill| bill.to_string()),
            billed: payment.billed.map(|bill| bill.to_string()),
            mandate: payment.mandate.map(|mandate| mandate.to_string()),
            created_at: moment(payment.created_at),
            updated_at: moment(payment.updated_at),
            expires_at: moment(payment.expires_at),
            settled_at: payment.settled_at.map(moment),
            declined: payment.declined.map(|declined| DeclinedRecord::new(declined.reason, declined.detail)),
            when: local(payment.created_at),
            until: local(payment.expires_at),
        }
    }
}

impl PaymentRecord {
    /// The payee's name, in both scripts where there are two.
    pub(crate) fn name(&self) -> String {
        match &self.payee_name_local {
            Some(local) => format!("{} ({local})", self.payee_name),
            None => self.payee_name.clone(),
        }
    }

    /// Exactly what a yes would sign.
    pub(crate) fn tell_terms(&self, page: &mut Page) {
        let later = if self.billed.is_some() { " later" } else { "" };
        page.strong(format!("Pay {} to {}{later}?", self.total, self.name()));
        self.tell_perk(page);
        page.field("Merchant", &self.payee);
        page.optional("Category", self.category.as_ref());
        page.optional("Bill", self.bill.as_ref());
        page.field("Payment", &self.id);
        page.field("Valid until", &self.until);
        if self.from_static_code {
            page.careful("There is no network: it is not paid until it has been sent.");
        }
    }

    fn word(&self) -> &'static str {
        if self.billed.is_some() && self.state == PaymentState::Settled { "later" } else { word(self.state) }
    }

    fn tell_perk(&self, page: &mut Page) {
        if let Some(perk) = &self.perk {
            perk.tell(page);
        }
    }

    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let back = if self.refunded.is_zero() { String::new() } else { format!(", {} came back", self.refunded) };
        page.line(format!("{}  {:<10} {:>16}  {}{back}", self.when, self.word(), self.total, self.name()));
        page.faint(format!("{:width$}  {}", "", self.id, width = self.when.len()));
    }

    fn tell_state(&self, page: &mut Page) {
        let whom = format!("{} to {}", self.total, self.name());
        match self.state {
            PaymentState::Settled if self.billed.is_some() => {
                page.good(format!("Agreed: {whom}, to be paid later. Nothing has moved."));
            }
            PaymentState::Settled => page.good(format!("Paid: {whom}.")),
            PaymentState::Created => page.careful(format!("Not paid: {whom} was only prepared.")),
            PaymentState::Authorised => {
                page.careful(format!("Not paid yet: {whom} is signed and waits for the network."));
            }
            PaymentState::Submitted | PaymentState::Unknown => {
                page.careful(format!("We do not know yet: {whom}. Do not pay again; `tally sync` asks."));
            }
            PaymentState::Declined => page.bad(format!("Declined: {whom}.")),
            PaymentState::Expired => page.bad(format!("Expired: {whom} came too late.")),
            PaymentState::Cancelled => page.line(format!("Cancelled: {whom}. Nothing was paid.")),
        }
    }
}

impl Report for PaymentRecord {
    fn tell(&self, page: &mut Page) {
        self.tell_state(page);
        page.field("Payment", &self.id);
        page.optional("Bill", self.bill.as_ref().or(self.billed.as_ref()));
        self.tell_perk(page);
        page.field("When", &self.when);
        page.optional("Why not", self.declined.as_ref());
        if !self.refunded.is_zero() {
            page.field("Came back", &self.refunded);
        }
        let agreed = if self.mandate.is_some() { "by the mandate for small payments" } else { "by you" };
        if !matches!(self.state, PaymentState::Created | PaymentState::Cancelled) {
            page.field("Agreed to", agreed);
        }
    }
}

/// How a run ends that left a payment in this state.
pub(crate) fn exit_of(state: PaymentState) -> Exit {
    match state {
        PaymentState::Settled => Exit::Done,
        PaymentState::Declined | PaymentState::Expired | PaymentState::Cancelled => Exit::Declined,
        PaymentState::Created | PaymentState::Authorised | PaymentState::Submitted | PaymentState::Unknown => {
            Exit::Pending
        }
    }
}

/// Short enough for a column, and never more certain than we are.
fn word(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Created => "prepared",
        PaymentState::Authorised => "not yet",
        PaymentState::Submitted | PaymentState::Unknown => "not known",
        PaymentState::Settled => "paid",
        PaymentState::Declined => "declined",
        PaymentState::Expired => "expired",
        PaymentState::Cancelled => "cancelled",
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::id::{MerchantId, OperationId};
    use tally::domain::money::Money;
    use tally::domain::payment::PaymentState;
    use tally::domain::time::Timestamp;
    use tally::wallet::Payment;

    use super::{PaymentRecord, exit_of};
    use crate::exit::Exit;
    use crate::output::{Outcome, Report};

    fn payment(state: PaymentState) -> PaymentRecord {
        let cny = |minor| Money::new(minor, "CNY".parse().unwrap());
        PaymentRecord::from(Payment {
            id: OperationId::new(1_700_000_000_000, &[7; 10]),
            state,
            payee: MerchantId::new(1_600_000_000_000, &[8; 10]),
            payee_name: "BEST TRANSPORT".into(),
            payee_name_local: Some("最佳运输".into()),
            category: Some("4111".into()),
            total: cny(2_372),
            perk: None,
            refunded: cny(0),
            from_static_code: false,
            bill: None,
            billed: None,
            mandate: None,
            created_at: Timestamp(1_700_000_000),
            updated_at: Timestamp(1_700_000_001),
            expires_at: Timestamp(1_700_000_300),
            settled_at: None,
            declined: None,
        })
    }

    fn text(state: PaymentState) -> String {
        let record = payment(state);
        let outcome = Outcome::new(&record, exit_of(state)).unwrap();
        anstream::adapter::strip_str(&outcome.text).to_string()
    }

    #[test]
    fn unknown_is_never_success_and_never_failure() {
        for state in [PaymentState::Submitted, PaymentState::Unknown] {
            assert_eq!(exit_of(state), Exit::Pending);
            let text = text(state);
            assert!(text.contains("Do not pay again") && !text.contains("Paid"), "{text}");
        }
    }

    #[test]
    fn says_whom_how_much_and_in_both_scripts() {
        assert!(text(PaymentState::Settled).starts_with("Paid: 23.72 CNY to BEST TRANSPORT (最佳运输).\n"));
        assert_eq!(exit_of(PaymentState::Settled), Exit::Done);
        assert_eq!(exit_of(PaymentState::Expired), Exit::Declined);
    }

    #[test]
    fn its_json_keeps_to_what_is_documented() {
        let json = serde_json::to_value(payment(PaymentState::Settled)).unwrap();
        assert_eq!(
            json,
            serde_json::json!({
                "id": "018bcfe5-6800-7707-8707-070707070707",
                "state": "settled",
                "payee": "0174876e-8000-7808-8808-080808080808",
                "payee_name": "BEST TRANSPORT",
                "payee_name_local": "最佳运输",
                "category": "4111",
                "total": {"minor": 2372, "currency": "CNY", "decimal": "23.72"},
                "refunded": {"minor": 0, "currency": "CNY", "decimal": "0.00"},
                "from_static_code": false,
                "created_at": "2023-11-14T22:13:20Z",
                "updated_at": "2023-11-14T22:13:21Z",
                "expires_at": "2023-11-14T22:18:20Z",
            })
        );
    }

    #[test]
    fn a_page_of_terms_leaves_nothing_out() {
        let mut page = crate::output::Page::default();
        payment(PaymentState::Created).tell_terms(&mut page);
        let text = page.into_text();
        let until = crate::output::local(Timestamp(1_700_000_300));
        for part in ["23.72 CNY", "BEST TRANSPORT", "最佳运输", "4111", "0174876e-", "018bcfe5-", &until] {
            assert!(text.contains(part), "{part}");
        }
        let mut page = crate::output::Page::default();
        payment(PaymentState::Created).tell(&mut page);
        assert!(!page.into_text().contains("Agreed"));
    }
}
