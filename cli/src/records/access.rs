use serde::Serialize;
use tally::domain::data::DataField;
use tally::wallet::Access;
use tally::wire::consent::{AccessOutcome, Looker};

use super::words;
use crate::output::{Page, local, moment};

/// Somebody read data, or tried to.
#[derive(Serialize)]
pub(crate) struct LookRecord {
    id: String,
    at: String,
    consent: String,
    looker: Looker,
    fields: Vec<DataField>,
    outcome: AccessOutcome,
    they_had_not_heard: bool,
    /// What the backend signed.
    jws: String,
    #[serde(skip)]
    when: String,
}

impl From<Access> for LookRecord {
    fn from(access: Access) -> Self {
        let record = access.record;
        Self {
            id: record.id.to_string(),
            at: moment(record.iat),
            consent: record.grant.to_string(),
            looker: record.looker,
            fields: record.fields,
            outcome: record.outcome,
            they_had_not_heard: access.they_had_not_heard,
            jws: access.jws,
            when: local(record.iat),
        }
    }
}

impl LookRecord {
    /// One line of a list, and another where there is something to know about it.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let what = self.what();
        match self.outcome {
            AccessOutcome::Read if self.is_compelled() => page.careful(format!("{}  compelled {what}", self.when)),
            AccessOutcome::Read => page.line(format!("{}  read      {what}", self.when)),
            AccessOutcome::Refused { reason } => {
                page.bad(format!("{}  refused   {what}; {}", self.when, words::refusal(reason)));
            }
        }
        if self.they_had_not_heard {
            page.careful(format!(
                "{:width$}  they had not heard yet that you withdrew it",
                "",
                width = self.when.len()
            ));
        }
        page.faint(format!("{:width$}  {}", "", self.consent, width = self.when.len()));
    }

    fn is_compelled(&self) -> bool {
        matches!(self.looker, Looker::Authority { .. })
    }

    /// A seller reads nothing: it learns of a step.
    fn what(&self) -> String {
        match self.looker {
            Looker::Seller { .. } => self.who(),
            _ => format!("{}: {}", self.who(), words::fields(&self.fields)),
        }
    }

    fn who(&self) -> String {
        match &self.looker {
            Looker::Recipient { name, purpose, .. } => format!("{name}, {}", words::purpose(*purpose)),
            Looker::Bearer => "somebody with the link".into(),
            Looker::Seller { name, step, .. } => format!("{name}, that you reach the step of {step} points"),
            Looker::Authority { name, reference, ordered_on } => format!("{name}, order {reference} of {ordered_on}"),
        }
    }
}
