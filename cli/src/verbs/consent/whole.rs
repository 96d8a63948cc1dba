use serde::Serialize;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::wallet::{Access, Consent, ConsentError, Consents, DataRequest, PageRequest, WalletError};
use tally::wire::consent::ChainEvent;

use crate::failure::Failure;
use crate::output::{Page, Report};
use crate::records::{ConsentRecord, LookRecord, RequestRecord, fields};

/// The same after something was done about it: all of it for a program, and for a person where it stands now.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Answered(pub(super) WholeConsent);

/// A request, with what granting all of it would hand over.
#[derive(Serialize)]
pub(super) struct WholeRequest {
    #[serde(flatten)]
    request: RequestRecord,
    /// The very JSON; absent where something is missing, and once the request is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    preview: Option<String>,
    /// What has to be filled in first.
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<DataField>,
}

/// A grant or share, with what was handed over, what was signed, and who looked.
#[derive(Serialize)]
pub(super) struct WholeConsent {
    #[serde(flatten)]
    pub(super) consent: ConsentRecord,
    /// The very JSON that was agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    disclosure: Option<String>,
    /// The event of the chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<String>,
    /// Opens a share.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
    access: Vec<LookRecord>,
}

impl WholeRequest {
    pub(super) fn new(consents: &Consents, request: DataRequest) -> Result<Self, Failure> {
        let id = request.id;
        let request = RequestRecord::from(request);
        if !request.is_open() {
            return Ok(Self { request, preview: None, missing: None });
        }
        match consents.preview(id, None, None) {
            Ok(preview) => Ok(Self { request, preview: Some(preview.json().to_owned()), missing: None }),
            Err(WalletError::Consent(ConsentError::ProfileIncomplete { field })) => {
                Ok(Self { request, preview: None, missing: Some(field) })
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl WholeConsent {
    pub(super) fn new(consents: &Consents, consent: Consent) -> Result<Self, Failure> {
        Ok(Self {
            disclosure: consent.disclosure.clone(),
            signed: signed(consents, consent.id)?,
            link: consents.link(consent.id)?,
            access: looks(consents, consent.id)?,
            consent: consent.into(),
        })
    }

    /// The link is for somebody else's eyes.
    pub(super) fn without_link(self) -> Self {
        Self { link: None, ..self }
    }

    pub(super) fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }
}

/// What stands in this phone's chain; nothing for an event of another phone.
fn signed(consents: &Consents, id: OperationId) -> Result<Option<String>, Failure> {
    let chain = consents.export()?;
    let is_it = |compact: &&String| ChainEvent::verify(compact, &chain.signer).is_ok_and(|event| event.id() == id);
    Ok(chain.events.iter().find(is_it).cloned())
}

fn looks(consents: &Consents, id: OperationId) -> Result<Vec<LookRecord>, Failure> {
    let mut found = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = consents.access(&request)?;
        let of_it = |access: &Access| access.record.grant == id;
        found.extend(page.items.into_iter().filter(of_it).map(LookRecord::from));
        let Some(next) = page.next else { return Ok(found) };
        request.after = Some(next);
    }
}

impl Report for WholeRequest {
    fn tell(&self, page: &mut Page) {
        self.request.tell(page);
        if let Some(preview) = &self.preview {
            page.gap();
            page.line("Granting all of it would hand over exactly this:");
            tell_json(page, preview);
            page.line(format!("Your answer: tally consent grant {} [--drop FIELD], or refuse.", self.request.id()));
        }
        if let Some(missing) = self.missing {
            let option = fields(&[missing]);
            page.careful(format!("Before you can grant it all, fill in: tally profile set --{option} …"));
        }
    }
}

impl Report for WholeConsent {
    fn tell(&self, page: &mut Page) {
        self.consent.tell(page);
        if let Some(disclosure) = &self.disclosure {
            page.gap();
            page.line("You agreed to hand over exactly this:");
            tell_json(page, disclosure);
        }
        if let Some(signed) = &self.signed {
            page.gap();
            page.line("You signed:");
            page.faint(signed);
        }
        if let Some(link) = &self.link {
            page.gap();
            page.line("Whoever has this link can read it:");
            page.line(link);
        }
        page.gap();
        page.line(if self.access.is_empty() { "Nobody has looked." } else { "Who looked:" });
        self.access.iter().for_each(|look| look.tell_line(page));
    }
}

impl Report for Answered {
    fn tell(&self, page: &mut Page) {
        self.0.consent.tell(page);
    }
}

/// The text line by line, as it is.
pub(super) fn tell_json(page: &mut Page, json: &str) {
    json.lines().for_each(|line| page.strong(format!("  {line}")));
}
