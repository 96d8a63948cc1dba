use std::time::SystemTime;

use super::collection::Collects;
use super::names::{ConsentState, DataField, DataPurpose, data_fields};
use crate::ffi::DeclineReason;
use crate::ffi::declined::told;
use crate::ffi::printed::printed;
use crate::ffi::times::moment;
use crate::wallet::{self as core, Party};

/// One field of a request.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct RequestedField {
    /// Which.
    pub field: DataField,
    /// Without it they have no use for the rest.
    pub required: bool,
}

/// Somebody asks for data.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct DataRequest {
    /// Its id.
    pub id: String,
    /// Requested, granted, refused or expired.
    pub state: ConsentState,
    /// Who asks: an id.
    pub recipient: String,
    /// Their name, as the backend's operator verified it.
    pub recipient_name: String,
    /// Where to reach them about one's data: a mail address or a URL.
    pub contact: String,
    /// Where they answer to the law: two letters of ISO 3166-1.
    pub country: String,
    /// What for.
    pub purposes: Vec<DataPurpose>,
    /// What is asked for.
    pub fields: Vec<RequestedField>,
    /// How many days they keep what they read.
    pub retention_days: u32,
    /// Whose law holds: two letters of ISO 3166-1.
    pub jurisdiction: String,
    /// Where their privacy notice can be read.
    pub notice_url: String,
    /// The notice's language: a tag of BCP 47.
    pub notice_language: String,
    /// For how many days they want to read, from the grant on.
    pub grant_days: u32,
    /// When it came.
    pub received_at: SystemTime,
    /// From this moment on it can no longer be granted.
    pub expires_at: SystemTime,
}

/// One page of requests, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct DataRequestPage {
    /// The requests.
    pub items: Vec<DataRequest>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

/// A grant, or a share.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Consent {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: ConsentState,
    /// Who may read; none for a share, which whoever holds its link may read, for a collection grant, and for a seller.
    pub recipient_name: Option<String>,
    /// What a collection grant lets in; none for a grant or share of data.
    pub collects: Option<Collects>,
    /// The seller that may learn which step is reached; none for all others.
    pub seller_name: Option<String>,
    /// What may be read.
    pub fields: Vec<DataField>,
    /// What for; empty for a share, and for a grant of another phone.
    pub purposes: Vec<DataPurpose>,
    /// How many days the recipient keeps what it read; none likewise.
    pub retention_days: Option<u32>,
    /// How many times a share may be opened.
    pub openings: Option<u32>,
    /// The very JSON that was agreed to; none for one of another phone.
    pub disclosure: Option<String>,
    /// When it was agreed to.
    pub granted_at: SystemTime,
    /// From this moment on nothing may be read.
    pub expires_at: SystemTime,
    /// When the backend took it; before that nobody can read.
    pub delivered_at: Option<SystemTime>,
    /// When it was taken back, or ended otherwise.
    pub ended_at: Option<SystemTime>,
    /// When the backend heard that it was taken back; none while they have not heard yet.
    pub withdrawal_delivered_at: Option<SystemTime>,
    /// Why it was declined, in an English sentence.
    pub declined: Option<String>,
    /// Why it was declined, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// One page of grants and shares, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct ConsentPage {
    /// The grants and shares.
    pub items: Vec<Consent>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

/// A share that was just made.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct SharedLink {
    /// The share's id.
    pub id: String,
    /// Whoever has it can read.
    pub link: String,
}

/// What the person says of themselves.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PersonProfile {
    /// Their name.
    pub name: Option<String>,
    /// The city that they live in.
    pub city: Option<String>,
}

printed!(
    RequestedField { field, required },
    DataRequest { id, state },
    DataRequestPage,
    Consent { id, state },
    ConsentPage,
    SharedLink { id },
    PersonProfile
);

impl From<core::DataRequest> for DataRequest {
    fn from(request: core::DataRequest) -> Self {
        let field = |one: &crate::wire::consent::RequestedField| RequestedField {
            field: one.field.into(),
            required: one.required,
        };
        Self {
            id: request.id.to_string(),
            state: request.state.into(),
            recipient: request.recipient.to_string(),
            recipient_name: request.recipient_name,
            contact: request.contact,
            country: request.country,
            purposes: request.purposes.into_iter().map(DataPurpose::from).collect(),
            fields: request.fields.iter().map(field).collect(),
            retention_days: request.retention_days,
            jurisdiction: request.jurisdiction,
            notice_url: request.notice.url,
            notice_language: request.notice.language,
            grant_days: request.grant_days,
            received_at: moment(request.received_at),
            expires_at: moment(request.expires_at),
        }
    }
}

impl From<core::Consent> for Consent {
    fn from(consent: core::Consent) -> Self {
        let (declined, decline_reason) = told(consent.declined);
        let (recipient_name, collects, seller_name) = match consent.party {
            Party::Recipient { name, .. } => (Some(name), None, None),
            Party::Bearer => (None, None, None),
            Party::Collector { sources, since } => (None, Some(Collects::new(&sources, since)), None),
            Party::Seller { name, .. } => (None, None, Some(name)),
        };
        let retention_days = consent.terms.as_ref().map(|terms| terms.retention_days);
        let purposes = consent.terms.map(|terms| terms.purposes).unwrap_or_default();
        Self {
            id: consent.id.to_string(),
            state: consent.state.into(),
            recipient_name,
            collects,
            seller_name,
            fields: data_fields(&consent.fields),
            purposes: purposes.into_iter().map(DataPurpose::from).collect(),
            retention_days,
            openings: consent.openings,
            disclosure: consent.disclosure,
            granted_at: moment(consent.granted_at),
            expires_at: moment(consent.expires_at),
            delivered_at: consent.delivered_at.map(moment),
            ended_at: consent.ended_at.map(moment),
            withdrawal_delivered_at: consent.withdrawal_delivered_at.map(moment),
            declined,
            decline_reason,
        }
    }
}

impl From<core::Share> for SharedLink {
    fn from(share: core::Share) -> Self {
        Self { id: share.id.to_string(), link: share.link }
    }
}

impl From<core::Profile> for PersonProfile {
    fn from(profile: core::Profile) -> Self {
        Self { name: profile.name, city: profile.city }
    }
}

impl From<PersonProfile> for core::Profile {
    fn from(profile: PersonProfile) -> Self {
        Self { name: profile.name, city: profile.city }
    }
}
