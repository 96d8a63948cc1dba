use serde::Serialize;

use super::list::{List, Lists};
use crate::domain::consent::ConsentState;
use crate::domain::data::DataField;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::access_records::{self, AccessRow};
use crate::store::consent_requests::{self, RequestRow};
use crate::store::consents::{self, ConsentRow, GrantTerms, Party};
use crate::store::{Declined, Reader, StoreError, consent_chain, identity, profile};
use crate::wire::consent::{AccessRecord, AskAnswer, ChainFile, ConsentRequest, RecipientCard};

/// Who asked for data, what was granted, and who looked.
#[derive(Serialize)]
pub(super) struct Sharing<'r> {
    profile: Profile,
    requests: List<'r, RequestRow, Asked>,
    consents: List<'r, ConsentRow, Consent>,
    access: List<'r, AccessRow, Access>,
    /// Every event that this phone signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<ChainFile>,
}

/// What the person says of themselves.
#[derive(Serialize)]
struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
}

/// Somebody asked for data.
#[derive(Serialize)]
pub(super) struct Asked {
    state: ConsentState,
    request: ConsentRequest,
    recipient: RecipientCard,
    received_at: Timestamp,
    /// The documents that say so.
    signed: AskAnswer,
}

/// A grant of any kind, or a share. What opens a share is a secret, and stays out.
#[derive(Serialize)]
pub(super) struct Consent {
    id: OperationId,
    state: ConsentState,
    party: Party,
    fields: Vec<DataField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    terms: Option<GrantTerms>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openings: Option<u32>,
    /// The very JSON that was agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    disclosure: Option<String>,
    granted_at: Timestamp,
    expires_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal: Option<OperationId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawal_delivered_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<Declined>,
}

/// Somebody looked, or tried to.
#[derive(Serialize)]
pub(super) struct Access {
    #[serde(flatten)]
    record: AccessRecord,
    /// It was read although the person had taken it back.
    they_had_not_heard: bool,
    jws: String,
}

impl<'r> Sharing<'r> {
    pub(super) fn read(lists: &'r Lists<'r>) -> Result<Self, StoreError> {
        let profile::Profile { name, city } = profile::load(lists.reader())?;
        Ok(Self {
            profile: Profile { name, city },
            requests: lists.list(consent_requests::page, |_, row| Ok(row.into())),
            consents: lists.list(consents::page, |_, row| Ok(row.into())),
            access: lists.list(access_records::page, |_, row| Ok(row.into())),
            chain: chain(lists.reader())?,
        })
    }
}

fn chain(reader: &Reader<'_>) -> Result<Option<ChainFile>, StoreError> {
    let Some(identity) = identity::load(reader)? else { return Ok(None) };
    let events = consent_chain::all(reader)?;
    Ok(Some(ChainFile { format: ChainFile::FORMAT.into(), signer: identity.holder.public, events }))
}

impl From<RequestRow> for Asked {
    fn from(row: RequestRow) -> Self {
        let RequestRow { state, asked, signed, received_at } = row;
        Self { state, request: asked.request, recipient: asked.card, received_at, signed }
    }
}

impl From<ConsentRow> for Consent {
    fn from(row: ConsentRow) -> Self {
        Self {
            id: row.id,
            state: row.state,
            party: row.party,
            fields: row.fields,
            terms: row.terms,
            openings: row.openings,
            disclosure: row.disclosure,
            granted_at: row.granted_at,
            expires_at: row.exp,
            delivered_at: row.accepted_at,
            ended_at: row.ended_at,
            withdrawal: row.withdrawal,
            withdrawal_delivered_at: row.withdrawal_accepted_at,
            declined: row.declined,
        }
    }
}

impl From<AccessRow> for Access {
    fn from(row: AccessRow) -> Self {
        let AccessRow { record, jws, not_heard_yet } = row;
        Self { record, they_had_not_heard: not_heard_yet, jws }
    }
}
