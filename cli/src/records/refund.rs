use serde::Serialize;
use tally::wallet::Refund;

use crate::output::{Amount, Page, local, moment};

/// Money that came back.
#[derive(Serialize)]
pub(crate) struct RefundRecord {
    id: String,
    payment: String,
    amount: Amount,
    reason: String,
    at: String,
    #[serde(skip)]
    when: String,
}

impl From<Refund> for RefundRecord {
    fn from(refund: Refund) -> Self {
        Self {
            id: refund.id.to_string(),
            payment: refund.payment.to_string(),
            amount: refund.amount.into(),
            reason: refund.reason,
            at: moment(refund.at),
            when: local(refund.at),
        }
    }
}

impl RefundRecord {
    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        page.good(format!("{} came back on {}. {}", self.amount, self.when, self.reason));
    }
}
