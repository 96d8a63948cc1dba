use serde::Serialize;
use tally::domain::consent::ConsentState;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::points::ObligationKind;
use tally::wallet::{Consent, GrantTerms, Party};
use tally::wire::consent::Notice;

use super::{DeclinedRecord, words};
use crate::exit::Exit;
use crate::output::{Page, count, local, moment};

/// A grant or a share.
#[derive(Serialize)]
pub(crate) struct ConsentRecord {
    id: String,
    state: ConsentState,
    party: PartyRecord,
    fields: Vec<DataField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<TermsRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openings: Option<u32>,
    granted_at: String,
    expires_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal_delivered_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<DeclinedRecord>,
    #[serde(skip)]
    who: Party,
    #[serde(skip)]
    when: String,
    #[serde(skip)]
    until: String,
}

/// What a seller learns.
const STEP: &str = "which step of an offer you reach, when you use one";

/// Whom it lets do what.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum PartyRecord {
    Recipient { recipient: String, name: String },
    Bearer,
    Collector { sources: Vec<ObligationKind>, since: String },
    Seller { seller: String, name: String },
}

impl From<Party> for PartyRecord {
    fn from(party: Party) -> Self {
        match party {
            Party::Recipient { recipient, name } => Self::Recipient { recipient: recipient.to_string(), name },
            Party::Bearer => Self::Bearer,
            Party::Collector { sources, since } => Self::Collector { sources, since: since.to_string() },
            Party::Seller { seller, name } => Self::Seller { seller: seller.to_string(), name },
        }
    }
}

/// On which terms a recipient may read.
#[derive(Serialize)]
struct TermsRecord {
    request: String,
    purposes: Vec<DataPurpose>,
    retention_days: u32,
    jurisdiction: String,
    notice: Notice,
}

impl From<Consent> for ConsentRecord {
    fn from(consent: Consent) -> Self {
        Self {
            id: consent.id.to_string(),
            state: consent.state,
            party: consent.party.clone().into(),
            who: consent.party,
            fields: consent.fields,
            terms: consent.terms.map(TermsRecord::from),
            openings: consent.openings,
            granted_at: moment(consent.granted_at),
            expires_at: moment(consent.expires_at),
            delivered_at: consent.delivered_at.map(moment),
            ended_at: consent.ended_at.map(moment),
            withdrawal: consent.withdrawal.map(|id| id.to_string()),
            withdrawal_delivered_at: consent.withdrawal_delivered_at.map(moment),
            declined: consent.declined.map(|declined| DeclinedRecord::new(declined.reason, declined.detail)),
            when: local(consent.granted_at),
            until: local(consent.expires_at),
        }
    }
}

impl From<GrantTerms> for TermsRecord {
    fn from(terms: GrantTerms) -> Self {
        Self {
            request: terms.request.to_string(),
            purposes: terms.purposes,
            retention_days: terms.retention_days,
            jurisdiction: terms.jurisdiction,
            notice: terms.notice,
        }
    }
}

impl ConsentRecord {
    /// How a run ends that was to bring it into force.
    pub(crate) fn exit(&self) -> Exit {
        match self.state {
            ConsentState::Granted if self.delivered_at.is_some() => Exit::Done,
            ConsentState::Granted | ConsentState::Requested => Exit::Pending,
            _ => Exit::Declined,
        }
    }

