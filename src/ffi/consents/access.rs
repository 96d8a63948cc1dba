use std::time::SystemTime;

use super::names::{AccessRefusal, DataField, DataPurpose, data_fields};
use crate::ffi::printed::printed;
use crate::ffi::times::moment;
use crate::wallet as core;
use crate::wire::consent::{AccessOutcome, Looker};

/// One time that somebody read data, or tried to.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct DataAccess {
    /// Its id.
    pub id: String,
    /// The grant or share.
    pub consent: String,
    /// Who, an authority too; none for somebody who held a link.
    pub recipient_name: Option<String>,
    /// What for, as they said; none for somebody who held a link, for a seller, and for an authority.
    pub purpose: Option<DataPurpose>,
    /// What a seller learned; none for all others.
    pub reached: Option<ReachedStep>,
    /// What they read, or asked for.
    pub fields: Vec<DataField>,
    /// They were refused.
    pub refused: bool,
    /// They read after it had been taken back on this phone: they had not heard yet.
    pub they_had_not_heard: bool,
    /// When.
    pub at: SystemTime,
    /// What the backend signed about it, for whoever wants to check it.
    pub jws: String,
    /// Why they were refused; none if they read.
    #[uniffi(default = None)]
    pub refusal: Option<AccessRefusal>,
    /// The order of an authority, by which it went whatever was granted; none where it went by the grant or share.
    #[uniffi(default = None)]
    pub order: Option<LegalOrder>,
}

/// What a seller learns when one of its offers is used: never the points.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct ReachedStep {
    /// The offer.
    pub offer: String,
    /// The points of the step.
    pub step: u32,
}

/// An order that the backend's operator had to follow.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct LegalOrder {
    /// Whose order.
    pub authority: String,
    /// What it goes by: a file number, and the law that it rests on.
    pub reference: String,
    /// Its day, as the first moment of that day of UTC.
    pub ordered_on: SystemTime,
}

/// One page of accesses, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct DataAccessPage {
    /// The accesses.
    pub items: Vec<DataAccess>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(DataAccess { id, refused, they_had_not_heard }, ReachedStep { offer }, LegalOrder, DataAccessPage);

impl From<core::Access> for DataAccess {
    fn from(access: core::Access) -> Self {
        let core::Access { record, jws, they_had_not_heard } = access;
        let Who { recipient_name, purpose, reached, order } = record.looker.into();
        let refusal = match record.outcome {
            AccessOutcome::Read => None,
            AccessOutcome::Refused { reason } => Some(reason.into()),
        };
        Self {
            id: record.id.to_string(),
            consent: record.grant.to_string(),
            recipient_name,
            purpose,
            reached,
            fields: data_fields(&record.fields),
            refused: refusal.is_some(),
            they_had_not_heard,
            at: moment(record.iat),
            jws,
            refusal,
            order,
        }
    }
}

/// What tells one kind of looker from the others.
#[derive(Default)]
struct Who {
    recipient_name: Option<String>,
    purpose: Option<DataPurpose>,
    reached: Option<ReachedStep>,
    order: Option<LegalOrder>,
}

impl From<Looker> for Who {
    fn from(looker: Looker) -> Self {
        let named = |name| Self { recipient_name: Some(name), ..Self::default() };
        match looker {
            Looker::Recipient { name, purpose, .. } => Self { purpose: Some(purpose.into()), ..named(name) },
            Looker::Bearer => Self::default(),
            Looker::Seller { name, offer, step, .. } => {
                Self { reached: Some(ReachedStep { offer: offer.to_string(), step }), ..named(name) }
            }
            Looker::Authority { name, reference, ordered_on } => {
                let (authority, ordered_on) = (name.clone(), moment(ordered_on.begins()));
                Self { order: Some(LegalOrder { authority, reference, ordered_on }), ..named(name) }
            }
        }
    }
}
