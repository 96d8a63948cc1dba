use serde::Serialize;
use tally::domain::consent::ConsentState;
use tally::domain::data::DataPurpose;
use tally::wallet::DataRequest;
use tally::wire::consent::{Notice, RequestedField};

use super::words;
use crate::output::{Page, count, local, moment};

/// Somebody asks for data.
#[derive(Serialize)]
pub(crate) struct RequestRecord {
    id: String,
    state: ConsentState,
    recipient: String,
    recipient_name: String,
    contact: String,
    country: String,
    purposes: Vec<DataPurpose>,
    fields: Vec<RequestedField>,
    retention_days: u32,
    jurisdiction: String,
    notice: Notice,
    grant_days: u32,
    received_at: String,
    expires_at: String,
    #[serde(skip)]
    when: String,
    #[serde(skip)]
    until: String,
}

impl From<DataRequest> for RequestRecord {
    fn from(request: DataRequest) -> Self {
        Self {
            id: request.id.to_string(),
            state: request.state,
            recipient: request.recipient.to_string(),
            recipient_name: request.recipient_name,
            contact: request.contact,
            country: request.country,
            purposes: request.purposes,
            fields: request.fields,
            retention_days: request.retention_days,
            jurisdiction: request.jurisdiction,
            notice: request.notice,
            grant_days: request.grant_days,
            received_at: moment(request.received_at),
            expires_at: moment(request.expires_at),
            when: local(request.received_at),
            until: local(request.expires_at),
        }
    }
}

impl RequestRecord {
    /// What answering takes.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// It can still be answered.
    pub(crate) fn is_open(&self) -> bool {
        self.state == ConsentState::Requested
    }

    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let until = if self.is_open() { format!(", until {}", self.until) } else { String::new() };
        let name = &self.recipient_name;
        page.line(format!("{}  {:<9} {name} asks for {}{until}", self.when, self.word(), self.asked()));
        page.faint(format!("{:width$}  {}", "", self.id, width = self.when.len()));
    }

    /// Who asks, and on which terms.
    pub(crate) fn tell(&self, page: &mut Page) {
        page.strong(format!("{} asks for {}.", self.recipient_name, self.asked()));
        self.tell_state(page);
        page.field("Request", &self.id);
        self.tell_terms(page);
    }

    /// What a person has to know before they agree.
    pub(crate) fn tell_terms(&self, page: &mut Page) {
        page.field("What for", words::purposes(&self.purposes));
        page.field("They read for", count(self.grant_days, "day", "days"));
        page.field("They keep it", count(self.retention_days, "day", "days"));
        page.field("Law of", &self.jurisdiction);
        page.field("Their notice", format!("{} ({})", self.notice.url, self.notice.language));
        page.field("Reach them", format!("{} ({})", self.contact, self.country));
    }

    fn tell_state(&self, page: &mut Page) {
        match self.state {
            ConsentState::Requested => page.line(format!("You can answer until {}.", self.until)),
            ConsentState::Granted => page.good("You granted it."),
            ConsentState::Refused => page.line("You refused. They do not hear of that."),
            _ => page.line("Its time is over."),
        }
    }

    fn word(&self) -> String {
        words::name(&self.state)
    }

    /// What can be dropped is said to be so.
    fn asked(&self) -> String {
        let one = |field: &RequestedField| {
            let optional = if field.required { "" } else { " (if you like)" };
            format!("{}{optional}", words::name(&field.field))
        };
        self.fields.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}