    /// How a run ends that was to take it back.
    pub(crate) fn exit_of_withdrawal(&self) -> Exit {
        if self.they_have_heard() { Exit::Done } else { Exit::Pending }
    }

    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let what = match &self.who {
            Party::Collector { sources, .. } => format!("for your points: entries from {}", words::sources(sources)),
            Party::Seller { name, .. } => format!("{name}: {STEP}"),
            _ => format!("{}: {}", words::party(&self.who), words::fields(&self.fields)),
        };
        page.line(format!("{}  {:<9} {what}, until {}", self.when, self.word(), self.until));
        page.faint(format!("{:width$}  {}", "", self.id, width = self.when.len()));
    }

    /// Where it stands, and on which terms.
    pub(crate) fn tell(&self, page: &mut Page) {
        self.tell_state(page);
        page.field(if self.openings.is_some() { "Share" } else { "Grant" }, &self.id);
        if let Party::Collector { since, .. } = &self.who {
            page.field("Back to", since);
        }
        page.field("Signed", &self.when);
        page.field("Until", &self.until);
        page.optional("Opened at most", self.openings.map(|openings| count(openings, "time", "times")));
        page.optional("Why not", self.declined.as_ref());
        if let Some(terms) = &self.terms {
            page.field("What for", words::purposes(&terms.purposes));
            page.field("They keep it", count(terms.retention_days, "day", "days"));
            page.field("Law of", &terms.jurisdiction);
            page.field("Their notice", format!("{} ({})", terms.notice.url, terms.notice.language));
        }
    }

    /// Where it stands.
    pub(crate) fn tell_state(&self, page: &mut Page) {
        let (who, what) = self.who_does_what();
        match self.state {
            ConsentState::Granted if self.delivered_at.is_some() => {
                page.good(format!("Granted: {who} can {what}."));
            }
            ConsentState::Granted => {
                page.careful(format!("Not yet: {who} can {what} once it has been sent. `tally sync` sends it."));
            }
            ConsentState::Withdrawn if self.they_have_heard() => {
                page.good(format!("Withdrawn: {who} can no longer {what}, and they have heard it."));
            }
            ConsentState::Withdrawn => page.careful("Stopped here; they hear it when you are online."),
            ConsentState::Declined => page.bad(format!("Declined: {who} cannot {what}.")),
            ConsentState::Superseded => page.line(format!("A newer grant to {who} took its place.")),
            _ => page.line(format!("Over: {who} can no longer {what}.")),
        }
    }

    fn who_does_what(&self) -> (&str, String) {
        let what = match &self.who {
            Party::Collector { sources, .. } => format!("hold entries from {}", words::sources(sources)),
            Party::Seller { .. } => format!("learn {STEP}"),
            _ => format!("read {}", words::fields(&self.fields)),
        };
        (words::party(&self.who), what)
    }

    /// One that another phone took back is known here because the backend has heard of it.
    fn they_have_heard(&self) -> bool {
        self.withdrawal.is_none() || self.withdrawal_delivered_at.is_some()
    }

    fn word(&self) -> String {
        match self.state {
            ConsentState::Granted if self.delivered_at.is_none() => "not yet".into(),
            state => words::name(&state),
        }
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::consent::ConsentState;
    use tally::domain::data::DataField;
    use tally::domain::id::OperationId;
    use tally::domain::time::Timestamp;
    use tally::wallet::{Consent, Party};

    use super::ConsentRecord;
    use crate::exit::Exit;
    use crate::output::Page;

    fn consent(state: ConsentState) -> Consent {
        Consent {
            id: OperationId::new(1_700_000_000_000, &[7; 10]),
            state,
            party: Party::Bearer,
            fields: vec![DataField::Name],
            terms: None,
            openings: Some(1),
            disclosure: None,
            granted_at: Timestamp(1_700_000_000),
            expires_at: Timestamp(1_700_086_400),
            delivered_at: None,
            ended_at: None,
            withdrawal: None,
            withdrawal_delivered_at: None,
            declined: None,
        }
    }

    fn text(consent: Consent) -> String {
        let mut page = Page::default();
        ConsentRecord::from(consent).tell(&mut page);
        anstream::adapter::strip_str(&page.into_text()).to_string()
    }

    #[test]
    fn nobody_is_said_to_read_before_it_was_sent() {
        let granted = consent(ConsentState::Granted);
        assert_eq!(ConsentRecord::from(granted.clone()).exit(), Exit::Pending);
        assert!(text(granted.clone()).starts_with("Not yet: whoever has the link can read name once"));
        let sent = Consent { delivered_at: Some(Timestamp(1_700_000_001)), ..granted };
        assert_eq!(ConsentRecord::from(sent.clone()).exit(), Exit::Done);
        let text = text(sent);
        assert!(
            text.starts_with("Granted: whoever has the link can read name.\n") && text.contains("1 time\n"),
            "{text}"
        );
    }

    #[test]
    fn they_are_said_to_have_heard_once_they_have() {
        let id = OperationId::new(1_700_000_000_000, &[8; 10]);
        let here = Consent { withdrawal: Some(id), ..consent(ConsentState::Withdrawn) };
        assert_eq!(ConsentRecord::from(here.clone()).exit_of_withdrawal(), Exit::Pending);
        assert!(text(here.clone()).starts_with("Stopped here; they hear it when you are online.\n"));
        let heard = Consent { withdrawal_delivered_at: Some(Timestamp(1_700_000_001)), ..here };
        assert_eq!(ConsentRecord::from(heard.clone()).exit_of_withdrawal(), Exit::Done);
        assert!(text(heard).contains("they have heard it"));
        let elsewhere = ConsentRecord::from(consent(ConsentState::Withdrawn));
        assert_eq!(elsewhere.exit_of_withdrawal(), Exit::Done, "another phone took it back, and the backend said so");
    }

    #[test]
    fn what_is_over_or_declined_was_not_granted() {
        for state in [ConsentState::Declined, ConsentState::Expired, ConsentState::Withdrawn] {
            assert_eq!(ConsentRecord::from(consent(state)).exit(), Exit::Declined);
        }
    }
}
