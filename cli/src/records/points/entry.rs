use serde::Serialize;
use tally::domain::points::{EntryKind, Factor, Obligation, Reason, Standing};
use tally::wallet::HeldEntry;

use super::words;
use crate::output::Page;

/// One entry as it stands today.
#[derive(Serialize)]
pub(crate) struct EntryRecord {
    id: String,
    kind: EntryKind,
    factor: Factor,
    obligation: Obligation,
    grant: String,
    reason: Reason,
    occurred: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<String>,
    standing: Standing,
    /// What it does to the sum today.
    points: i64,
    /// What it would do by itself.
    worth: i64,
    /// The backend's signature over it.
    jws: String,
}

impl From<HeldEntry> for EntryRecord {
    fn from(held: HeldEntry) -> Self {
        Self {
            id: held.entry.id.to_string(),
            kind: held.entry.kind,
            factor: held.factor(),
            obligation: held.entry.obligation,
            grant: held.entry.grant.to_string(),
            reason: held.reason,
            occurred: held.entry.occurred.to_string(),
            settled: held.entry.settled.map(|day| day.to_string()),
            expires: held.expires.map(|day| day.to_string()),
            standing: held.standing,
            points: held.points,
            worth: held.worth,
            jws: held.jws,
        }
    }
}

impl EntryRecord {
    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let until = self.expires.as_ref().map(|day| format!(", until {day}")).unwrap_or_default();
        let aside = match self.standing {
            Standing::Counts => String::new(),
            standing => format!(" ({})", words::standing(standing)),
        };
        page.line(format!("  {}  {:>+4}  {}{aside}", self.occurred, self.points, self.reason.text));
        page.faint(format!("{:20}{}{until}", "", self.id));
    }

    /// Everything about it.
    pub(crate) fn tell(&self, page: &mut Page) {
        page.strong(&self.reason.text);
        page.field("Entry", &self.id);
        page.field("Part of", words::factor(self.factor));
        page.field("Points", format!("{:+} today, {:+} by itself", self.points, self.worth));
        page.field("Standing", words::standing(self.standing));
        page.field("Happened", &self.occurred);
        page.optional("Made good", self.settled.as_ref());
        page.optional("Counts until", self.expires.as_ref());
        page.field("Comes from", format!("{} {}", self.obligation.kind, self.obligation.id));
        page.field("Let in by", &self.grant);
    }
}
