use std::collections::BTreeSet;

use super::requests::shown;
use super::{Consents, DataRequest};
use crate::domain::consent::ConsentState;
use crate::domain::data::DataField;
use crate::domain::id::{OperationId, RequestId};
use crate::domain::redacted::redacted;
use crate::domain::time::{DAY, Timestamp};
use crate::store::consent_requests::RequestRow;
use crate::store::consents::{self, ConsentRow};
use crate::wallet::{ConsentError, WalletError};
use crate::wire::consent::{ConsentRequest, Share as ShareBody};

/// Exactly what a grant would hand over, and on which terms. Nothing is signed yet, and nothing was kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Preview {
    pub(super) request: DataRequest,
    pub(super) fields: Vec<DataField>,
    pub(super) json: String,
    pub(super) expires_at: Timestamp,
    /// The grant that it would take the place of.
    pub(super) narrows: Option<OperationId>,
}

/// Exactly what a share would hand over.
#[derive(Clone, PartialEq, Eq)]
pub struct SharePreview {
    pub(super) fields: Vec<DataField>,
    pub(super) json: String,
    pub(super) openings: u32,
    pub(super) expires_at: Timestamp,
}

impl Consents {
    /// What would be handed over for a request: of `fields` only, or of all that were asked for; for `days`, or for as long
    /// as was asked for. Needs no network.
    pub fn preview(
        &self,
        request: RequestId,
        fields: Option<&[DataField]>,
        days: Option<u32>,
    ) -> Result<Preview, WalletError> {
        let now = self.core.now()?;
        let row = self.open_row(request, now)?;
        let fields = chosen(&row.asked.request, fields)?;
        let days = bounded(days, row.asked.request.grant_days)?;
        let json = self.disclosure(&fields, now)?;
        let (request, fields) = (shown(row, now), fields.into_iter().collect());
        Ok(Preview { request, fields, json, expires_at: now.plus(i64::from(days) * DAY), narrows: None })
    }

    /// What would be handed over from now on in the place of what a grant of this phone hands over: of `fields` only, or of
    /// all that it has; for `days` from now, or as long as it lasts. Never more, and something less. Needs no network.
    pub fn preview_narrower(
        &self,
        grant: OperationId,
        fields: Option<&[DataField]>,
        days: Option<u32>,
    ) -> Result<Preview, WalletError> {
        let now = self.core.now()?;
        let (old, request) = self.narrowable(grant, now)?;
        let fields = chosen(&request.asked.request, Some(fields.unwrap_or(&old.fields)))?;
        if let Some(field) = fields.iter().find(|field| !old.fields.contains(field)) {
            return Err(ConsentError::FieldNotAskedFor { field: *field }.into());
        }
        let days = days.map(|days| bounded(Some(days), request.asked.request.grant_days)).transpose()?;
        let until = days.map(|days| now.plus(i64::from(days) * DAY));
        let expires_at = until.map_or(old.exp, |until| until.min(old.exp));
        if fields.len() == old.fields.len() && expires_at == old.exp {
            return Err(ConsentError::NotNarrower.into());
        }
        let json = self.disclosure(&fields, now)?;
        let (request, fields) = (shown(request, now), fields.into_iter().collect());
        Ok(Preview { request, fields, json, expires_at, narrows: Some(grant) })
    }

    /// A grant that stands, and the request that it answers.
    pub(super) fn narrowable(
        &self,
        grant: OperationId,
        now: Timestamp,
    ) -> Result<(ConsentRow, RequestRow), WalletError> {
        let row = self.core.read_short(|r| consents::find(r, grant))?.ok_or(WalletError::NotFound(grant))?;
        let Some(terms) = row.terms.as_ref() else { return Err(ConsentError::NotNarrower.into()) };
        if !row.lives(now) {
            let state = if row.state == ConsentState::Granted { ConsentState::Expired } else { row.state };
            return Err(ConsentError::ConsentOver { state }.into());
        }
        let request = self.row(terms.request)?;
        Ok((row, request))
    }

    /// What would be handed over to whoever holds a link: these fields, for `days` (1 to 90), so many times (1 to 100).
    pub fn preview_share(&self, fields: &[DataField], days: u32, openings: u32) -> Result<SharePreview, WalletError> {
        let fields = set(fields.iter().copied());
        if fields.is_empty() {
            return Err(ConsentError::GrantsNothing.into());
        }
        let days = bounded(Some(days), ShareBody::LONGEST_DAYS)?;
        if !(1..=ShareBody::MOST_OPENINGS).contains(&openings) {
            return Err(ConsentError::OpeningsNotAllowed { most: ShareBody::MOST_OPENINGS }.into());
        }
        let now = self.core.now()?;
        let json = self.disclosure(&fields, now)?;
        let expires_at = now.plus(i64::from(days) * DAY);
        Ok(SharePreview { fields: fields.into_iter().collect(), json, openings, expires_at })
    }
}

/// The person may drop what is not required, and add nothing.
fn chosen(request: &ConsentRequest, fields: Option<&[DataField]>) -> Result<BTreeSet<DataField>, ConsentError> {
    let asked = set(request.fields.iter().map(|one| one.field));
    let Some(fields) = fields else { return Ok(asked) };
    let chosen = set(fields.iter().copied());
    if chosen.is_empty() {
        return Err(ConsentError::GrantsNothing);
    }
    if let Some(field) = chosen.difference(&asked).next() {
        return Err(ConsentError::FieldNotAskedFor { field: *field });
    }
    let dropped = request.fields.iter().find(|one| one.required && !chosen.contains(&one.field));
    dropped.map_or(Ok(chosen), |one| Err(ConsentError::FieldRequired { field: one.field }))
}

/// One after the other: a set that is collected is sorted as a whole, by four kilobytes of code of its own.
fn set(fields: impl Iterator<Item = DataField>) -> BTreeSet<DataField> {
    let mut set = BTreeSet::new();
    set.extend(fields);
    set
}

fn bounded(days: Option<u32>, most: u32) -> Result<u32, ConsentError> {
    let days = days.unwrap_or(most);
    if (1..=most).contains(&days) { Ok(days) } else { Err(ConsentError::DaysNotAllowed { most }) }
}

impl Preview {
    /// The request that it answers, with who asks, what for, and for how long they keep it.
    pub fn request(&self) -> &DataRequest {
        &self.request
    }

    /// What would be handed over.
    pub fn fields(&self) -> &[DataField] {
        &self.fields
    }

    /// It itself: these very bytes are what is signed.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// From this moment on nothing could be read.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// The grant that it would take the place of.
    pub fn narrows(&self) -> Option<OperationId> {
        self.narrows
    }
}

impl SharePreview {
    /// What would be handed over.
    pub fn fields(&self) -> &[DataField] {
        &self.fields
    }

    /// It itself: these very bytes are what is signed.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// How many times it could be opened.
    pub fn openings(&self) -> u32 {
        self.openings
    }

    /// From this moment on nothing could be read.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }
}

// The data itself.
redacted!(Preview, SharePreview { openings });
