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
    /// Who; none for somebody who held a link.
    pub recipient_name: Option<String>,
    /// What for, as they said; none for somebody who held a link, and for a seller.
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

/// One page of accesses, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct DataAccessPage {
    /// The accesses.
    pub items: Vec<DataAccess>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(DataAccess { id, refused, they_had_not_heard }, ReachedStep { offer }, DataAccessPage);

impl From<core::Access> for DataAccess {
    fn from(access: core::Access) -> Self {
        let core::Access { record, jws, they_had_not_heard } = access;
        let (recipient_name, purpose, reached) = match record.looker {
            Looker::Recipient { name, purpose, .. } => (Some(name), Some(purpose.into()), None),
            Looker::Seller { name, offer, step, .. } => {
                (Some(name), None, Some(ReachedStep { offer: offer.to_string(), step }))
            }
            Looker::Bearer => (None, None, None),
        };
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
        }
    }
}
