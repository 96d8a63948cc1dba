use serde::Serialize;
use tally::wallet::{Mandate, MandateState};
use tally::wire::mandate::Purpose;

use crate::output::{Amount, Page, Report, local, moment};

/// What the phone may do without asking.
#[derive(Serialize)]
pub(crate) struct MandateRecord {
    id: String,
    purpose: Purpose,
    state: MandateState,
    #[serde(skip_serializing_if = "Option::is_none")]
    payee: Option<String>,
    per_use: Amount,
    per_day: Amount,
    expires_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    #[serde(skip)]
    until: String,
}

impl From<Mandate> for MandateRecord {
    fn from(mandate: Mandate) -> Self {
        let limits = mandate.limits;
        Self {
            id: mandate.id.to_string(),
            purpose: mandate.purpose,
            state: mandate.state,
            payee: limits.payee.map(|payee| payee.to_string()),
            per_use: limits.per_use.into(),
            per_day: limits.per_day.into(),
            expires_at: moment(limits.expires_at),
            ended_at: mandate.ended_at.map(moment),
            until: local(limits.expires_at),
        }
    }
}

impl Report for MandateRecord {
    fn tell(&self, page: &mut Page) {
        let bounds = format!("up to {} each and {} a day, until {}", self.per_use, self.per_day, self.until);
        match self.state {
            MandateState::Active => page.good(format!("Active: pays {bounds}, without asking.")),
            MandateState::Requested => page.careful(format!("Signed, not confirmed yet: {bounds}.")),
            MandateState::Ended => page.line(format!("Ended: {bounds}.")),
            MandateState::Declined => page.bad(format!("Declined: {bounds}.")),
        }
        page.field("Mandate", &self.id);
        page.optional("Only for", self.payee.as_ref());
    }
}
